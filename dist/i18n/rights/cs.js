const cs = {
  intro: "Jsou to va\u0161e \xFAdaje. Proto m\xE1te n\xE1sleduj\xEDc\xED pr\xE1va a {controller} mus\xED odpov\u011Bd\u011Bt na ka\u017Edou \u017E\xE1dost. D\u016Fvod uv\xE1d\u011Bt nemus\xEDte.",
  free: "Je to zdarma.",
  term: "Odpov\u011B\u010F dostanete do jednoho m\u011Bs\xEDce. Pokud je va\u0161e \u017E\xE1dost slo\u017Eit\xE1, m\u016F\u017Ee to trvat o dva m\u011Bs\xEDce d\xE9le. To se dozv\xEDte b\u011Bhem prvn\xEDho m\u011Bs\xEDce, i s d\u016Fvodem.",
  identity: "Nepos\xEDlejte kopii ob\u010Dansk\xE9ho pr\u016Fkazu, pasu ani \u0159idi\u010Dsk\xE9ho pr\u016Fkazu. Pokud nebude jist\xE9, \u017Ee jste to vy, zept\xE1me se jen na to, co je pot\u0159eba.",
  rights: "O co m\u016F\u017Eete \u017E\xE1dat",
  right: {
    access: { name: "P\u0159\xEDstup k \xFAdaj\u016Fm", text: "M\u016F\u017Eete se dozv\u011Bd\u011Bt, kter\xE9 \xFAdaje o v\xE1s m\xE1me, a dostat jejich kopii." },
    rectification: { name: "Oprava \xFAdaj\u016F", text: "Je n\u011Bco \u0161patn\u011B nebo n\u011Bco chyb\xED? Oprav\xEDme to." },
    erasure: {
      name: "Smaz\xE1n\xED \xFAdaj\u016F",
      text: "U\u017E va\u0161e \xFAdaje nepot\u0159ebujeme, nebo odvol\xE1v\xE1te souhlas? Pak je sma\u017Eeme. Z\u016Fstane to, co mus\xEDme uchovat podle z\xE1kona."
    },
    restriction: {
      name: "Pozastaven\xED pou\u017E\xEDv\xE1n\xED \xFAdaj\u016F",
      text: "Dokud trv\xE1 spor o va\u0161e \xFAdaje, m\u016F\u017Eete \u017E\xE1dat, abychom je uchovali, ale nepou\u017E\xEDvali."
    },
    portability: {
      name: "P\u0159enesen\xED \xFAdaj\u016F",
      text: "\xDAdaje, kter\xE9 m\xE1me p\u0159\xEDmo od v\xE1s, m\u016F\u017Eete dostat jako soubor. M\u016F\u017Eeme je tak\xE9 poslat jin\xE9 firm\u011B."
    },
    objection: {
      name: "N\xE1mitka",
      text: "Pou\u017E\xEDv\xE1me \xFAdaje, proto\u017Ee na tom m\xE1me z\xE1jem? Pak m\u016F\u017Eete vzn\xE9st n\xE1mitku. Proti reklam\u011B v\u017Edy: pak p\u0159estaneme natrvalo."
    },
    "automated-decisions": {
      name: "Rozhodnut\xED \u010Dlov\u011Bka",
      text: "Rozhodl o v\xE1s jen po\u010D\xEDta\u010D a m\xE1 to pro v\xE1s velk\xFD v\xFDznam? Pak m\u016F\u017Eete \u017E\xE1dat, aby se na to pod\xEDval \u010Dlov\u011Bk, a \u0159\xEDct sv\u016Fj n\xE1zor."
    },
    withdrawal: { name: "Odvol\xE1n\xED souhlasu", text: "M\u016F\u017Eete to ud\u011Blat v\u017Edy a je to stejn\u011B snadn\xE9 jako souhlas ud\u011Blit." },
    complaint: { name: "St\xED\u017Enost", text: "Nesouhlas\xEDte s n\xE1mi? M\u016F\u017Eete se obr\xE1tit na dozorov\xFD \xFA\u0159ad i na soud." }
  },
  objection: "Vzn\xE9st n\xE1mitku",
  "objection-intro": "D\u011Bl\xE1me to, proto\u017Ee na tom m\xE1me z\xE1jem. Kdy\u017E vznesete n\xE1mitku, ihned p\u0159estaneme.",
  marketing: "Vzn\xE9st n\xE1mitku proti reklam\u011B",
  "marketing-intro": "Kdy\u017E vznesete n\xE1mitku, p\u0159estaneme ihned a natrvalo.",
  withdraw: "Odvolat souhlas",
  "withdraw-none": "Te\u010F neplat\xED \u017E\xE1dn\xFD v\xE1\u0161 souhlas. Nemus\xEDte nic d\u011Blat.",
  request: "Podat \u017E\xE1dost",
  "request-intro": "Vypl\u0148te formul\xE1\u0159. Ne\u017E se n\u011Bco ode\u0161le, uvid\xEDte v\u0161e je\u0161t\u011B jednou.",
  "request-mail": "Vypl\u0148te formul\xE1\u0159. Pak se otev\u0159e v\xE1\u0161 po\u0161tovn\xED program se zpr\xE1vou na adresu {email}. Nic neodejde, dokud zpr\xE1vu sami neode\u0161lete.",
  which: "Co si p\u0159ejete?",
  contact: "Kam v\xE1m m\u016F\u017Eeme odpov\u011Bd\u011Bt?",
  "contact-hint": "E-mailov\xE1 adresa, telefonn\xED \u010D\xEDslo nebo po\u0161tovn\xED adresa. Nejl\xE9pe kontakt, kter\xFD u\u017E od v\xE1s zn\xE1me.",
  details: "O co jde?",
  "details-hint": "Nepi\u0161te sem heslo ani n\xE1rodn\xED identifika\u010Dn\xED \u010D\xEDslo.",
  optional: "nepovinn\xE9",
  faults: {
    "right-missing": "Vyberte, co si p\u0159ejete. Pokud v\xE1h\xE1te, vyberte \u201EP\u0159\xEDstup k \xFAdaj\u016Fm\u201C.",
    "contact-missing": "Vypl\u0148te, kam v\xE1m m\u016F\u017Eeme odpov\u011Bd\u011Bt, nap\u0159\xEDklad jmeno@example.com.",
    "contact-mail": "V t\xE9to e-mailov\xE9 adrese n\u011Bco nesed\xED. Adresa vypad\xE1 takto: jmeno@example.com.",
    "details-missing": "Napi\u0161te, co je \u0161patn\u011B a jak to m\xE1 b\xFDt, nap\u0159\xEDklad: \u201E\u010C\xEDslo m\xE9ho domu je 12, ne 21\u201C.",
    "details-long": "Tento text je p\u0159\xEDli\u0161 dlouh\xFD. Zkra\u0165te ho na m\xE9n\u011B ne\u017E 4000 znak\u016F; zbytek m\u016F\u017Eete poslat pozd\u011Bji."
  },
  "faults-one": "Je pot\u0159eba je\u0161t\u011B jedna v\u011Bc",
  "faults-few": "Jsou pot\u0159eba je\u0161t\u011B {count} v\u011Bci",
  "faults-many": "Je pot\u0159eba je\u0161t\u011B {count} v\u011Bci",
  "faults-other": "Je pot\u0159eba je\u0161t\u011B {count} v\u011Bc\xED",
  check: "Zkontrolovat",
  "check-title": "Je to tak spr\xE1vn\u011B?",
  "check-intro": "Zat\xEDm nebylo nic odesl\xE1no.",
  change: "Upravit",
  send: "Odeslat",
  mail: "P\u0159ipravit e-mail",
  sending: "Odes\xEDl\xE1 se\u2026",
  due: "Odpov\u011B\u010F nejpozd\u011Bji",
  sent: "Va\u0161e \u017E\xE1dost byla odesl\xE1na",
  "sent-text": "Odpov\u011B\u010F dostanete nejpozd\u011Bji {date}. \u010C\xEDslo va\u0161\xED \u017E\xE1dosti: {id}.",
  "sent-mail": "Otev\u0159el se v\xE1\u0161 po\u0161tovn\xED program. Zpr\xE1vu je\u0161t\u011B mus\xEDte odeslat; odpov\u011B\u010F pak dostanete do jednoho m\u011Bs\xEDce. Nic se neotev\u0159elo? Napi\u0161te na {email}.",
  again: "Dal\u0161\xED \u017E\xE1dost",
  "not-sent": "Odesl\xE1n\xED se nepoda\u0159ilo. Vypln\u011Bn\xE9 \xFAdaje tu z\u016Fstaly. Zkuste to znovu, nebo napi\u0161te na {email}.",
  subject: "\u017D\xE1dost t\xFDkaj\xEDc\xED se m\xFDch \xFAdaj\u016F: {right}",
  reference: "\u010C\xEDslo \u017E\xE1dosti",
  nothing: "Nic nevypln\u011Bno",
  complain: "St\xED\u017Enost, soud, \xFAjma",
  "complain-intro": "Nesouhlas\xEDte s t\xEDm, co {controller} d\u011Bl\xE1? St\xED\u017Enost m\u016F\u017Eete podat v zemi, kde \u017Eijete, kde pracujete nebo kde se to stalo.",
  country: "Zem\u011B",
  authority: "St\xED\u017Enost m\u016F\u017Eete podat zde: {authority}.",
  "authority-unknown": "Pro tuto zemi nezn\xE1me \u017E\xE1dn\xFD dozorov\xFD \xFA\u0159ad. St\xED\u017Enost m\u016F\u017Eete podat v zemi, kde s\xEDdl\xED {controller}.",
  court: "M\u016F\u017Eete se obr\xE1tit i na soud, a to i po pod\xE1n\xED st\xED\u017Enosti.",
  damage: "Vznikla v\xE1m \xFAjma, proto\u017Ee n\u011Bkdo nedodr\u017Eel z\xE1kon? Pak m\u016F\u017Eete \u017E\xE1dat n\xE1hradu, i kdy\u017E v\xE1s to nest\xE1lo pen\xEDze, ale zp\u016Fsobilo v\xE1m to tr\xE1pen\xED."
};

export { cs as default };
//# sourceMappingURL=cs.js.map
