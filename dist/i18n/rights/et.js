const et = {
  intro: "Need on teie andmed. Seep\xE4rast v\xF5ite taotleda j\xE4rgmist ja {controller} peab teile vastama. P\xF5hjust ei pea te \xFCtlema.",
  free: "See on tasuta.",
  term: "Saate vastuse \xFChe kuu jooksul. Kui teie taotlus on keeruline, v\xF5ib see v\xF5tta kaks kuud kauem. Sellest ja selle p\xF5hjusest anname teile teada esimese kuu jooksul.",
  identity: "\xC4rge saatke oma passi, ID-kaardi ega juhiloa koopiat. Kui me ei ole kindlad, et see olete teie, k\xFCsime ainult seda, mis on vajalik.",
  rights: "Mida saate taotleda",
  right: {
    access: {
      name: "Andmetega tutvumine",
      text: "Teil on \xF5igus teada, millised andmed meil teie kohta on, ja saada neist koopia."
    },
    rectification: { name: "Andmete parandamine", text: "Kas midagi on valesti v\xF5i puudu? Siis parandame selle." },
    erasure: {
      name: "Andmete kustutamine",
      text: "Kas me ei vaja teie andmeid enam v\xF5i v\xF5tate n\xF5usoleku tagasi? Siis kustutame need. Alles j\xE4\xE4b see, mida peame seaduse j\xE4rgi s\xE4ilitama."
    },
    restriction: {
      name: "Andmete kasutamise peatamine",
      text: "Kuni teie andmete \xFCle k\xE4ib vaidlus, v\xF5ite paluda, et me need alles hoiaksime, kuid ei kasutaks."
    },
    portability: {
      name: "Andmete kaasav\xF5tmine",
      text: "Andmed, mille meile ise andsite, saate endale failina. V\xF5ite ka paluda, et saadaksime need teisele ettev\xF5ttele."
    },
    objection: {
      name: "Vastuv\xE4ite esitamine",
      text: "Kas me kasutame andmeid, sest meil on selleks huvi? Siis v\xF5ite sellele vastu vaielda. Reklaamile v\xF5ite vastu vaielda alati: siis l\xF5petame j\xE4\xE4davalt."
    },
    "automated-decisions": {
      name: "Inimese otsus",
      text: "Kas arvuti \xFCksi otsustas teie kohta midagi, millel on suur m\xF5ju? Siis v\xF5ite paluda, et inimene vaataks selle \xFCle, ja selgitada oma seisukohta."
    },
    withdrawal: {
      name: "N\xF5usoleku tagasiv\xF5tmine",
      text: "Seda v\xF5ite teha alati ja see on sama lihtne kui n\xF5usoleku andmine."
    },
    complaint: {
      name: "Kaebuse esitamine",
      text: "Kas te ei ole meiega n\xF5us? Siis v\xF5ite p\xF6\xF6rduda j\xE4relevalveasutuse ja kohtu poole."
    }
  },
  objection: "Vastuv\xE4ite esitamine",
  "objection-intro": "Me teeme seda, sest meil on selleks huvi. Kui vaidlete vastu, l\xF5petame kohe.",
  marketing: "Vastuv\xE4ide reklaamile",
  "marketing-intro": "Kui vaidlete vastu, l\xF5petame kohe ja j\xE4\xE4davalt.",
  withdraw: "N\xF5usoleku tagasiv\xF5tmine",
  "withdraw-none": "Praegu ei kehti \xFCkski teie n\xF5usolek. Te ei pea midagi tegema.",
  request: "Taotluse esitamine",
  "request-intro": "T\xE4itke v\xE4ljad. Enne kui midagi saadetakse, n\xE4ete k\xF5ike veel kord.",
  "request-mail": "T\xE4itke v\xE4ljad. Seej\xE4rel avaneb teie e-posti programmis kiri aadressile {email}. Midagi ei saadeta enne, kui saadate kirja ise \xE4ra.",
  which: "Mida soovite?",
  contact: "Kuhu saame teile vastata?",
  "contact-hint": "E-posti aadress, telefoninumber v\xF5i postiaadress. Soovitatavalt selline, mida me juba teame.",
  details: "Mida taotlus puudutab?",
  "details-hint": "\xC4rge kirjutage siia parooli ega isikukoodi.",
  optional: "ei ole kohustuslik",
  faults: {
    "right-missing": "Valige, mida soovite. Kui te ei ole kindel, valige \u201EAndmetega tutvumine\u201C.",
    "contact-missing": "Kirjutage, kuhu saame teile vastata, n\xE4iteks nimi@example.com.",
    "contact-mail": "See e-posti aadress ei ole p\xE4ris \xF5ige. Aadress n\xE4eb v\xE4lja selline: nimi@example.com.",
    "details-missing": "Kirjutage, mis on valesti ja kuidas peaks olema, n\xE4iteks: \u201EMinu majanumber on 12, mitte 21\u201C.",
    "details-long": "See tekst on liiga pikk. L\xFChendage see alla 4000 t\xE4hem\xE4rgi; \xFClej\xE4\xE4nu v\xF5ite saata hiljem."
  },
  "faults-one": "Vaja on veel \xFChte asja",
  "faults-other": "Vaja on veel {count} asja",
  check: "Vaata \xFCle",
  "check-title": "Kas k\xF5ik on \xF5ige?",
  "check-intro": "Midagi ei ole veel saadetud.",
  change: "Muuda",
  send: "Saada",
  mail: "Valmista kiri ette",
  sending: "Saatmine\u2026",
  due: "Vastus hiljemalt",
  sent: "Teie taotlus on saadetud",
  "sent-text": "Saate vastuse hiljemalt sel kuup\xE4eval: {date}. Teie taotluse tunnus: {id}.",
  "sent-mail": "Teie e-posti programm on avanenud. Saatke kiri ise \xE4ra; seej\xE4rel saate vastuse \xFChe kuu jooksul. Kas midagi ei avanenud? Kirjutage aadressil {email}.",
  again: "Veel \xFCks taotlus",
  "not-sent": "Saatmine ei \xF5nnestunud. See, mida kirjutasite, on alles. Proovige uuesti v\xF5i kirjutage aadressil {email}.",
  subject: "Taotlus minu andmete kohta: {right}",
  reference: "Tunnus",
  nothing: "T\xE4itmata",
  complain: "Kaebus, kohus, kahju",
  "complain-intro": "Kas te ei ole n\xF5us sellega, mida {controller} teeb? V\xF5ite esitada kaebuse riigis, kus elate, kus t\xF6\xF6tate v\xF5i kus see juhtus.",
  country: "Riik",
  authority: "Kaebuse saate esitada siin: {authority}.",
  "authority-unknown": "Me ei tea selle riigi j\xE4relevalveasutust. Kaebuse saate esitada riigis, kus {controller} asub.",
  court: "V\xF5ite p\xF6\xF6rduda ka kohtusse, isegi kui olete juba kaebuse esitanud.",
  damage: "Kas teile tekkis kahju, sest keegi ei j\xE4rginud seadust? Siis v\xF5ite n\xF5uda h\xFCvitist, ka siis, kui te ei kaotanud raha, vaid kannatasite hingeliselt."
};

export { et as default };
//# sourceMappingURL=et.js.map
