const sk = {
  intro: "S\xFA to va\u0161e \xFAdaje. Preto m\xE1te nasleduj\xFAce pr\xE1va a {controller} mus\xED odpoveda\u0165 na ka\u017Ed\xFA \u017Eiados\u0165. D\xF4vod uv\xE1dza\u0165 nemus\xEDte.",
  free: "Je to bezplatn\xE9.",
  term: "Odpove\u010F dostanete do jedn\xE9ho mesiaca. Ak je va\u0161a \u017Eiados\u0165 zlo\u017Eit\xE1, m\xF4\u017Ee to trva\u0165 o dva mesiace dlh\u0161ie. To sa dozviete po\u010Das prv\xE9ho mesiaca, aj s d\xF4vodom.",
  identity: "Neposielajte k\xF3piu ob\u010Dianskeho preukazu, pasu ani vodi\u010Dsk\xE9ho preukazu. Ak nebude ist\xE9, \u017Ee ste to vy, op\xFDtame sa len na to, \u010Do je potrebn\xE9.",
  rights: "O \u010Do m\xF4\u017Eete \u017Eiada\u0165",
  right: {
    access: { name: "Pr\xEDstup k \xFAdajom", text: "M\xF4\u017Eete sa dozvedie\u0165, ktor\xE9 \xFAdaje o v\xE1s m\xE1me, a dosta\u0165 ich k\xF3piu." },
    rectification: { name: "Oprava \xFAdajov", text: "Je nie\u010Do nespr\xE1vne alebo nie\u010Do ch\xFDba? Oprav\xEDme to." },
    erasure: {
      name: "Vymazanie \xFAdajov",
      text: "U\u017E va\u0161e \xFAdaje nepotrebujeme alebo odvol\xE1vate s\xFAhlas? Potom ich vyma\u017Eeme. Zostane to, \u010Do mus\xEDme uchova\u0165 pod\u013Ea z\xE1kona."
    },
    restriction: {
      name: "Pozastavenie pou\u017E\xEDvania \xFAdajov",
      text: "K\xFDm trv\xE1 spor o va\u0161e \xFAdaje, m\xF4\u017Eete \u017Eiada\u0165, aby sme ich uchovali, ale nepou\u017E\xEDvali."
    },
    portability: {
      name: "Prenesenie \xFAdajov",
      text: "\xDAdaje, ktor\xE9 m\xE1me priamo od v\xE1s, m\xF4\u017Eete dosta\u0165 ako s\xFAbor. M\xF4\u017Eeme ich aj posla\u0165 inej firme."
    },
    objection: {
      name: "N\xE1mietka",
      text: "Pou\u017E\xEDvame \xFAdaje, lebo na tom m\xE1me z\xE1ujem? Potom m\xF4\u017Eete namieta\u0165. Proti reklame v\u017Edy: potom prestaneme natrvalo."
    },
    "automated-decisions": {
      name: "Rozhodnutie \u010Dloveka",
      text: "Rozhodol o v\xE1s len po\u010D\xEDta\u010D a m\xE1 to pre v\xE1s ve\u013Ek\xFD v\xFDznam? Potom m\xF4\u017Eete \u017Eiada\u0165, aby sa na to pozrel \u010Dlovek, a poveda\u0165 svoj n\xE1zor."
    },
    withdrawal: { name: "Odvolanie s\xFAhlasu", text: "M\xF4\u017Eete to urobi\u0165 v\u017Edy a je to rovnako \u013Eahk\xE9 ako s\xFAhlas udeli\u0165." },
    complaint: { name: "S\u0165a\u017Enos\u0165", text: "Nes\xFAhlas\xEDte s nami? M\xF4\u017Eete sa obr\xE1ti\u0165 na dozorn\xFD org\xE1n aj na s\xFAd." }
  },
  objection: "Namieta\u0165",
  "objection-intro": "Rob\xEDme to, lebo na tom m\xE1me z\xE1ujem. Ak namietate, hne\u010F prestaneme.",
  marketing: "Namieta\u0165 proti reklame",
  "marketing-intro": "Ak namietate, prestaneme hne\u010F a natrvalo.",
  withdraw: "Odvola\u0165 s\xFAhlas",
  "withdraw-none": "Teraz neplat\xED \u017Eiadny v\xE1\u0161 s\xFAhlas. Nemus\xEDte ni\u010D robi\u0165.",
  request: "Poda\u0165 \u017Eiados\u0165",
  "request-intro": "Vypl\u0148te formul\xE1r. Sk\xF4r ne\u017E sa nie\u010Do odo\u0161le, uvid\xEDte v\u0161etko e\u0161te raz.",
  "request-mail": "Vypl\u0148te formul\xE1r. Potom sa otvor\xED v\xE1\u0161 po\u0161tov\xFD program so spr\xE1vou na adresu {email}. Ni\u010D neod\xEDde, k\xFDm spr\xE1vu sami neodo\u0161lete.",
  which: "\u010Co si \u017Eel\xE1te?",
  contact: "Kam v\xE1m m\xF4\u017Eeme odpoveda\u0165?",
  "contact-hint": "E-mailov\xE1 adresa, telef\xF3nne \u010D\xEDslo alebo po\u0161tov\xE1 adresa. Najlep\u0161ie kontakt, ktor\xFD u\u017E od v\xE1s pozn\xE1me.",
  details: "O \u010Do ide?",
  "details-hint": "Nep\xED\u0161te sem heslo ani n\xE1rodn\xE9 identifika\u010Dn\xE9 \u010D\xEDslo.",
  optional: "nepovinn\xE9",
  faults: {
    "right-missing": "Vyberte, \u010Do si \u017Eel\xE1te. Ak v\xE1hate, vyberte \u201EPr\xEDstup k \xFAdajom\u201C.",
    "contact-missing": "Vypl\u0148te, kam v\xE1m m\xF4\u017Eeme odpoveda\u0165, napr\xEDklad meno@example.com.",
    "contact-mail": "V tejto e-mailovej adrese nie\u010Do nesed\xED. Adresa vyzer\xE1 takto: meno@example.com.",
    "details-missing": "Nap\xED\u0161te, \u010Do je nespr\xE1vne a ako to m\xE1 by\u0165, napr\xEDklad: \u201E\u010C\xEDslo m\xF4jho domu je 12, nie 21\u201C.",
    "details-long": "Tento text je pr\xEDli\u0161 dlh\xFD. Skr\xE1\u0165te ho na menej ako 4000 znakov; zvy\u0161ok m\xF4\u017Eete posla\u0165 nesk\xF4r."
  },
  "faults-one": "Je potrebn\xE1 e\u0161te jedna vec",
  "faults-few": "S\xFA potrebn\xE9 e\u0161te {count} veci",
  "faults-many": "Je potrebn\xFDch e\u0161te {count} veci",
  "faults-other": "Je potrebn\xFDch e\u0161te {count} vec\xED",
  check: "Skontrolova\u0165",
  "check-title": "Je to takto spr\xE1vne?",
  "check-intro": "Zatia\u013E nebolo ni\u010D odoslan\xE9.",
  change: "Upravi\u0165",
  send: "Odosla\u0165",
  mail: "Pripravi\u0165 e-mail",
  sending: "Odosiela sa\u2026",
  due: "Odpove\u010F najnesk\xF4r",
  sent: "Va\u0161a \u017Eiados\u0165 bola odoslan\xE1",
  "sent-text": "Odpove\u010F dostanete najnesk\xF4r {date}. \u010C\xEDslo va\u0161ej \u017Eiadosti: {id}.",
  "sent-mail": "Otvoril sa v\xE1\u0161 po\u0161tov\xFD program. Spr\xE1vu e\u0161te mus\xEDte odosla\u0165; odpove\u010F potom dostanete do jedn\xE9ho mesiaca. Ni\u010D sa neotvorilo? Nap\xED\u0161te na {email}.",
  again: "\u010Eal\u0161ia \u017Eiados\u0165",
  "not-sent": "Odoslanie sa nepodarilo. Vyplnen\xE9 \xFAdaje tu zostali. Sk\xFAste to znova alebo nap\xED\u0161te na {email}.",
  subject: "\u017Diados\u0165 t\xFDkaj\xFAca sa mojich \xFAdajov: {right}",
  reference: "\u010C\xEDslo \u017Eiadosti",
  nothing: "Ni\u010D nevyplnen\xE9",
  complain: "S\u0165a\u017Enos\u0165, s\xFAd, ujma",
  "complain-intro": "Nes\xFAhlas\xEDte s t\xFDm, \u010Do {controller} rob\xED? S\u0165a\u017Enos\u0165 m\xF4\u017Eete poda\u0165 v krajine, kde \u017Eijete, kde pracujete alebo kde sa to stalo.",
  country: "Krajina",
  authority: "S\u0165a\u017Enos\u0165 m\xF4\u017Eete poda\u0165 tu: {authority}.",
  "authority-unknown": "Pre t\xFAto krajinu nepozn\xE1me \u017Eiadny dozorn\xFD org\xE1n. S\u0165a\u017Enos\u0165 m\xF4\u017Eete poda\u0165 v krajine, kde s\xEDdli {controller}.",
  court: "M\xF4\u017Eete sa obr\xE1ti\u0165 aj na s\xFAd, a to aj po podan\xED s\u0165a\u017Enosti.",
  damage: "Vznikla v\xE1m ujma, lebo niekto nedodr\u017Eal z\xE1kon? Potom m\xF4\u017Eete \u017Eiada\u0165 n\xE1hradu, aj ke\u010F v\xE1s to nest\xE1lo peniaze, ale sp\xF4sobilo v\xE1m to tr\xE1penie."
};

export { sk as default };
//# sourceMappingURL=sk.js.map
