const first = {
  title: "Mit\xE4 saamme tehd\xE4?",
  "why-first": "Emme l\xF6yt\xE4neet aiempaa valintaasi t\xE4st\xE4.",
  asks: "{controller} pyyt\xE4\xE4 suostumustasi seuraaviin:",
  "recipients-one": "{count} muu yritys saa silloin tietoja sinusta.",
  "recipients-other": "{count} muuta yrityst\xE4 saa silloin tietoja sinusta.",
  details: "Katso tarkemmin",
  anytime: "Voit perua suostumuksesi milloin tahansa kohdassa \u201D{open}\u201D jokaisen sivun alareunassa.",
  statement: "Tietosuojaseloste",
  "accept-all": "Hyv\xE4ksy kaikki",
  "refuse-all": "Hylk\xE4\xE4 kaikki",
  choose: "Valitse itse",
  "close-prompt": "Sulje: \xE4l\xE4 salli nyt mit\xE4\xE4n",
  apart: "T\xE4m\xE4 valitaan erikseen kohdassa \u201D{choose}\u201D.",
  memory: "Selaimesi ei tallenna valintaasi. Se koskee vain t\xE4t\xE4 k\xE4ynti\xE4.",
  open: "Tietosuoja-asetukset",
  saved: "Valintasi on tallennettu.",
  failed: "Valintaasi ei tallennettu. Mit\xE4\xE4n ei otettu k\xE4ytt\xF6\xF6n.",
  unavailable: "Asetukset eiv\xE4t avaudu nyt. Mik\xE4\xE4n ei ole muuttunut."
};

export { first as default };
//# sourceMappingURL=fi-first.js.map
