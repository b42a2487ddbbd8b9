const fi = {
  "age-title": "Kuinka vanha olet?",
  "age-why": "{controller} kysyy t\xE4t\xE4 kaikilta ennen mit\xE4\xE4n muuta. Se, mik\xE4 ei ole tarpeen, on nyt pois p\xE4\xE4lt\xE4.",
  "age-kept": "S\xE4ilyt\xE4mme vain ik\xE4ryhm\xE4n. Emme ik\xE4\xE4si emmek\xE4 syntym\xE4p\xE4iv\xE4\xE4si.",
  "age-label": "Ik\xE4si vuosina",
  "age-go": "Jatka",
  "age-fault": "Kirjoita ik\xE4si numeroina, luku v\xE4lilt\xE4 1\u2013120.",
  "age-close": "Sulje: \xE4l\xE4 salli nyt mit\xE4\xE4n",
  "age-thanks": "Kiitos. Vastauksesi on tallennettu.",
  "parent-title": "Kysy my\xF6s \xE4idilt\xE4, is\xE4lt\xE4 tai muulta huoltajalta",
  "parent-why": "Jonkun heist\xE4 t\xE4ytyy sanoa kyll\xE4: {purposes}. Siihen asti t\xE4m\xE4 on pois p\xE4\xE4lt\xE4.",
  "parent-jointly": "Sek\xE4 sinun ett\xE4 jonkun heist\xE4 t\xE4ytyy haluta t\xE4t\xE4.",
  "parent-contact": "Huoltajan s\xE4hk\xF6postiosoite",
  "parent-hint": "L\xE4het\xE4mme yhden viestin. Emme s\xE4ilyt\xE4 osoitetta.",
  "parent-fault": "Kirjoita s\xE4hk\xF6postiosoite, esimerkiksi nimi@example.com.",
  "parent-send": "L\xE4het\xE4 viesti",
  "parent-later": "Ei nyt",
  "parent-sending": "Viesti\xE4 l\xE4hetet\xE4\xE4n.",
  "parent-sent": "Viesti on l\xE4hetetty. Kysy, voiko joku heist\xE4 lukea sen. Siihen asti t\xE4m\xE4 on pois p\xE4\xE4lt\xE4.",
  "parent-failed": "Viesti\xE4 ei l\xE4hetetty. Yrit\xE4 my\xF6hemmin uudelleen. T\xE4m\xE4 on pois p\xE4\xE4lt\xE4.",
  "parent-mail": "Kysy, voiko joku heist\xE4 l\xE4hett\xE4\xE4 meille s\xE4hk\xF6postia: {email}."
};

export { fi as default };
//# sourceMappingURL=fi.js.map
