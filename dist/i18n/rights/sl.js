const sl = {
  intro: "To so va\u0161i podatki. Zato imate naslednje pravice in {controller} mora odgovoriti na vsako zahtevo. Razloga vam ni treba povedati.",
  free: "To je brezpla\u010Dno.",
  term: "Odgovor dobite v enem mesecu. \u010Ce je va\u0161a zahteva zapletena, lahko traja dva meseca dlje. To izveste v prvem mesecu, skupaj z razlogom.",
  identity: "Ne po\u0161iljajte kopije osebne izkaznice, potnega lista ali vozni\u0161kega dovoljenja. \u010Ce ne bo jasno, da ste to vi, bomo zahtevali samo tisto, kar je potrebno.",
  rights: "Kaj lahko zahtevate",
  right: {
    access: { name: "Vpogled v podatke", text: "Lahko izveste, katere podatke imamo o vas, in dobite njihovo kopijo." },
    rectification: { name: "Popravek podatkov", text: "Je kaj narobe ali kaj manjka? To popravimo." },
    erasure: {
      name: "Izbris podatkov",
      text: "Va\u0161ih podatkov ne potrebujemo ve\u010D ali prekli\u010Dete privolitev? Potem jih izbri\u0161emo. Ostane to, kar moramo hraniti po zakonu."
    },
    restriction: {
      name: "Omejitev uporabe podatkov",
      text: "Dokler traja spor o va\u0161ih podatkih, lahko zahtevate, da jih hranimo, a ne uporabljamo."
    },
    portability: {
      name: "Prenos podatkov",
      text: "Podatke, ki jih imamo neposredno od vas, lahko dobite kot datoteko. Lahko jih tudi po\u0161ljemo drugemu podjetju."
    },
    objection: {
      name: "Ugovor",
      text: "Podatke uporabljamo, ker imamo za to interes? Potem lahko ugovarjate. Ogla\u0161evanju lahko ugovarjate vedno: potem za vselej prenehamo."
    },
    "automated-decisions": {
      name: "Odlo\u010Ditev \u010Dloveka",
      text: "Je o vas odlo\u010Dil samo ra\u010Dunalnik in je to za vas zelo pomembno? Potem lahko zahtevate, da to pogleda \u010Dlovek, in poveste svoje mnenje."
    },
    withdrawal: {
      name: "Preklic privolitve",
      text: "To lahko storite vedno in je enako preprosto kot dati privolitev."
    },
    complaint: { name: "Prito\u017Eba", text: "Se z nami ne strinjate? Obrnete se lahko na nadzorni organ in na sodi\u0161\u010De." }
  },
  objection: "Ugovor",
  "objection-intro": "To po\u010Dnemo, ker imamo za to interes. \u010Ce ugovarjate, takoj prenehamo.",
  marketing: "Ugovor proti ogla\u0161evanju",
  "marketing-intro": "\u010Ce ugovarjate, prenehamo takoj in za vselej.",
  withdraw: "Preklic privolitve",
  "withdraw-none": "Zdaj ne velja nobena va\u0161a privolitev. Ni\u010Desar vam ni treba storiti.",
  request: "Oddaja zahteve",
  "request-intro": "Izpolnite obrazec. Preden se kaj po\u0161lje, boste vse videli \u0161e enkrat.",
  "request-mail": "Izpolnite obrazec. Nato se odpre va\u0161 po\u0161tni program s sporo\u010Dilom za {email}. Ni\u010D se ne po\u0161lje, dokler sporo\u010Dila ne po\u0161ljete sami.",
  which: "Kaj \u017Eelite?",
  contact: "Kam vam lahko odgovorimo?",
  "contact-hint": "E-po\u0161tni naslov, telefonska \u0161tevilka ali po\u0161tni naslov. Najbolje tak, ki ga \u017Ee poznamo.",
  details: "Za kaj gre?",
  "details-hint": "Sem ne pi\u0161ite gesla ali nacionalne identifikacijske \u0161tevilke.",
  optional: "neobvezno",
  faults: {
    "right-missing": "Izberite, kaj \u017Eelite. \u010Ce niste prepri\u010Dani, izberite \xBBVpogled v podatke\xAB.",
    "contact-missing": "Vpi\u0161ite, kam vam lahko odgovorimo, na primer ime@example.com.",
    "contact-mail": "V tem e-po\u0161tnem naslovu nekaj ni prav. Naslov je videti tako: ime@example.com.",
    "details-missing": "Napi\u0161ite, kaj je narobe in kako mora biti, na primer: \xBBMoja hi\u0161na \u0161tevilka je 12, ne 21\xAB.",
    "details-long": "To besedilo je predolgo. Skraj\u0161ajte ga na manj kot 4000 znakov; ostalo lahko po\u0161ljete pozneje."
  },
  "faults-one": "Potrebna je \u0161e ena stvar",
  "faults-two": "Potrebni sta \u0161e dve stvari",
  "faults-few": "Potrebne so \u0161e {count} stvari",
  "faults-other": "Potrebnih je \u0161e {count} stvari",
  check: "Preglej",
  "check-title": "Je tako prav?",
  "check-intro": "Ni\u010D \u0161e ni poslano.",
  change: "Spremeni",
  send: "Po\u0161lji",
  mail: "Pripravi e-sporo\u010Dilo",
  sending: "Po\u0161iljanje\u2026",
  due: "Rok za odgovor",
  sent: "Va\u0161a zahteva je poslana",
  "sent-text": "Rok za odgovor: {date}. \u0160tevilka va\u0161e zahteve: {id}.",
  "sent-mail": "Odprl se je va\u0161 po\u0161tni program. Sporo\u010Dilo morate \u0161e poslati; odgovor nato dobite v enem mesecu. Se ni ni\u010D odprlo? Pi\u0161ite na {email}.",
  again: "\u0160e ena zahteva",
  "not-sent": "Po\u0161iljanje ni uspelo. Kar je vpisano, je \u0161e vedno tu. Poskusite znova ali pi\u0161ite na {email}.",
  subject: "Zahteva glede mojih podatkov: {right}",
  reference: "\u0160tevilka zahteve",
  nothing: "Ni\u010D ni vpisano",
  complain: "Prito\u017Eba, sodi\u0161\u010De, \u0161koda",
  "complain-intro": "Se ne strinjate s tem, kar po\u010Dne {controller}? Prito\u017Eite se lahko v dr\u017Eavi, kjer \u017Eivite, kjer delate ali kjer se je to zgodilo.",
  country: "Dr\u017Eava",
  authority: "Prito\u017Eite se lahko tukaj: {authority}.",
  "authority-unknown": "Za to dr\u017Eavo ne poznamo nadzornega organa. Prito\u017Eite se lahko v dr\u017Eavi, kjer ima sede\u017E {controller}.",
  court: "Obrnete se lahko tudi na sodi\u0161\u010De, \u010Detudi je prito\u017Eba \u017Ee vlo\u017Eena.",
  damage: "Vam je nastala \u0161koda, ker se nekdo ni dr\u017Eal zakona? Potem lahko zahtevate od\u0161kodnino, tudi \u010De vas to ni stalo denarja, a vam je povzro\u010Dilo stisko."
};

export { sl as default };
//# sourceMappingURL=sl.js.map
