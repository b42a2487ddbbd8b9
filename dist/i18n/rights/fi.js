const fi = {
  intro: "Tiedot ovat sinun, vaikka {controller} s\xE4ilytt\xE4\xE4 niit\xE4. Siksi voit pyyt\xE4\xE4 seuraavia asioita. Sinun ei tarvitse kertoa syyt\xE4.",
  free: "Se on maksutonta.",
  term: "Saat vastauksen kuukauden kuluessa. Jos pyynt\xF6si on monimutkainen, vastaus saa kest\xE4\xE4 kaksi kuukautta pidemp\xE4\xE4n. Silloin saat tiedon ja syyn siihen ensimm\xE4isen kuukauden aikana.",
  identity: "\xC4l\xE4 l\xE4het\xE4 kopiota passistasi tai ajokortistasi. Jos emme ole varmoja, ett\xE4 kyse on sinusta, emme pyyd\xE4 enemp\xE4\xE4 kuin on tarpeen.",
  rights: "Mit\xE4 voit pyyt\xE4\xE4",
  right: {
    access: {
      name: "Katso tietosi",
      text: "Sinulla on oikeus tiet\xE4\xE4, mit\xE4 tietoja meill\xE4 on sinusta, ja saada niist\xE4 kopio."
    },
    rectification: { name: "Pyyd\xE4 oikaisua", text: "Onko jokin v\xE4\xE4rin tai puuttuuko jotain? Silloin korjaamme sen." },
    erasure: {
      name: "Pyyd\xE4 poistamista",
      text: "Poistamme tietosi, jos emme en\xE4\xE4 tarvitse niit\xE4 tai jos perut suostumuksesi. Se, mit\xE4 meid\xE4n on lain mukaan s\xE4ilytett\xE4v\xE4, j\xE4\xE4."
    },
    restriction: {
      name: "Rajoita k\xE4ytt\xF6\xE4",
      text: "Niin kauan kuin tiedoistasi on erimielisyytt\xE4, voit pyyt\xE4\xE4, ett\xE4 s\xE4ilyt\xE4mme ne mutta emme k\xE4yt\xE4 niit\xE4."
    },
    portability: {
      name: "Ota tiedot mukaasi",
      text: "Voit saada itse antamasi tiedot tiedostona. Voit my\xF6s pyyt\xE4\xE4, ett\xE4 l\xE4het\xE4mme ne toiselle yritykselle."
    },
    objection: {
      name: "Vastusta",
      text: "K\xE4yt\xE4mmek\xF6 tietoja, koska meill\xE4 on siihen etu? Silloin voit vastustaa sit\xE4. Mainontaa voit vastustaa aina: silloin lopetamme pysyv\xE4sti."
    },
    "automated-decisions": {
      name: "Pyyd\xE4 ihmist\xE4 p\xE4\xE4tt\xE4m\xE4\xE4n",
      text: "Onko tietokone yksin p\xE4\xE4tt\xE4nyt sinusta jotain, mill\xE4 on suuri merkitys? Silloin voit kertoa oman n\xE4kemyksesi ja pyyt\xE4\xE4, ett\xE4 ihminen tarkistaa asian."
    },
    withdrawal: {
      name: "Peru suostumus",
      text: "Voit tehd\xE4 sen aina, ja se on yht\xE4 helppoa kuin suostumuksen antaminen."
    },
    complaint: {
      name: "Tee valitus",
      text: "Oletko kanssamme eri mielt\xE4? Silloin voit k\xE4\xE4nty\xE4 valvontaviranomaisen ja tuomioistuimen puoleen."
    }
  },
  objection: "Vastusta",
  "objection-intro": "Teemme t\xE4m\xE4n, koska meill\xE4 on siihen etu. Jos vastustat, lopetamme heti.",
  marketing: "Vastusta mainontaa",
  "marketing-intro": "Jos vastustat, lopetamme heti ja pysyv\xE4sti.",
  withdraw: "Peru suostumus",
  "withdraw-none": "Sinulla ei ole nyt voimassa olevia suostumuksia. Sinun ei tarvitse tehd\xE4 mit\xE4\xE4n.",
  request: "Tee pyynt\xF6",
  "request-intro": "T\xE4yt\xE4 t\xE4m\xE4. Ennen kuin mit\xE4\xE4n l\xE4hetet\xE4\xE4n, n\xE4et kaiken viel\xE4 kerran.",
  "request-mail": "T\xE4yt\xE4 t\xE4m\xE4. Sen j\xE4lkeen s\xE4hk\xF6postiohjelmasi avautuu, ja siin\xE4 on viesti osoitteeseen {email}. Mit\xE4\xE4n ei l\xE4hde, ennen kuin l\xE4het\xE4t viestin itse.",
  which: "Mit\xE4 haluat?",
  contact: "Mihin voimme vastata sinulle?",
  "contact-hint": "S\xE4hk\xF6postiosoite, puhelinnumero tai postiosoite. Mieluiten sellainen, joka meill\xE4 jo on.",
  details: "Mist\xE4 on kyse?",
  "details-hint": "\xC4l\xE4 kirjoita t\xE4h\xE4n salasanaa tai henkil\xF6tunnusta.",
  optional: "vapaaehtoinen",
  faults: {
    "right-missing": "Valitse, mit\xE4 haluat. Etk\xF6 ole varma? Valitse silloin \u201DKatso tietosi\u201D.",
    "contact-missing": "Kirjoita, mihin voimme vastata sinulle, esimerkiksi nimi@example.com.",
    "contact-mail": "S\xE4hk\xF6postiosoite ei ole aivan oikein. Osoite n\xE4ytt\xE4\xE4 t\xE4lt\xE4: nimi@example.com.",
    "details-missing": "Kirjoita, mik\xE4 on v\xE4\xE4rin ja miten sen pit\xE4isi olla, esimerkiksi: \u201DTalonumeroni on 12, ei 21\u201D.",
    "details-long": "Teksti on liian pitk\xE4. Lyhenn\xE4 se alle 4000 merkkiin; voit l\xE4hett\xE4\xE4 lis\xE4\xE4 my\xF6hemmin."
  },
  "faults-one": "Yksi asia puuttuu viel\xE4",
  "faults-other": "{count} asiaa puuttuu viel\xE4",
  check: "Tarkista",
  "check-title": "Onko t\xE4m\xE4 oikein?",
  "check-intro": "Mit\xE4\xE4n ei ole viel\xE4 l\xE4hetetty.",
  change: "Muuta",
  send: "L\xE4het\xE4",
  mail: "Valmistele viesti",
  sending: "L\xE4hetet\xE4\xE4n\u2026",
  due: "Vastaus viimeist\xE4\xE4n",
  sent: "Pyynt\xF6si on l\xE4hetetty",
  "sent-text": "Saat vastauksen viimeist\xE4\xE4n {date}. Pyynt\xF6si tunniste: {id}.",
  "sent-mail": "S\xE4hk\xF6postiohjelmasi on avautunut. L\xE4het\xE4 viesti itse; sitten saat vastauksen kuukauden kuluessa. Eik\xF6 mit\xE4\xE4n avautunut? Kirjoita osoitteeseen {email}.",
  again: "Toinen pyynt\xF6",
  "not-sent": "L\xE4hett\xE4minen ei onnistunut. T\xE4ytt\xE4m\xE4si tiedot ovat tallella. Yrit\xE4 uudelleen tai kirjoita osoitteeseen {email}.",
  subject: "Pyynt\xF6 omista tiedoistani: {right}",
  reference: "Tunniste",
  nothing: "Ei t\xE4ytetty",
  complain: "Valitus, tuomioistuin ja korvaus",
  "complain-intro": "Oletko eri mielt\xE4 siit\xE4, mit\xE4 {controller} tekee? Voit valittaa maassa, jossa asut, jossa ty\xF6skentelet tai jossa asia tapahtui.",
  country: "Maa",
  authority: "Voit valittaa t\xE4nne: {authority}.",
  "authority-unknown": "Emme tied\xE4 t\xE4m\xE4n maan valvontaviranomaista. Voit valittaa maassa, jossa {controller} sijaitsee.",
  court: "Voit k\xE4\xE4nty\xE4 my\xF6s tuomioistuimen puoleen, vaikka olisit jo valittanut.",
  damage: "Aiheutuiko sinulle vahinkoa, koska joku ei noudattanut lakia? Silloin voit vaatia korvausta my\xF6s k\xE4rsimyksest\xE4, vaikka et menett\xE4nyt rahaa."
};

export { fi as default };
//# sourceMappingURL=fi.js.map
