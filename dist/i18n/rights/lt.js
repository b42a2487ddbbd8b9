const lt = {
  intro: "Tai j\u016Bs\u0173 duomenys. Tod\u0117l galite pra\u0161yti toliau nurodyt\u0173 dalyk\u0173, o {controller} turi jums atsakyti. Prie\u017Easties nurodyti nereikia.",
  free: "Tai nemokama.",
  term: "Atsakym\u0105 gausite per vien\u0105 m\u0117nes\u012F. Jei j\u016Bs\u0173 pra\u0161ymas sud\u0117tingas, tai gali u\u017Etrukti dviem m\u0117nesiais ilgiau. Apie tai ir apie prie\u017East\u012F prane\u0161ime per pirm\u0105 m\u0117nes\u012F.",
  identity: "Nesi\u0173skite paso, asmens tapatyb\u0117s kortel\u0117s ar vairuotojo pa\u017Eym\u0117jimo kopijos. Jei neb\u016Bsime tikri, kad tai j\u016Bs, papra\u0161ysime tik to, ko reikia.",
  rights: "Ko galite pra\u0161yti",
  right: {
    access: {
      name: "Susipa\u017Einti su duomenimis",
      text: "Turite teis\u0119 \u017Einoti, kokius duomenis apie jus turime, ir gauti j\u0173 kopij\u0105."
    },
    rectification: {
      name: "I\u0161taisyti duomenis",
      text: "Kas nors neteisinga arba ko nors tr\u016Bksta? Tada tai i\u0161taisysime."
    },
    erasure: {
      name: "I\u0161trinti duomenis",
      text: "J\u016Bs\u0173 duomen\u0173 mums nebereikia arba at\u0161aukiate sutikim\u0105? Tada juos i\u0161trinsime. Liks tai, k\u0105 saugoti mus \u012Fpareigoja \u012Fstatymai."
    },
    restriction: {
      name: "Sustabdyti duomen\u0173 naudojim\u0105",
      text: "Kol vyksta gin\u010Das d\u0117l j\u016Bs\u0173 duomen\u0173, galite pra\u0161yti, kad juos saugotume, bet nenaudotume."
    },
    portability: {
      name: "Perkelti duomenis",
      text: "Duomenis, kuriuos mums pateik\u0117te, galite gauti kaip fail\u0105. Taip pat galite pra\u0161yti, kad nusi\u0173stume juos kitai \u012Fmonei."
    },
    objection: {
      name: "Prie\u0161tarauti",
      text: "Naudojame duomenis, nes esame tuo suinteresuoti? Tada galite prie\u0161tarauti. Reklamai galite prie\u0161tarauti visada: tada liaujam\u0117s visam laikui."
    },
    "automated-decisions": {
      name: "Pra\u0161yti, kad spr\u0119st\u0173 \u017Emogus",
      text: "Ar vien kompiuteris nusprend\u0117 k\u0105 nors, kas jums labai svarbu? Tada galite pra\u0161yti, kad tai per\u017Ei\u016Br\u0117t\u0173 \u017Emogus, ir pasakyti savo nuomon\u0119."
    },
    withdrawal: {
      name: "At\u0161aukti sutikim\u0105",
      text: "Tai galite padaryti visada, taip pat lengvai, kaip ir duoti sutikim\u0105."
    },
    complaint: {
      name: "Pateikti skund\u0105",
      text: "Nesutinkate su mumis? Tada galite kreiptis \u012F prie\u017Ei\u016Bros institucij\u0105 ir \u012F teism\u0105."
    }
  },
  objection: "Prie\u0161tarauti",
  "objection-intro": "Tai darome, nes esame tuo suinteresuoti. Jei prie\u0161taraujate, i\u0161 karto liaujam\u0117s.",
  marketing: "Prie\u0161tarauti reklamai",
  "marketing-intro": "Jei prie\u0161taraujate, liaujam\u0117s i\u0161 karto ir visam laikui.",
  withdraw: "At\u0161aukti sutikim\u0105",
  "withdraw-none": "\u0160iuo metu negalioja n\u0117 vienas j\u016Bs\u0173 sutikimas. Jums nieko daryti nereikia.",
  request: "Pateikti pra\u0161ym\u0105",
  "request-intro": "U\u017Epildykite laukus. Prie\u0161 i\u0161siun\u010Diant visk\u0105 pamatysite dar kart\u0105.",
  "request-mail": "U\u017Epildykite laukus. Tada j\u016Bs\u0173 pa\u0161to programoje atsidarys lai\u0161kas adresu {email}. Niekas nebus i\u0161si\u0173sta, kol lai\u0161ko nei\u0161si\u0173site.",
  which: "Ko norite?",
  contact: "Kur galime jums atsakyti?",
  "contact-hint": "El. pa\u0161to adresas, telefono numeris arba pa\u0161to adresas. Geriausia \u2013 toks, kur\u012F jau \u017Einome.",
  details: "D\u0117l ko kreipiat\u0117s?",
  "details-hint": "Nera\u0161ykite \u010Dia slapta\u017Eod\u017Eio ar asmens kodo.",
  optional: "neprivaloma",
  faults: {
    "right-missing": "Pasirinkite, ko norite. Jei abejojate, rinkit\u0117s \u201ESusipa\u017Einti su duomenimis\u201C.",
    "contact-missing": "\u012Era\u0161ykite, kur galime jums atsakyti, pavyzd\u017Eiui, vardas@example.com.",
    "contact-mail": "\u0160is el. pa\u0161to adresas ne visai teisingas. Adresas atrodo taip: vardas@example.com.",
    "details-missing": "Para\u0161ykite, kas neteisinga ir kaip tur\u0117t\u0173 b\u016Bti, pavyzd\u017Eiui: \u201EMano namo numeris yra 12, o ne 21\u201C.",
    "details-long": "\u0160is tekstas per ilgas. Sutrumpinkite j\u012F, kad b\u016Bt\u0173 ma\u017Eiau nei 4000 \u017Eenkl\u0173; kitk\u0105 gal\u0117site atsi\u0173sti v\u0117liau."
  },
  "faults-one": "Dar reikia patikslinti {count} dalyk\u0105",
  "faults-few": "Dar reikia patikslinti {count} dalykus",
  "faults-many": "Dar reikia patikslinti {count} dalyko",
  "faults-other": "Dar reikia patikslinti {count} dalyk\u0173",
  check: "Per\u017Ei\u016Br\u0117ti",
  "check-title": "Ar viskas teisinga?",
  "check-intro": "Dar nieko nei\u0161si\u0173sta.",
  change: "Pakeisti",
  send: "Si\u0173sti",
  mail: "Parengti lai\u0161k\u0105",
  sending: "Siun\u010Diama\u2026",
  due: "Atsakymas ne v\u0117liau kaip",
  sent: "J\u016Bs\u0173 pra\u0161ymas i\u0161si\u0173stas",
  "sent-text": "Atsakym\u0105 gausite ne v\u0117liau kaip {date}; j\u016Bs\u0173 pra\u0161ymo numeris: {id}.",
  "sent-mail": "J\u016Bs\u0173 pa\u0161to programa atsidar\u0117. Lai\u0161k\u0105 dar turite i\u0161si\u0173sti; tada atsakym\u0105 gausite per vien\u0105 m\u0117nes\u012F. Niekas neatsidar\u0117? Ra\u0161ykite adresu {email}.",
  again: "Dar vienas pra\u0161ymas",
  "not-sent": "I\u0161si\u0173sti nepavyko. Tai, k\u0105 \u012Fra\u0161\u0117te, i\u0161liko. Bandykite dar kart\u0105 arba ra\u0161ykite adresu {email}.",
  subject: "Pra\u0161ymas d\u0117l mano duomen\u0173: {right}",
  reference: "Pra\u0161ymo numeris",
  nothing: "Neu\u017Epildyta",
  complain: "Skundas, teismas, \u017Eala",
  "complain-intro": "Nesutinkate su tuo, k\u0105 daro {controller}? Skund\u0105 galite pateikti \u0161alyje, kurioje gyvenate, dirbate arba kurioje tai \u012Fvyko.",
  country: "\u0160alis",
  authority: "Skund\u0105 galite pateikti \u010Dia: {authority}.",
  "authority-unknown": "\u0160ios \u0161alies prie\u017Ei\u016Bros institucijos ne\u017Einome. Skund\u0105 galite pateikti \u0161alyje, kurioje yra {controller}.",
  court: "Taip pat galite kreiptis \u012F teism\u0105, net jei skund\u0105 jau pateik\u0117te.",
  damage: "Patyr\u0117te \u017Eal\u0105, nes kas nors nesilaik\u0117 \u012Fstatym\u0173? Tada galite reikalauti atlyginimo, net jei pinig\u0173 nepraradote, bet patyr\u0117te dvasini\u0173 kan\u010Di\u0173."
};

export { lt as default };
//# sourceMappingURL=lt.js.map
