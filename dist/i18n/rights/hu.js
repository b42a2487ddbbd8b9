const hu = {
  intro: "Ezek az \xD6n adatai, ez\xE9rt az al\xE1bbiakat k\xE9rheti. A k\xE9relm\xE9t {controller} kapja meg. Nem kell megmondania, mi\xE9rt k\xE9ri.",
  free: "Ez ingyenes.",
  term: "Egy h\xF3napon bel\xFCl v\xE1laszt kap. Ha a k\xE9relme \xF6sszetett, ez k\xE9t h\xF3nappal tov\xE1bb tarthat. Ezt az els\u0151 h\xF3napon bel\xFCl k\xF6z\xF6lj\xFCk \xD6nnel, az ok\xE1val egy\xFCtt.",
  identity: "Ne k\xFCldj\xF6n m\xE1solatot az \xFAtlevel\xE9r\u0151l, a szem\xE9lyi igazolv\xE1ny\xE1r\xF3l vagy a jogos\xEDtv\xE1ny\xE1r\xF3l. Ha nem vagyunk biztosak abban, hogy \xD6n az, csak azt k\xE9rj\xFCk, ami sz\xFCks\xE9ges.",
  rights: "Amit k\xE9rhet",
  right: {
    access: {
      name: "Adatok megtekint\xE9se",
      text: "Megtudhatja, milyen adatok vannak n\xE1lunk \xD6nr\u0151l, \xE9s m\xE1solatot kaphat r\xF3luk."
    },
    rectification: { name: "Adatok helyesb\xEDt\xE9se", text: "Valami hib\xE1s vagy hi\xE1nyzik? Akkor kijav\xEDtjuk." },
    erasure: {
      name: "Adatok t\xF6rl\xE9se",
      text: "M\xE1r nincs sz\xFCks\xE9g\xFCnk az adataira, vagy \xD6n visszavonja a hozz\xE1j\xE1rul\xE1s\xE1t? Akkor t\xF6r\xF6lj\xFCk \u0151ket. Amit a t\xF6rv\xE9ny szerint meg kell \u0151rizn\xFCnk, az megmarad."
    },
    restriction: {
      name: "Adatok haszn\xE1lat\xE1nak korl\xE1toz\xE1sa",
      text: "Am\xEDg vita van az adatair\xF3l, k\xE9rheti, hogy csak \u0151rizz\xFCk \u0151ket, de ne haszn\xE1ljuk."
    },
    portability: {
      name: "Adatok \xE1tvitele",
      text: "Amit \xD6n adott meg nek\xFCnk, azt f\xE1jlk\xE9nt megkaphatja. Azt is k\xE9rheti, hogy k\xFCldj\xFCk el egy m\xE1sik c\xE9gnek."
    },
    objection: {
      name: "Tiltakoz\xE1s",
      text: "Az\xE9rt haszn\xE1lunk adatokat, mert \xE9rdek\xFCnk f\u0171z\u0151dik hozz\xE1? Akkor tiltakozhat ez ellen. Rekl\xE1m ellen mindig tiltakozhat: akkor v\xE9gleg abbahagyjuk."
    },
    "automated-decisions": {
      name: "Emberi d\xF6nt\xE9s k\xE9r\xE9se",
      text: "Egy sz\xE1m\xEDt\xF3g\xE9p egyed\xFCl d\xF6nt\xF6tt olyasmir\u0151l, ami \xD6nt jelent\u0151sen \xE9rinti? Akkor k\xE9rheti, hogy egy ember is megvizsg\xE1lja, \xE9s elmondhatja az \xE1ll\xE1spontj\xE1t."
    },
    withdrawal: {
      name: "Hozz\xE1j\xE1rul\xE1s visszavon\xE1sa",
      text: "Ezt b\xE1rmikor megteheti, \xE9s ugyanolyan egyszer\u0171, mint a hozz\xE1j\xE1rul\xE1s megad\xE1sa."
    },
    complaint: {
      name: "Panasz",
      text: "Nem \xE9rt egyet vel\xFCnk? Akkor a fel\xFCgyeleti hat\xF3s\xE1ghoz \xE9s a b\xEDr\xF3s\xE1ghoz is fordulhat."
    }
  },
  objection: "Tiltakoz\xE1s",
  "objection-intro": "Ezt az\xE9rt tessz\xFCk, mert \xE9rdek\xFCnk f\u0171z\u0151dik hozz\xE1. Ha tiltakozik, azonnal abbahagyjuk.",
  marketing: "Tiltakoz\xE1s rekl\xE1m ellen",
  "marketing-intro": "Ha tiltakozik, azonnal \xE9s v\xE9gleg abbahagyjuk.",
  withdraw: "Hozz\xE1j\xE1rul\xE1s visszavon\xE1sa",
  "withdraw-none": "Most nincs \xE9rv\xE9nyes hozz\xE1j\xE1rul\xE1sa. Nem kell tennie semmit.",
  request: "K\xE9relem k\xFCld\xE9se",
  "request-intro": "T\xF6ltse ki ezt az \u0171rlapot. K\xFCld\xE9s el\u0151tt m\xE9g egyszer mindent \xE1tn\xE9zhet.",
  "request-mail": "T\xF6ltse ki ezt az \u0171rlapot. Ut\xE1na megny\xEDlik a levelez\u0151programja egy \xFCzenettel erre a c\xEDmre: {email}. Semmi sem megy el, am\xEDg \xD6n el nem k\xFCldi.",
  which: "Mit szeretne?",
  contact: "Hov\xE1 k\xFCldhetj\xFCk a v\xE1laszt?",
  "contact-hint": "E-mail-c\xEDm, telefonsz\xE1m vagy postai c\xEDm. Lehet\u0151leg olyan, amelyet m\xE1r ismer\xFCnk.",
  details: "Mir\u0151l van sz\xF3?",
  "details-hint": "Ne \xEDrjon ide jelsz\xF3t vagy szem\xE9lyi azonos\xEDt\xF3 sz\xE1mot.",
  optional: "nem k\xF6telez\u0151",
  faults: {
    "right-missing": "V\xE1lassza ki, mit szeretne. Nem biztos benne? Akkor v\xE1lassza ezt: \u201EAdatok megtekint\xE9se\u201D.",
    "contact-missing": "\xCDrja be, hov\xE1 k\xFCldhetj\xFCk a v\xE1laszt, p\xE9ld\xE1ul: nev@example.com.",
    "contact-mail": "Ez az e-mail-c\xEDm nem eg\xE9szen helyes. Egy c\xEDm \xEDgy n\xE9z ki: nev@example.com.",
    "details-missing": "\xCDrja le, mi hib\xE1s, \xE9s mi lenne a helyes, p\xE9ld\xE1ul: \u201EA h\xE1zsz\xE1mom 12, nem 21\u201D.",
    "details-long": "Ez a sz\xF6veg t\xFAl hossz\xFA. Legyen r\xF6videbb 4000 karaktern\xE9l; a t\xF6bbit k\xE9s\u0151bb is elk\xFCldheti."
  },
  "faults-one": "M\xE9g egy dolog hi\xE1nyzik",
  "faults-other": "M\xE9g {count} dolog hi\xE1nyzik",
  check: "Ellen\u0151rz\xE9s",
  "check-title": "\xCDgy helyes?",
  "check-intro": "M\xE9g semmit sem k\xFCldt\xFCnk el.",
  change: "M\xF3dos\xEDt\xE1s",
  send: "K\xFCld\xE9s",
  mail: "E-mail el\u0151k\xE9sz\xEDt\xE9se",
  sending: "K\xFCld\xE9s folyamatban\u2026",
  due: "A v\xE1lasz hat\xE1rideje",
  sent: "A k\xE9relm\xE9t elk\xFCldt\xFCk",
  "sent-text": "Legk\xE9s\u0151bb a hat\xE1rid\u0151ig ({date}) v\xE1laszt kap. A k\xE9relme azonos\xEDt\xF3ja: {id}.",
  "sent-mail": "Megny\xEDlt a levelez\u0151programja. K\xFCldje el az \xFCzenetet; ut\xE1na egy h\xF3napon bel\xFCl v\xE1laszt kap. Nem ny\xEDlt meg semmi? \xCDrjon ide: {email}.",
  again: "\xDAjabb k\xE9relem",
  "not-sent": "Nem siker\xFClt elk\xFCldeni. Amit be\xEDrt, m\xE9g megvan. Pr\xF3b\xE1lja \xFAjra, vagy \xEDrjon ide: {email}.",
  subject: "K\xE9relem az adataimmal kapcsolatban: {right}",
  reference: "Azonos\xEDt\xF3",
  nothing: "Nincs kit\xF6ltve",
  complain: "Panasz, b\xEDr\xF3s\xE1g, k\xE1rt\xE9r\xEDt\xE9s",
  "complain-intro": "Nem \xE9rt egyet azzal, amit {controller} tesz? Panaszt tehet abban az orsz\xE1gban, ahol \xE9l, ahol dolgozik, vagy ahol az eset t\xF6rt\xE9nt.",
  country: "Orsz\xE1g",
  authority: "Ebben az orsz\xE1gban itt tehet panaszt: {authority}.",
  "authority-unknown": "Ehhez az orsz\xE1ghoz nem ismer\xFCnk fel\xFCgyeleti hat\xF3s\xE1got. Panaszt abban az orsz\xE1gban tehet, ahol {controller} m\u0171k\xF6dik.",
  court: "B\xEDr\xF3s\xE1ghoz is fordulhat, akkor is, ha m\xE1r tett panaszt.",
  damage: "K\xE1rt szenvedett, mert valaki nem tartotta be a t\xF6rv\xE9nyt? Akkor k\xE1rt\xE9r\xEDt\xE9st k\xE9rhet. Ez akkor is lehets\xE9ges, ha nem vesztett p\xE9nzt, de az eset megviselte."
};

export { hu as default };
//# sourceMappingURL=hu.js.map
