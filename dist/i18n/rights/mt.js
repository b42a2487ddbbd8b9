const mt = {
  intro: "Din hija d-data tieg\u0127ek. G\u0127alhekk tista\u2019 titlob dan li \u0121ej lil {controller}. M\u2019g\u0127andekx g\u0127alfejn tg\u0127id g\u0127aliex.",
  free: "Dan huwa b\u2019xejn.",
  term: "Tir\u010Bievi twe\u0121iba fi \u017Cmien xahar. Jekk it-talba tieg\u0127ek hija kumplessa, it-twe\u0121iba tista\u2019 tie\u0127u xahrejn o\u0127ra. Tkun taf b\u2019dan fl-ewwel xahar, bir-ra\u0121uni.",
  identity: "Tibg\u0127atx kopja tal-passaport jew tal-li\u010Benzja tas-sewqan tieg\u0127ek. Jekk ma nkunux \u010Berti li int, nitolbu biss dak li hu me\u0127tie\u0121.",
  rights: "X\u2019tista\u2019 titlob",
  right: {
    access: { name: "Ara d-data", text: "Tista\u2019 tkun taf liema data g\u0127andna dwarek, u tir\u010Bievi kopja." },
    rectification: { name: "Ikkore\u0121i d-data", text: "Hemm xi \u0127a\u0121a \u0127a\u017Cina jew nieqsa? Mela nikkore\u0121uha." },
    erasure: {
      name: "\u0126assar id-data",
      text: "M\u2019g\u0127adniex ne\u0127tie\u0121u d-data tieg\u0127ek, jew qed tirtira l-kunsens tieg\u0127ek? Mela n\u0127assruha. Dak li l-li\u0121i tobbligana n\u017Commu jibqa\u2019."
    },
    restriction: {
      name: "Illimita l-u\u017Cu",
      text: "Sakemm ikun hemm tilwima dwar id-data tieg\u0127ek, tista\u2019 titlobna n\u017Commuha i\u017Cda ma nu\u017Cawhiex."
    },
    portability: {
      name: "\u0126u d-data mieg\u0127ek",
      text: "Dak li tajtna int tista\u2019 tir\u010Bevih b\u0127ala fajl. Tista\u2019 wkoll titlobna nibag\u0127tuh lil kumpanija o\u0127ra."
    },
    objection: {
      name: "O\u0121\u0121ezzjona",
      text: "Nu\u017Caw data g\u0127ax g\u0127andna interess fiha? Mela tista\u2019 to\u0121\u0121ezzjona. G\u0127ar-reklamar tista\u2019 dejjem: imbag\u0127ad nieqfu darba g\u0127al dejjem."
    },
    "automated-decisions": {
      name: "De\u010Bi\u017Cjoni minn persuna",
      text: "Kompjuter wa\u0127du dde\u010Bieda xi \u0127a\u0121a importanti \u0127afna dwarek? Mela tista\u2019 titlob li te\u017Caminaha persuna, u tg\u0127id il-fehma tieg\u0127ek."
    },
    withdrawal: { name: "Irtira l-kunsens", text: "Tista\u2019 tirtirah dejjem, u dan huwa fa\u010Bli daqs li tag\u0127tih." },
    complaint: {
      name: "Ag\u0127mel ilment",
      text: "Ma taqbilx mag\u0127na? Mela tista\u2019 tmur g\u0127and l-awtorit\xE0 supervi\u017Corja, u l-qorti."
    }
  },
  objection: "O\u0121\u0121ezzjona",
  "objection-intro": "Dan nag\u0127mluh g\u0127ax g\u0127andna interess fih. Jekk to\u0121\u0121ezzjona, nieqfu minnufih.",
  marketing: "O\u0121\u0121ezzjona g\u0127ar-reklamar",
  "marketing-intro": "Jekk to\u0121\u0121ezzjona, nieqfu minnufih u darba g\u0127al dejjem.",
  withdraw: "Irtira l-kunsens",
  "withdraw-none": "B\u0127alissa ma jg\u0127odd l-ebda kunsens tieg\u0127ek. M\u2019g\u0127andekx g\u0127alfejn tag\u0127mel xi \u0127a\u0121a.",
  request: "Ag\u0127mel talba",
  "request-intro": "Imla din il-formola. Qabel ma jintbag\u0127at xi \u0127a\u0121a, tara kollox darba o\u0127ra.",
  "request-mail": "Imla din il-formola. Imbag\u0127ad jinfeta\u0127 il-programm tal-email tieg\u0127ek b\u2019messa\u0121\u0121 lil {email}. Ma jitlaq xejn qabel ma tibag\u0127tu int.",
  which: "X\u2019tixtieq?",
  contact: "Fejn nistg\u0127u nwe\u0121buk?",
  "contact-hint": "Indirizz tal-email, numru tat-telefon jew indirizz postali. Preferibbilment wie\u0127ed li di\u0121\xE0 nafuk bih.",
  details: "Dwar xiex inhi t-talba?",
  "details-hint": "Tiktibx hawn password jew numru tal-identit\xE0.",
  optional: "mhux obbligatorju",
  faults: {
    "right-missing": "Ag\u0127\u017Cel x\u2019tixtieq. Ma tafx sew? Mela ag\u0127\u017Cel \u2018Ara d-data\u2019.",
    "contact-missing": "Ikteb fejn nistg\u0127u nwe\u0121buk, b\u0127al isem@example.com.",
    "contact-mail": "Dan l-indirizz tal-email mhux g\u0127alkollox tajjeb. Indirizz jidher hekk: isem@example.com.",
    "details-missing": "Ikteb x\u2019inhu \u0127a\u017Cin u x\u2019g\u0127andu jkun, pere\u017Cempju: \u2018In-numru tad-dar tieg\u0127i huwa 12, mhux 21\u2019.",
    "details-long": "Dan it-test twil wisq. Qassru g\u0127al inqas minn 4000 karattru; il-kumplament jista\u2019 ji\u0121i aktar tard."
  },
  "faults-one": "G\u0127ad hemm b\u017Conn \u0127a\u0121a wa\u0127da",
  "faults-two": "G\u0127ad hemm b\u017Conn \u017Cew\u0121 affarijiet",
  "faults-few": "G\u0127ad hemm b\u017Conn {count} affarijiet",
  "faults-many": "G\u0127ad hemm b\u017Conn {count}-il \u0127a\u0121a",
  "faults-other": "G\u0127ad hemm b\u017Conn {count} \u0127a\u0121a",
  check: "I\u010B\u010Bekkja",
  "check-title": "Kollox sewwa?",
  "check-intro": "G\u0127adu ma ntbag\u0127at xejn.",
  change: "Ibdel",
  send: "Ibg\u0127at",
  mail: "Ipprepara l-email",
  sending: "Qed tintbag\u0127at\u2026",
  due: "L-a\u0127\u0127ar jum g\u0127at-twe\u0121iba",
  sent: "It-talba tieg\u0127ek intbag\u0127tet",
  "sent-text": "Tir\u010Bievi twe\u0121iba sa din id-data: {date}. Referenza tat-talba tieg\u0127ek: {id}.",
  "sent-mail": "Il-programm tal-email tieg\u0127ek infeta\u0127. Ibg\u0127at il-messa\u0121\u0121 int; imbag\u0127ad tir\u010Bievi twe\u0121iba fi \u017Cmien xahar. Ma nfeta\u0127 xejn? Ikteb lil {email}.",
  again: "Talba o\u0127ra",
  "not-sent": "Ma setg\u0127etx tintbag\u0127at. Dak li ktibt g\u0127adu hawn. Er\u0121a\u2019 pprova, jew ikteb lil {email}.",
  subject: "Talba dwar id-data tieg\u0127i: {right}",
  reference: "Referenza",
  nothing: "Ma nkiteb xejn",
  complain: "Ilment, il-qorti, \u0127sara",
  "complain-intro": "Ma taqbilx ma\u2019 dak li jag\u0127mel {controller}? Tista\u2019 tilmenta fil-pajji\u017C fejn tg\u0127ix, fejn ta\u0127dem, jew fejn \u0121ara dan.",
  country: "Pajji\u017C",
  authority: "B\u2019ilment tista\u2019 tmur g\u0127and: {authority}.",
  "authority-unknown": "Ma nafu bl-ebda awtorit\xE0 supervi\u017Corja g\u0127al dan il-pajji\u017C. Tista\u2019 tilmenta fil-pajji\u017C ta\u2019 {controller}.",
  court: "Tista\u2019 tmur ukoll il-qorti, anke jekk di\u0121\xE0 lmentajt.",
  damage: "\u0120arrabt \u0127sara g\u0127ax xi \u0127add ma mexiex mal-li\u0121i? Mela tista\u2019 titlob kumpens. Dan jg\u0127odd ukoll jekk ma tliftx flus imma batejt."
};

export { mt as default };
//# sourceMappingURL=mt.js.map
