const is = {
  intro: "\xDEetta eru g\xF6gnin \xFE\xEDn, \xFE\xF3 a\xF0 {controller} geymi \xFEau. \xDEess vegna m\xE1tt \xFE\xFA bi\xF0ja um eftirfarandi. \xDE\xFA \xFEarft ekki a\xF0 segja hvers vegna.",
  free: "\xDEa\xF0 er \xF3keypis.",
  term: "\xDE\xFA f\xE6r\xF0 svar innan m\xE1na\xF0ar. Ef bei\xF0nin er fl\xF3kin m\xE1 \xFEa\xF0 taka tvo m\xE1nu\xF0i \xED vi\xF0b\xF3t. \xDE\xE1 f\xE6r\xF0 \xFE\xFA a\xF0 vita \xFEa\xF0 innan fyrsta m\xE1na\xF0arins, og hvers vegna.",
  identity: "Ekki senda afrit af vegabr\xE9fi e\xF0a \xF6kusk\xEDrteini. Ef vi\xF0 erum ekki viss um a\xF0 \xFEetta s\xE9rt \xFE\xFA bi\xF0jum vi\xF0 ekki um meira en \xFEarf.",
  rights: "\xDEa\xF0 sem \xFE\xFA m\xE1tt bi\xF0ja um",
  right: {
    access: { name: "Sj\xE1 g\xF6gnin \xFE\xEDn", text: "\xDE\xFA m\xE1tt vita hva\xF0a g\xF6gn vi\xF0 h\xF6fum um \xFEig og f\xE1 afrit af \xFEeim." },
    rectification: { name: "F\xE1 \xFEau lei\xF0r\xE9tt", text: "Er eitthva\xF0 rangt e\xF0a vantar eitthva\xF0? \xDE\xE1 l\xF6gum vi\xF0 \xFEa\xF0." },
    erasure: {
      name: "L\xE1ta ey\xF0a \xFEeim",
      text: "\xDEurfum vi\xF0 ekki lengur \xE1 g\xF6gnunum \xFE\xEDnum a\xF0 halda e\xF0a afturkallar \xFE\xFA sam\xFEykki \xFEitt? \xDE\xE1 ey\xF0um vi\xF0 \xFEeim. \xDEa\xF0 sem vi\xF0 ver\xF0um a\xF0 geyma samkv\xE6mt l\xF6gum ver\xF0ur eftir."
    },
    restriction: {
      name: "L\xE1ta takmarka notkun \xFEeirra",
      text: "\xC1 me\xF0an \xE1greiningur er um g\xF6gnin \xFE\xEDn m\xE1tt \xFE\xFA bi\xF0ja okkur a\xF0 geyma \xFEau en nota \xFEau ekki."
    },
    portability: {
      name: "Taka \xFEau me\xF0 \xFE\xE9r",
      text: "\xDEa\xF0 sem vi\xF0 fengum fr\xE1 \xFE\xE9r getur \xFE\xFA fengi\xF0 \xED skr\xE1 e\xF0a l\xE1ti\xF0 okkur senda til annars fyrirt\xE6kis."
    },
    objection: {
      name: "Andm\xE6la",
      text: "Notum vi\xF0 g\xF6gn af \xFEv\xED a\xF0 vi\xF0 h\xF6fum hagsmuni af \xFEv\xED? \xDE\xE1 m\xE1tt \xFE\xFA andm\xE6la. Augl\xFDsingum m\xE1tt \xFE\xFA alltaf andm\xE6la: \xFE\xE1 h\xE6ttum vi\xF0 fyrir fullt og allt."
    },
    "automated-decisions": {
      name: "L\xE1ta manneskju \xE1kve\xF0a",
      text: "T\xF3k t\xF6lva ein \xE1kv\xF6r\xF0un um \xFEig sem skiptir miklu m\xE1li? \xDE\xE1 m\xE1tt \xFE\xFA segja \xFE\xEDna hli\xF0 og bi\xF0ja um a\xF0 manneskja sko\xF0i m\xE1li\xF0."
    },
    withdrawal: { name: "Afturkalla sam\xFEykki", text: "\xDEa\xF0 m\xE1tt \xFE\xFA alltaf gera og \xFEa\xF0 er jafn au\xF0velt og a\xF0 gefa \xFEa\xF0." },
    complaint: {
      name: "Kvarta",
      text: "Ertu \xF3samm\xE1la okkur? \xDE\xE1 getur \xFE\xFA leita\xF0 til eftirlitsyfirvalds og til d\xF3mst\xF3la."
    }
  },
  objection: "Andm\xE6la",
  "objection-intro": "\xDEetta gerum vi\xF0 af \xFEv\xED a\xF0 vi\xF0 h\xF6fum hagsmuni af \xFEv\xED. Ef \xFE\xFA andm\xE6lir h\xE6ttum vi\xF0 strax.",
  marketing: "Andm\xE6la augl\xFDsingum",
  "marketing-intro": "Ef \xFE\xFA andm\xE6lir h\xE6ttum vi\xF0 strax og fyrir fullt og allt.",
  withdraw: "Afturkalla sam\xFEykki",
  "withdraw-none": "Ekkert sam\xFEykki fr\xE1 \xFE\xE9r er \xED gildi n\xFAna. \xDE\xFA \xFEarft ekki a\xF0 gera neitt.",
  request: "Senda bei\xF0ni",
  "request-intro": "Fylltu \xFEetta \xFAt. \xC1\xF0ur en nokku\xF0 er sent s\xE9r\xF0u allt einu sinni enn.",
  "request-mail": "Fylltu \xFEetta \xFAt. \xDE\xE1 opnast p\xF3stforriti\xF0 \xFEitt me\xF0 skilabo\xF0um til {email}. Ekkert er sent fyrr en \xFE\xFA sendir \xFEa\xF0 \xFAr p\xF3stforritinu.",
  which: "Um hva\xF0 viltu bi\xF0ja?",
  contact: "Hvernig getum vi\xF0 svara\xF0 \xFE\xE9r?",
  "contact-hint": "Netfang, s\xEDman\xFAmer e\xF0a p\xF3stfang. Helst eitthva\xF0 sem vi\xF0 erum \xFEegar me\xF0 um \xFEig.",
  details: "Um hva\xF0 sn\xFDst \xFEetta?",
  "details-hint": "Ekki skrifa lykilor\xF0 e\xF0a kennit\xF6lu h\xE9r.",
  optional: "valfrj\xE1lst",
  faults: {
    "right-missing": "Veldu um hva\xF0 \xFE\xFA vilt bi\xF0ja. Ertu \xED vafa? Veldu \xFE\xE1 \u201ESj\xE1 g\xF6gnin \xFE\xEDn\u201C.",
    "contact-missing": "Skrifa\xF0u hvernig vi\xF0 getum svara\xF0 \xFE\xE9r, til d\xE6mis nafn@example.com.",
    "contact-mail": "Netfangi\xF0 er ekki alveg r\xE9tt. Netfang l\xEDtur svona \xFAt: nafn@example.com.",
    "details-missing": "Skrifa\xF0u hva\xF0 er rangt og hvernig \xFEa\xF0 \xE1 a\xF0 vera, til d\xE6mis: \u201EH\xFAsn\xFAmeri\xF0 mitt er 12, ekki 21\u201C.",
    "details-long": "Textinn er of langur. Haf\xF0u hann styttri en 4000 stafi; \xFE\xFA getur sent meira s\xED\xF0ar."
  },
  "faults-one": "Eitt atri\xF0i vantar enn",
  "faults-other": "{count} atri\xF0i vantar enn",
  check: "Yfirfara",
  "check-title": "Er \xFEetta r\xE9tt?",
  "check-intro": "Ekkert hefur veri\xF0 sent enn.",
  change: "Breyta",
  send: "Senda",
  mail: "\xDAtb\xFAa t\xF6lvup\xF3st",
  sending: "Sendi\u2026",
  due: "Svar \xED s\xED\xF0asta lagi",
  sent: "Bei\xF0nin \xFE\xEDn hefur veri\xF0 send",
  "sent-text": "\xDE\xFA f\xE6r\xF0 svar \xED s\xED\xF0asta lagi {date}. Au\xF0kenni bei\xF0ninnar: {id}.",
  "sent-mail": "P\xF3stforriti\xF0 \xFEitt hefur opnast. Sendu skilabo\xF0in \xFEa\xF0an; \xFE\xE1 f\xE6r\xF0 \xFE\xFA svar innan m\xE1na\xF0ar. Opna\xF0ist ekkert? Skrifa\xF0u til {email}.",
  again: "\xD6nnur bei\xF0ni",
  "not-sent": "Ekki t\xF3kst a\xF0 senda. \xDEa\xF0 sem \xFE\xFA fylltir \xFAt er h\xE9r enn. Reyndu aftur e\xF0a skrifa\xF0u til {email}.",
  subject: "Bei\xF0ni um g\xF6gnin m\xEDn: {right}",
  reference: "Au\xF0kenni",
  nothing: "Ekkert fyllt \xFAt",
  complain: "Kv\xF6rtun, d\xF3mst\xF3lar og b\xE6tur",
  "complain-intro": "Ertu \xF3samm\xE1la \xFEv\xED sem {controller} gerir? \xDE\xFA m\xE1tt kvarta \xED landinu \xFEar sem \xFE\xFA b\xFDr\xF0, \xFEar sem \xFE\xFA vinnur e\xF0a \xFEar sem \xFEetta ger\xF0ist.",
  country: "Land",
  authority: "\xDEanga\xF0 getur \xFE\xFA leita\xF0 me\xF0 kv\xF6rtun: {authority}.",
  "authority-unknown": "Vi\xF0 \xFEekkjum ekkert eftirlitsyfirvald \xED \xFEessu landi. \xDE\xFA getur kvarta\xF0 \xED landinu \xFEar sem {controller} hefur a\xF0setur.",
  court: "\xDE\xFA getur l\xEDka leita\xF0 til d\xF3mst\xF3la, \xFE\xF3tt \xFE\xFA hafir \xFEegar kvarta\xF0.",
  damage: "Var\xF0st \xFE\xFA fyrir tj\xF3ni af \xFEv\xED a\xF0 einhver f\xF3r ekki a\xF0 l\xF6gum? \xDE\xE1 getur \xFE\xFA krafist b\xF3ta, l\xEDka \xFEegar \xFEa\xF0 kosta\xF0i ekki peninga en olli vanl\xED\xF0an."
};

export { is as default };
//# sourceMappingURL=is.js.map
