const it = {
  intro: "I dati sono suoi. Per questo pu\xF2 chiedere a {controller} quanto segue. Non deve dire perch\xE9.",
  free: "\xC8 gratis.",
  term: "Riceve una risposta entro un mese. Se la sua richiesta \xE8 complessa, possono servire altri due mesi. In tal caso lo sapr\xE0 entro il primo mese, con il motivo.",
  identity: "Non mandi una copia del passaporto o della patente. Se abbiamo dubbi sulla sua identit\xE0, chiederemo solo ci\xF2 che \xE8 necessario.",
  rights: "Che cosa pu\xF2 chiedere",
  right: {
    access: { name: "Vedere i dati", text: "Pu\xF2 sapere quali dati abbiamo su di lei, e riceverne una copia." },
    rectification: { name: "Correggere i dati", text: "Qualcosa \xE8 sbagliato o manca? Allora lo correggiamo." },
    erasure: {
      name: "Far cancellare i dati",
      text: "I suoi dati non ci servono pi\xF9, oppure revoca il consenso? Allora li cancelliamo. Ci\xF2 che la legge ci obbliga a conservare resta."
    },
    restriction: {
      name: "Limitare l\u2019uso dei dati",
      text: "Finch\xE9 c\u2019\xE8 un disaccordo sui suoi dati, pu\xF2 chiederci di conservarli senza usarli."
    },
    portability: {
      name: "Portare via i dati",
      text: "I dati che ci ha dato lei pu\xF2 riceverli in un file. Possiamo anche inviarli a un\u2019altra azienda."
    },
    objection: {
      name: "Opporsi",
      text: "Usiamo dati perch\xE9 vi abbiamo un interesse? Allora pu\xF2 opporsi. Alla pubblicit\xE0, sempre: in quel caso smettiamo per sempre."
    },
    "automated-decisions": {
      name: "Far decidere una persona",
      text: "Un computer ha deciso da solo qualcosa di importante per lei? Allora pu\xF2 chiedere che lo esamini una persona, e dire il suo punto di vista."
    },
    withdrawal: { name: "Revocare il consenso", text: "Pu\xF2 farlo sempre, ed \xE8 facile come darlo." },
    complaint: {
      name: "Presentare un reclamo",
      text: "Non \xE8 d\u2019accordo con noi? Allora pu\xF2 rivolgersi all\u2019autorit\xE0 di controllo e al giudice."
    }
  },
  objection: "Opporsi",
  "objection-intro": "Lo facciamo perch\xE9 vi abbiamo un interesse. Se si oppone, smettiamo subito.",
  marketing: "Opporsi alla pubblicit\xE0",
  "marketing-intro": "Se si oppone, smettiamo subito e per sempre.",
  withdraw: "Revocare il consenso",
  "withdraw-none": "Ora non c\u2019\xE8 nessun suo consenso valido. Non deve fare nulla.",
  request: "Fare una richiesta",
  "request-intro": "Compili questo modulo. Prima dell\u2019invio vedr\xE0 tutto ancora una volta.",
  "request-mail": "Compili questo modulo. Poi si apre il suo programma di posta con un messaggio a {email}. Non parte nulla finch\xE9 non lo invia lei.",
  which: "Che cosa desidera?",
  contact: "Dove possiamo risponderle?",
  "contact-hint": "Un indirizzo e-mail, un numero di telefono o un indirizzo postale. Meglio se gi\xE0 lo conosciamo.",
  details: "Di che cosa si tratta?",
  "details-hint": "Non scriva qui una password o un numero di identificazione nazionale.",
  optional: "facoltativo",
  faults: {
    "right-missing": "Scelga che cosa desidera. Ha dei dubbi? Scelga \xABVedere i dati\xBB.",
    "contact-missing": "Indichi dove possiamo risponderle, per esempio nome@example.com.",
    "contact-mail": "Questo indirizzo e-mail non \xE8 del tutto corretto. Un indirizzo \xE8 fatto cos\xEC: nome@example.com.",
    "details-missing": "Scriva che cosa \xE8 sbagliato e che cosa \xE8 giusto, per esempio: \xABAbito al numero 12, non al 21\xBB.",
    "details-long": "Questo testo \xE8 troppo lungo. Scriva meno di 4000 caratteri; il resto pu\xF2 seguire pi\xF9 tardi."
  },
  "faults-one": "Manca ancora una cosa",
  "faults-many": "Mancano ancora {count} cose",
  "faults-other": "Mancano ancora {count} cose",
  check: "Controllare",
  "check-title": "\xC8 giusto cos\xEC?",
  "check-intro": "Non \xE8 stato ancora inviato nulla.",
  change: "Modificare",
  send: "Inviare",
  mail: "Preparare l\u2019e-mail",
  sending: "Invio in corso\u2026",
  due: "Risposta entro",
  sent: "La sua richiesta \xE8 stata inviata",
  "sent-text": "Ricever\xE0 una risposta entro questa data: {date}. Riferimento della sua richiesta: {id}.",
  "sent-mail": "Il suo programma di posta si \xE8 aperto. Invii lei il messaggio; poi ricever\xE0 una risposta entro un mese. Non si \xE8 aperto nulla? Scriva a {email}.",
  again: "Fare un\u2019altra richiesta",
  "not-sent": "L\u2019invio non \xE8 riuscito. Ci\xF2 che ha scritto \xE8 ancora l\xEC. Riprovi, oppure scriva a {email}.",
  subject: "Richiesta sui miei dati: {right}",
  reference: "Riferimento",
  nothing: "Non indicato",
  complain: "Reclamo, giudice, danni",
  "complain-intro": "Non \xE8 d\u2019accordo con ci\xF2 che fa {controller}? Pu\xF2 presentare un reclamo nel Paese in cui vive, in cui lavora o in cui \xE8 successo.",
  country: "Paese",
  authority: "L\xEC pu\xF2 presentare il reclamo a: {authority}.",
  "authority-unknown": "Per questo Paese non conosciamo un\u2019autorit\xE0 di controllo. Pu\xF2 presentare il reclamo nel Paese di {controller}.",
  court: "Pu\xF2 inoltre rivolgersi al giudice, anche se ha gi\xE0 presentato un reclamo.",
  damage: "Ha subito un danno perch\xE9 qualcuno non ha rispettato la legge? Allora pu\xF2 chiedere un risarcimento. Pu\xF2 farlo anche se non le \xE8 costato denaro, ma le ha causato sofferenza."
};

export { it as default };
//# sourceMappingURL=it.js.map
