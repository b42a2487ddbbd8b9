const lv = {
  intro: "Tie ir j\u016Bsu dati. T\u0101p\u0113c varat piepras\u012Bt turpm\u0101k min\u0113to, un {controller} jums atbild\u0113s. Iemesls nav j\u0101nor\u0101da.",
  free: "Tas ir bez maksas.",
  term: "Atbildi sa\u0146emsiet viena m\u0113ne\u0161a laik\u0101. Ja j\u016Bsu piepras\u012Bjums ir sare\u017E\u0123\u012Bts, var b\u016Bt vajadz\u012Bgi v\u0113l divi m\u0113ne\u0161i. Par to un par iemeslu jums pazi\u0146osim pirm\u0101 m\u0113ne\u0161a laik\u0101.",
  identity: "Nes\u016Btiet pases, personas apliec\u012Bbas vai vad\u012Bt\u0101ja apliec\u012Bbas kopiju. Ja neb\u016Bsim p\u0101rliecin\u0101ti, ka tas esat j\u016Bs, pras\u012Bsim tikai to, kas ir nepiecie\u0161ams.",
  rights: "Ko varat piepras\u012Bt",
  right: {
    access: {
      name: "Datu apskat\u012B\u0161ana",
      text: "Jums ir ties\u012Bbas zin\u0101t, k\u0101di dati par jums mums ir, un sa\u0146emt to kopiju."
    },
    rectification: {
      name: "Datu labo\u0161ana",
      text: "Vai kaut kas nav pareizi vai kaut k\u0101 tr\u016Bkst? Tad m\u0113s to izlabosim."
    },
    erasure: {
      name: "Datu dz\u0113\u0161ana",
      text: "Vai j\u016Bsu dati mums vairs nav vajadz\u012Bgi vai j\u016Bs atsaucat piekri\u0161anu? Tad m\u0113s tos dz\u0113s\u012Bsim. Paliks tas, ko mums liek glab\u0101t likums."
    },
    restriction: {
      name: "Datu izmanto\u0161anas aptur\u0113\u0161ana",
      text: "Kam\u0113r par j\u016Bsu datiem ir str\u012Bds, varat l\u016Bgt, lai m\u0113s tos glab\u0101jam, bet neizmantojam."
    },
    portability: {
      name: "Datu p\u0101rne\u0161ana",
      text: "Datus, ko mums sniedz\u0101t, varat sa\u0146emt k\u0101 failu. Varat ar\u012B l\u016Bgt, lai m\u0113s tos nos\u016Bt\u0101m citam uz\u0146\u0113mumam."
    },
    objection: {
      name: "Iebildums",
      text: "Vai m\u0113s izmantojam datus, jo mums taj\u0101 ir interese? Tad varat iebilst. Pret rekl\u0101mu varat iebilst vienm\u0113r: tad m\u0113s p\u0101rtraucam pavisam."
    },
    "automated-decisions": {
      name: "Cilv\u0113ka l\u0113mums",
      text: "Vai dators viens pats izl\u0113ma kaut ko jums \u013Coti svar\u012Bgu? Tad varat l\u016Bgt, lai to p\u0101rskata cilv\u0113ks, un izteikt savu viedokli."
    },
    withdrawal: {
      name: "Piekri\u0161anas atsauk\u0161ana",
      text: "To varat dar\u012Bt vienm\u0113r, un tas ir tikpat viegli k\u0101 piekrist."
    },
    complaint: {
      name: "S\u016Bdz\u012Bba",
      text: "Vai j\u016Bs mums nepiekr\u012Btat? Tad varat v\u0113rsties uzraudz\u012Bbas iest\u0101d\u0113 un ties\u0101."
    }
  },
  objection: "Iebildums",
  "objection-intro": "M\u0113s to dar\u0101m, jo mums taj\u0101 ir interese. Ja iebilstat, m\u0113s uzreiz p\u0101rtraucam.",
  marketing: "Iebildums pret rekl\u0101mu",
  "marketing-intro": "Ja iebilstat, m\u0113s p\u0101rtraucam uzreiz un pavisam.",
  withdraw: "Piekri\u0161anas atsauk\u0161ana",
  "withdraw-none": "\u0160obr\u012Bd nav sp\u0113k\u0101 neviena j\u016Bsu piekri\u0161ana. Jums nekas nav j\u0101dara.",
  request: "Piepras\u012Bjuma iesnieg\u0161ana",
  "request-intro": "Aizpildiet laukus. Pirms kaut kas tiks nos\u016Bt\u012Bts, j\u016Bs visu redz\u0113siet v\u0113lreiz.",
  "request-mail": "Aizpildiet laukus. P\u0113c tam j\u016Bsu e-pasta programm\u0101 atv\u0113rsies v\u0113stule uz adresi {email}. Nekas netiks nos\u016Bt\u012Bts, kam\u0113r to nenos\u016Bt\u012Bsiet j\u016Bs.",
  which: "Ko v\u0113laties?",
  contact: "Kur varam jums atbild\u0113t?",
  "contact-hint": "E-pasta adrese, t\u0101lru\u0146a numurs vai pasta adrese. V\u0113lams, lai m\u0113s to jau zin\u0101tu.",
  details: "Par ko ir piepras\u012Bjums?",
  "details-hint": "Nerakstiet \u0161eit paroli vai personas kodu.",
  optional: "nav oblig\u0101ti",
  faults: {
    "right-missing": "Izv\u0113lieties, ko v\u0113laties. Ja \u0161aub\u0101ties, izv\u0113lieties \u201CDatu apskat\u012B\u0161ana\u201D.",
    "contact-missing": "Ierakstiet, kur varam jums atbild\u0113t, piem\u0113ram, vards@example.com.",
    "contact-mail": "\u0160aj\u0101 e-pasta adres\u0113 kaut kas nav pareizi. Adrese izskat\u0101s \u0161\u0101di: vards@example.com.",
    "details-missing": "Uzrakstiet, kas nav pareizi un k\u0101 j\u0101b\u016Bt, piem\u0113ram: \u201CManas m\u0101jas numurs ir 12, nevis 21\u201D.",
    "details-long": "\u0160is teksts ir p\u0101r\u0101k gar\u0161. Sa\u012Bsiniet to, lai b\u016Btu maz\u0101k par 4000 rakstz\u012Bm\u0113m; p\u0101r\u0113jo varat nos\u016Bt\u012Bt v\u0113l\u0101k."
  },
  "faults-one": "V\u0113l j\u0101preciz\u0113 {count} lieta",
  "faults-zero": "V\u0113l j\u0101preciz\u0113 {count} lietu",
  "faults-other": "V\u0113l j\u0101preciz\u0113 {count} lietas",
  check: "P\u0101rskat\u012Bt",
  "check-title": "Vai viss ir pareizi?",
  "check-intro": "V\u0113l nekas nav nos\u016Bt\u012Bts.",
  change: "Labot",
  send: "Nos\u016Bt\u012Bt",
  mail: "Sagatavot e-pastu",
  sending: "Notiek s\u016Bt\u012B\u0161ana\u2026",
  due: "Atbildes termi\u0146\u0161",
  sent: "J\u016Bsu piepras\u012Bjums ir nos\u016Bt\u012Bts",
  "sent-text": "Atbildi sa\u0146emsiet l\u012Bdz \u0161im datumam: {date}. J\u016Bsu piepras\u012Bjuma numurs: {id}.",
  "sent-mail": "J\u016Bsu e-pasta programma ir atv\u0113rta. V\u0113stule v\u0113l j\u0101nos\u016Bta jums; p\u0113c tam atbildi sa\u0146emsiet viena m\u0113ne\u0161a laik\u0101. Vai nekas neatv\u0113r\u0101s? Rakstiet uz {email}.",
  again: "V\u0113l viens piepras\u012Bjums",
  "not-sent": "Nos\u016Bt\u012Bt neizdev\u0101s. Viss, ko ierakst\u012Bj\u0101t, ir saglab\u0101jies. M\u0113\u0123iniet v\u0113lreiz vai rakstiet uz {email}.",
  subject: "Piepras\u012Bjums par maniem datiem: {right}",
  reference: "Piepras\u012Bjuma numurs",
  nothing: "Nav aizpild\u012Bts",
  complain: "S\u016Bdz\u012Bba, tiesa, kait\u0113jums",
  "complain-intro": "Vai nepiekr\u012Btat tam, ko {controller} dara? S\u016Bdz\u012Bbu varat iesniegt valst\u012B, kur dz\u012Bvojat, kur str\u0101d\u0101jat vai kur tas notika.",
  country: "Valsts",
  authority: "S\u016Bdz\u012Bbu varat iesniegt \u0161eit: {authority}.",
  "authority-unknown": "\u0160aj\u0101 valst\u012B m\u0113s nezin\u0101m nevienu uzraudz\u012Bbas iest\u0101di. S\u016Bdz\u012Bbu varat iesniegt valst\u012B, kur atrodas {controller}.",
  court: "Varat v\u0113rsties ar\u012B ties\u0101, pat ja jau iesniedz\u0101t s\u016Bdz\u012Bbu.",
  damage: "Vai jums rad\u0101s kait\u0113jums, jo k\u0101ds neiev\u0113roja likumu? Tad varat pras\u012Bt atl\u012Bdz\u012Bbu ar\u012B tad, ja nezaud\u0113j\u0101t naudu, bet ciet\u0101t emocion\u0101li."
};

export { lv as default };
//# sourceMappingURL=lv.js.map
