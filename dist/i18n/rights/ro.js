const ro = {
  intro: "Sunt datele dumneavoastr\u0103. De aceea pute\u021Bi cere de la {controller} urm\u0103toarele lucruri. Nu trebuie s\u0103 spune\u021Bi de ce.",
  free: "Este gratuit.",
  term: "Primi\u021Bi un r\u0103spuns \xEEn termen de o lun\u0103. Dac\u0103 cererea este complex\u0103, poate dura cu dou\u0103 luni mai mult. \xCEn acest caz, v\u0103 anun\u021B\u0103m \xEEn prima lun\u0103 \u0219i v\u0103 spunem motivul.",
  identity: "Nu trimite\u021Bi o copie a c\u0103r\u021Bii de identitate, a pa\u0219aportului sau a permisului de conducere. Dac\u0103 nu suntem siguri c\u0103 sunte\u021Bi dumneavoastr\u0103, v\u0103 cerem doar ce este necesar.",
  rights: "Ce pute\u021Bi cere",
  right: {
    access: {
      name: "Acces la date",
      text: "Pute\u021Bi afla ce date avem despre dumneavoastr\u0103 \u0219i pute\u021Bi primi o copie a lor."
    },
    rectification: { name: "Corectarea datelor", text: "Ceva este gre\u0219it sau lipse\u0219te? Atunci corect\u0103m acest lucru." },
    erasure: {
      name: "\u0218tergerea datelor",
      text: "Nu mai avem nevoie de datele dumneavoastr\u0103 sau v\u0103 retrage\u021Bi consim\u021B\u0103m\xE2ntul? Atunci le \u0219tergem. Ce ne oblig\u0103 legea s\u0103 p\u0103str\u0103m r\u0103m\xE2ne."
    },
    restriction: {
      name: "Restric\u021Bionarea folosirii datelor",
      text: "C\xE2t timp exist\u0103 un dezacord legat de datele dumneavoastr\u0103, ne pute\u021Bi cere s\u0103 le p\u0103str\u0103m f\u0103r\u0103 s\u0103 le folosim."
    },
    portability: {
      name: "Transferul datelor",
      text: "Pute\u021Bi primi \xEEntr-un fi\u0219ier datele pe care ni le-a\u021Bi dat chiar dumneavoastr\u0103. Ne pute\u021Bi cere \u0219i s\u0103 le trimitem altei companii."
    },
    objection: {
      name: "Opozi\u021Bie",
      text: "Folosim date pentru c\u0103 avem un interes? Atunci v\u0103 pute\u021Bi opune. La reclame v\u0103 pute\u021Bi opune \xEEntotdeauna: atunci ne oprim definitiv."
    },
    "automated-decisions": {
      name: "Decizie luat\u0103 de un om",
      text: "Un calculator a decis singur ceva foarte important pentru dumneavoastr\u0103? Atunci pute\u021Bi cere ca un om s\u0103 verifice decizia \u0219i v\u0103 pute\u021Bi spune p\u0103rerea."
    },
    withdrawal: {
      name: "Retragerea consim\u021B\u0103m\xE2ntului",
      text: "Pute\u021Bi face asta oric\xE2nd, la fel de u\u0219or cum v\u0103 da\u021Bi consim\u021B\u0103m\xE2ntul."
    },
    complaint: {
      name: "Pl\xE2ngere",
      text: "Nu sunte\u021Bi de acord cu noi? Atunci v\u0103 pute\u021Bi adresa autorit\u0103\u021Bii de supraveghere \u0219i instan\u021Bei de judecat\u0103."
    }
  },
  objection: "Opozi\u021Bie",
  "objection-intro": "Facem asta pentru c\u0103 avem un interes. Dac\u0103 v\u0103 opune\u021Bi, ne oprim imediat.",
  marketing: "Opozi\u021Bie la reclame",
  "marketing-intro": "Dac\u0103 v\u0103 opune\u021Bi, ne oprim imediat \u0219i definitiv.",
  withdraw: "Retragerea consim\u021B\u0103m\xE2ntului",
  "withdraw-none": "Acum nu ave\u021Bi niciun consim\u021B\u0103m\xE2nt valabil. Nu trebuie s\u0103 face\u021Bi nimic.",
  request: "Trimite\u021Bi o cerere",
  "request-intro": "Completa\u021Bi acest formular. \xCEnainte de trimitere vede\u021Bi totul \xEEnc\u0103 o dat\u0103.",
  "request-mail": "Completa\u021Bi acest formular. Apoi se deschide programul de e-mail, cu un mesaj c\u0103tre {email}. Nu pleac\u0103 nimic p\xE2n\u0103 nu \xEEl trimite\u021Bi chiar dumneavoastr\u0103.",
  which: "Ce dori\u021Bi?",
  contact: "Unde v\u0103 putem r\u0103spunde?",
  "contact-hint": "O adres\u0103 de e-mail, un num\u0103r de telefon sau o adres\u0103 po\u0219tal\u0103. De preferat, ceva ce cunoa\u0219tem deja.",
  details: "Despre ce este vorba?",
  "details-hint": "Nu scrie\u021Bi aici o parol\u0103 sau un num\u0103r na\u021Bional de identificare.",
  optional: "op\u021Bional",
  faults: {
    "right-missing": "Alege\u021Bi ce dori\u021Bi. Nu \u0219ti\u021Bi sigur? Atunci alege\u021Bi \u201EAcces la date\u201D.",
    "contact-missing": "Scrie\u021Bi unde v\u0103 putem r\u0103spunde, de exemplu nume@example.com.",
    "contact-mail": "Aceast\u0103 adres\u0103 de e-mail nu este tocmai corect\u0103. O adres\u0103 arat\u0103 a\u0219a: nume@example.com.",
    "details-missing": "Scrie\u021Bi ce este gre\u0219it \u0219i ce este corect, de exemplu: \u201ELocuiesc la num\u0103rul 12, nu la 21\u201D.",
    "details-long": "Acest text este prea lung. Scrie\u021Bi mai pu\u021Bin de 4000 de caractere; restul poate urma mai t\xE2rziu."
  },
  "faults-one": "Mai este necesar un lucru",
  "faults-few": "Mai sunt necesare {count} lucruri",
  "faults-other": "Mai sunt necesare {count} de lucruri",
  check: "Verifica\u021Bi",
  "check-title": "Este corect a\u0219a?",
  "check-intro": "\xCEnc\u0103 nu s-a trimis nimic.",
  change: "Modifica\u021Bi",
  send: "Trimite\u021Bi",
  mail: "Preg\u0103ti\u021Bi e-mailul",
  sending: "Se trimite\u2026",
  due: "R\u0103spuns cel t\xE2rziu la",
  sent: "Cererea dumneavoastr\u0103 a fost trimis\u0103",
  "sent-text": "Primi\u021Bi un r\u0103spuns cel t\xE2rziu la {date}. Referin\u021Ba cererii: {id}.",
  "sent-mail": "Programul de e-mail s-a deschis. Trimite\u021Bi mesajul chiar dumneavoastr\u0103; apoi primi\u021Bi un r\u0103spuns \xEEn termen de o lun\u0103. Nu s-a deschis nimic? Scrie\u021Bi la {email}.",
  again: "Alt\u0103 cerere",
  "not-sent": "Cererea nu a putut fi trimis\u0103. Ce a\u021Bi completat s-a p\u0103strat. \xCEncerca\u021Bi din nou sau scrie\u021Bi la {email}.",
  subject: "Cerere despre datele mele: {right}",
  reference: "Referin\u021B\u0103",
  nothing: "Necompletat",
  complain: "Pl\xE2ngere, instan\u021B\u0103, desp\u0103gubiri",
  "complain-intro": "Nu sunte\u021Bi de acord cu ce face {controller}? Pute\u021Bi depune o pl\xE2ngere \xEEn \u021Bara \xEEn care locui\u021Bi, \xEEn care lucra\u021Bi sau \xEEn care s-a \xEEnt\xE2mplat.",
  country: "\u021Aara",
  authority: "\xCEn aceast\u0103 \u021Bar\u0103 pute\u021Bi depune o pl\xE2ngere la: {authority}.",
  "authority-unknown": "Pentru aceast\u0103 \u021Bar\u0103 nu cunoa\u0219tem o autoritate de supraveghere. Pute\u021Bi depune o pl\xE2ngere \xEEn \u021Bara \xEEn care {controller} are sediul.",
  court: "V\u0103 pute\u021Bi adresa \u0219i instan\u021Bei, chiar dac\u0103 a\u021Bi depus deja o pl\xE2ngere.",
  damage: "A\u021Bi suferit un prejudiciu pentru c\u0103 cineva nu a respectat legea? Atunci pute\u021Bi cere desp\u0103gubiri. Le pute\u021Bi cere \u0219i dac\u0103 nu a\u021Bi pierdut bani, dar a\u021Bi avut de suferit."
};

export { ro as default };
//# sourceMappingURL=ro.js.map
