const hr = {
  intro: "To su va\u0161i podaci. Zato imate sljede\u0107a prava, a {controller} mora odgovoriti na svaki zahtjev. Ne morate re\u0107i za\u0161to.",
  free: "Besplatno je.",
  term: "Odgovor dobivate u roku od mjesec dana. Ako je va\u0161 zahtjev slo\u017Een, mo\u017Ee potrajati dva mjeseca dulje. To \u0107ete saznati u prvom mjesecu, zajedno s razlogom.",
  identity: "Ne \u0161aljite kopiju osobne iskaznice, putovnice ni voza\u010Dke dozvole. Ako ne bude sigurno da ste to vi, tra\u017Eit \u0107emo samo ono \u0161to je nu\u017Eno.",
  rights: "\u0160to mo\u017Eete tra\u017Eiti",
  right: {
    access: { name: "Uvid u podatke", text: "Mo\u017Eete saznati koje podatke imamo o vama i dobiti njihovu kopiju." },
    rectification: { name: "Ispravak podataka", text: "Ne\u0161to nije to\u010Dno ili nedostaje? To ispravljamo." },
    erasure: {
      name: "Brisanje podataka",
      text: "Va\u0161i nam podaci vi\u0161e ne trebaju ili povla\u010Dite privolu? Tada ih bri\u0161emo. Ostaje ono \u0161to moramo \u010Duvati po zakonu."
    },
    restriction: {
      name: "Ograni\u010Denje uporabe podataka",
      text: "Dok traje spor o va\u0161im podacima, mo\u017Eete tra\u017Eiti da ih \u010Duvamo, ali ne upotrebljavamo."
    },
    portability: {
      name: "Prijenos podataka",
      text: "Podatke koje imamo izravno od vas mo\u017Eete dobiti kao datoteku. Mo\u017Eemo ih i poslati drugoj tvrtki."
    },
    objection: {
      name: "Prigovor",
      text: "Upotrebljavamo podatke jer u tome imamo interes? Tada se mo\u017Eete usprotiviti. Ogla\u0161avanju uvijek: tada prestajemo zauvijek."
    },
    "automated-decisions": {
      name: "Odluka \u010Dovjeka",
      text: "Je li o ne\u010Demu jako va\u017Enom za vas odlu\u010Dilo samo ra\u010Dunalo? Tada mo\u017Eete tra\u017Eiti da to pogleda \u010Dovjek i re\u0107i svoje mi\u0161ljenje."
    },
    withdrawal: { name: "Povla\u010Denje privole", text: "To uvijek mo\u017Eete, i jednako je lako kao dati privolu." },
    complaint: { name: "Pritu\u017Eba", text: "Ne sla\u017Eete se s nama? Mo\u017Eete se obratiti nadzornom tijelu i sudu." }
  },
  objection: "Prigovor",
  "objection-intro": "To radimo jer u tome imamo interes. Ako se usprotivite, odmah prestajemo.",
  marketing: "Prigovor na ogla\u0161avanje",
  "marketing-intro": "Ako se usprotivite, prestajemo odmah i zauvijek.",
  withdraw: "Povla\u010Denje privole",
  "withdraw-none": "Sada ne vrijedi nijedna va\u0161a privola. Ne morate ni\u0161ta u\u010Diniti.",
  request: "Podno\u0161enje zahtjeva",
  "request-intro": "Ispunite obrazac. Prije slanja sve \u0107ete vidjeti jo\u0161 jednom.",
  "request-mail": "Ispunite obrazac. Zatim se otvara va\u0161 program za e-po\u0161tu s porukom na adresu {email}. Ni\u0161ta se ne \u0161alje dok poruku sami ne po\u0161aljete.",
  which: "\u0160to \u017Eelite?",
  contact: "Gdje vam mo\u017Eemo odgovoriti?",
  "contact-hint": "Adresa e-po\u0161te, telefonski broj ili po\u0161tanska adresa. Najbolje kontakt koji ve\u0107 imamo.",
  details: "O \u010Demu je rije\u010D?",
  "details-hint": "Ovdje ne upisujte lozinku ni osobni identifikacijski broj.",
  optional: "nije obvezno",
  faults: {
    "right-missing": "Odaberite \u0161to \u017Eelite. Niste sigurni? Tada odaberite \u201EUvid u podatke\u201D.",
    "contact-missing": "Upi\u0161ite gdje vam mo\u017Eemo odgovoriti, na primjer ime@example.com.",
    "contact-mail": "U ovoj adresi e-po\u0161te ne\u0161to nije to\u010Dno. Adresa izgleda ovako: ime@example.com.",
    "details-missing": "Napi\u0161ite \u0161to nije to\u010Dno i kako treba biti, na primjer: \u201EMoj ku\u0107ni broj je 12, a ne 21\u201D.",
    "details-long": "Ovaj je tekst predug. Skratite ga na manje od 4000 znakova; ostalo mo\u017Eete poslati kasnije."
  },
  "faults-one": "Potrebna je jo\u0161 jedna stvar",
  "faults-few": "Potrebne su jo\u0161 {count} stvari",
  "faults-other": "Potrebno je jo\u0161 {count} stvari",
  check: "Pregledaj",
  "check-title": "Je li ovako u redu?",
  "check-intro": "Jo\u0161 ni\u0161ta nije poslano.",
  change: "Promijeni",
  send: "Po\u0161alji",
  mail: "Pripremi e-po\u0161tu",
  sending: "Slanje\u2026",
  due: "Rok za odgovor",
  sent: "Va\u0161 je zahtjev poslan",
  "sent-text": "Do {date} dobit \u0107ete odgovor. Broj va\u0161eg zahtjeva: {id}.",
  "sent-mail": "Otvorio se va\u0161 program za e-po\u0161tu. Poruku jo\u0161 morate poslati; odgovor zatim dobivate u roku od mjesec dana. Ni\u0161ta se nije otvorilo? Pi\u0161ite na {email}.",
  again: "Jo\u0161 jedan zahtjev",
  "not-sent": "Slanje nije uspjelo. Ono \u0161to je upisano i dalje je ovdje. Poku\u0161ajte ponovno ili pi\u0161ite na {email}.",
  subject: "Zahtjev u vezi s mojim podacima: {right}",
  reference: "Broj zahtjeva",
  nothing: "Ni\u0161ta nije upisano",
  complain: "Pritu\u017Eba, sud, \u0161teta",
  "complain-intro": "Ne sla\u017Eete se s onim \u0161to {controller} radi? Pritu\u017Ebu mo\u017Eete podnijeti u zemlji u kojoj \u017Eivite, u kojoj radite ili u kojoj se to dogodilo.",
  country: "Zemlja",
  authority: "Pritu\u017Ebu mo\u017Eete podnijeti ovdje: {authority}.",
  "authority-unknown": "Nije nam poznato nadzorno tijelo za ovu zemlju. Pritu\u017Ebu mo\u017Eete podnijeti u zemlji u kojoj {controller} ima sjedi\u0161te.",
  court: "Mo\u017Eete se obratiti i sudu, \u010Dak i ako je pritu\u017Eba ve\u0107 podnesena.",
  damage: "Nastala vam je \u0161teta jer se netko nije dr\u017Eao zakona? Tada mo\u017Eete tra\u017Eiti naknadu, i kad vas nije stajalo novca, ali vam je nanijelo du\u0161evnu bol."
};

export { hr as default };
//# sourceMappingURL=hr.js.map
