const fi = {
  "choice-legend": "N\xE4m\xE4 voit valita erikseen",
  "choice-yes": "Kyll\xE4, {controller} saa tehd\xE4 t\xE4m\xE4n: {title}",
  "choice-no": "En halua t\xE4t\xE4: {title}",
  "choice-no-mail": "En halua t\xE4t\xE4 s\xE4hk\xF6postia: {title}",
  "choice-free": "T\xE4m\xE4 on vapaaehtoista. Voit aina perua suostumuksesi.",
  "choice-free-no": "Voit sanoa ei my\xF6s my\xF6hemmin.",
  "choice-given": "Olet jo antanut suostumuksesi t\xE4h\xE4n: {title}. Voit aina perua sen tietosuoja-asetuksissa.",
  "choice-objected": "Olet jo vastustanut t\xE4t\xE4: {title}. Emme tee t\xE4t\xE4.",
  "choice-requested": "Viel\xE4 yksi vaihe: vahvista t\xE4m\xE4 viestiss\xE4, jonka saat. Siihen asti t\xE4m\xE4 on pois p\xE4\xE4lt\xE4: {title}.",
  "choice-parent": "Vanhemman tai muun huoltajan t\xE4ytyy viel\xE4 sanoa kyll\xE4: {title}. Siihen asti t\xE4m\xE4 on pois p\xE4\xE4lt\xE4.",
  "choice-statement": "Mit\xE4 teemme tiedoillasi"
};

export { fi as default };
//# sourceMappingURL=fi.js.map
