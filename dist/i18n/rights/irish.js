const irish = {
  intro: "Is leatsa na sonra\xED. Mar sin t\xE1 cead agat an m\xE9id seo a iarraidh ar {controller}. N\xED g\xE1 duit a r\xE1 c\xE9n f\xE1th.",
  free: "T\xE1 s\xE9 saor in aisce.",
  term: "Gheobhaidh t\xFA freagra laistigh de mh\xED. M\xE1 t\xE1 d\u2019iarratas casta, f\xE9adfaidh s\xE9 dh\xE1 mh\xED eile a th\xF3g\xE1il. Inseofar sin duit laistigh den ch\xE9ad mh\xED, agus an ch\xFAis leis.",
  identity: "N\xE1 seol c\xF3ip de do phas n\xE1 de do chead\xFAnas tiom\xE1na. Mura bhfuilimid cinnte gur tusa at\xE1 ann, n\xED iarrfaimid ach an m\xE9id is g\xE1.",
  rights: "Cad is f\xE9idir leat a iarraidh",
  right: {
    access: {
      name: "Sonra\xED a fheice\xE1il",
      text: "T\xE1 cead agat a fh\xE1il amach c\xE9 na sonra\xED at\xE1 againn f\xFAt, agus c\xF3ip d\xEDobh a fh\xE1il."
    },
    rectification: {
      name: "Sonra\xED a cheart\xFA",
      text: "An bhfuil rud \xE9igin m\xEDcheart n\xF3 ar iarraidh? M\xE1 t\xE1, cuirfimid ina cheart \xE9."
    },
    erasure: {
      name: "Sonra\xED a scriosadh",
      text: "An \xE9 nach dteasta\xEDonn do shonra\xED uainn a thuilleadh, n\xF3 go bhfuil do thoili\xFA \xE1 tharraingt siar agat? M\xE1s ea, scriosfaimid iad. Fanann an m\xE9id a chaithfimid a choinne\xE1il de r\xE9ir dl\xED."
    },
    restriction: {
      name: "\xDAs\xE1id a shrianadh",
      text: "Fad a bh\xEDonn d\xEDosp\xF3id ann faoi do shonra\xED, is f\xE9idir leat a iarraidh orainn iad a choinne\xE1il ach gan iad a \xFAs\xE1id."
    },
    portability: {
      name: "Sonra\xED a thabhairt leat",
      text: "An m\xE9id a thug t\xFA f\xE9in d\xFAinn, is f\xE9idir leat \xE9 a fh\xE1il mar chomhad. Is f\xE9idir leat a iarraidh orainn freisin \xE9 a sheoladh chuig comhlacht eile."
    },
    objection: {
      name: "Ag\xF3id a dh\xE9anamh",
      text: "An bhfuil sonra\xED \xE1 n-\xFAs\xE1id againn mar go bhfuil leas againn ann? M\xE1 t\xE1, is f\xE9idir leat cur ina choinne. I gc\xE1s f\xF3gra\xEDochta, is f\xE9idir i gc\xF3na\xED: stopaimid go buan ansin."
    },
    "automated-decisions": {
      name: "Cinneadh \xF3 dhuine",
      text: "An ndearna r\xEDomhaire leis f\xE9in cinneadh f\xFAt at\xE1 an-t\xE1bhachtach? M\xE1 rinne, is f\xE9idir leat iarraidh ar dhuine f\xE9achaint air, agus do thaobh f\xE9in a insint."
    },
    withdrawal: {
      name: "Toili\xFA a tharraingt siar",
      text: "Is f\xE9idir \xE9 sin a dh\xE9anamh i gc\xF3na\xED, agus t\xE1 s\xE9 chomh h\xE9asca le toili\xFA a thabhairt."
    },
    complaint: {
      name: "Gear\xE1n a dh\xE9anamh",
      text: "Mura n-aonta\xEDonn t\xFA linn, is f\xE9idir leat dul chuig an \xFAdar\xE1s maoirseachta, agus chun na c\xFAirte."
    }
  },
  objection: "Cuir ina choinne",
  "objection-intro": "D\xE9anaimid \xE9 seo mar go bhfuil leas againn ann. M\xE1 chuireann t\xFA ina choinne, stopaimid l\xE1ithreach.",
  marketing: "Cuir i gcoinne f\xF3gra\xEDochta",
  "marketing-intro": "M\xE1 chuireann t\xFA ina coinne, stopaimid l\xE1ithreach agus go buan.",
  withdraw: "Tarraing siar an toili\xFA",
  "withdraw-none": "N\xEDl aon toili\xFA uait i bhfeidhm anois. N\xED g\xE1 duit aon rud a dh\xE9anamh.",
  request: "D\xE9an iarratas",
  "request-intro": "L\xEDon \xE9 seo. Sula seoltar aon rud, feicfidh t\xFA \xE9 go l\xE9ir ar\xEDs.",
  "request-mail": "L\xEDon \xE9 seo. Oscl\xF3idh do chl\xE1r r\xEDomhphoist ansin le teachtaireacht chuig {email}. N\xED im\xEDonn aon rud sula seolann t\xFA f\xE9in \xE9.",
  which: "Cad ba mhaith leat?",
  contact: "C\xE1 h\xE1it ar f\xE9idir linn freagra a thabhairt duit?",
  "contact-hint": "Seoladh r\xEDomhphoist, uimhir theileaf\xF3in n\xF3 seoladh poist. Ceann at\xE1 againn duit cheana, m\xE1s f\xE9idir.",
  details: "Cad lena mbaineann s\xE9?",
  "details-hint": "N\xE1 cuir pasfhocal n\xE1 uimhir aitheantais n\xE1isi\xFAnta anseo.",
  optional: "roghnach",
  faults: {
    "right-missing": "Roghnaigh cad ba mhaith leat. Mura bhfuil t\xFA cinnte, roghnaigh \u2018Sonra\xED a fheice\xE1il\u2019.",
    "contact-missing": "Scr\xEDobh c\xE1 h\xE1it ar f\xE9idir linn freagra a thabhairt duit, mar shampla ainm@example.com.",
    "contact-mail": "N\xEDl an seoladh r\xEDomhphoist seo ceart ar fad. B\xEDonn cuma mar seo ar sheoladh: ainm@example.com.",
    "details-missing": "Scr\xEDobh cad at\xE1 m\xEDcheart agus cad ba cheart a bheith ann, mar shampla: \u2018Is \xE9 12 uimhir mo th\xED, n\xED 21\u2019.",
    "details-long": "T\xE1 an t\xE9acs seo r\xF3fhada. D\xE9an n\xEDos giorra n\xE1 4000 carachtar \xE9; is f\xE9idir tuilleadh a sheoladh ar ball."
  },
  "faults-one": "T\xE1 rud amh\xE1in eile ag teast\xE1il",
  "faults-two": "T\xE1 dh\xE1 rud eile ag teast\xE1il",
  "faults-few": "T\xE1 {count} rud eile ag teast\xE1il",
  "faults-many": "T\xE1 {count} rud eile ag teast\xE1il",
  "faults-other": "T\xE1 {count} rud eile ag teast\xE1il",
  check: "Seice\xE1il",
  "check-title": "An bhfuil s\xE9 seo ceart?",
  "check-intro": "N\xEDor seoladh aon rud f\xF3s.",
  change: "Athraigh",
  send: "Seol",
  mail: "Ullmhaigh an r\xEDomhphost",
  sending: "\xC1 sheoladh\u2026",
  due: "Spriocdh\xE1ta don fhreagra",
  sent: "T\xE1 d\u2019iarratas seolta",
  "sent-text": "Gheobhaidh t\xFA freagra faoin {date}. Tagairt d\u2019iarratais: {id}.",
  "sent-mail": "T\xE1 do chl\xE1r r\xEDomhphoist oscailte. Seol an teachtaireacht t\xFA f\xE9in; gheobhaidh t\xFA freagra laistigh de mh\xED ansin. N\xE1r oscail aon rud? Scr\xEDobh chuig {email}.",
  again: "Iarratas eile",
  "not-sent": "N\xEDorbh fh\xE9idir \xE9 a sheoladh. T\xE1 an m\xE9id a scr\xEDobh t\xFA f\xF3s ann. Bain triail eile as, n\xF3 scr\xEDobh chuig {email}.",
  subject: "Iarratas faoi mo shonra\xED: {right}",
  reference: "Tagairt",
  nothing: "N\xEDor scr\xEDobhadh aon rud",
  complain: "Gear\xE1n, an ch\xFAirt, dam\xE1iste",
  "complain-intro": "Nach n-aonta\xEDonn t\xFA leis an m\xE9id a dh\xE9anann {controller}? Is f\xE9idir leat gear\xE1n a dh\xE9anamh sa t\xEDr ina gc\xF3na\xEDonn t\xFA, ina n-oibr\xEDonn t\xFA, n\xF3 inar tharla s\xE9.",
  country: "T\xEDr",
  authority: "Is f\xE9idir leat gear\xE1n a dh\xE9anamh anseo: {authority}.",
  "authority-unknown": "N\xED heol d\xFAinn aon \xFAdar\xE1s maoirseachta don t\xEDr seo. Is f\xE9idir leat gear\xE1n a dh\xE9anamh sa t\xEDr ina bhfuil {controller}.",
  court: "Is f\xE9idir leat dul chun na c\xFAirte freisin, fi\xFA m\xE1 rinne t\xFA gear\xE1n cheana.",
  damage: "Ar fhulaing t\xFA dam\xE1iste mar n\xE1r chlo\xEDgh duine \xE9igin leis an dl\xED? M\xE1 d\u2019fhulaing, is f\xE9idir leat c\xFAiteamh a iarraidh. T\xE1 an ceart sin agat freisin mura bhfuil airgead caillte agat ach gur ghoill s\xE9 ort."
};

export { irish as default };
//# sourceMappingURL=irish.js.map
