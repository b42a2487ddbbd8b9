const eea = {
  countries: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ")
};
const MISTAKEN = { UK: '"GB"', EL: '"GR"', EU: "the country itself" };
function isInEea(country) {
  return eea.countries.includes(country);
}
function correctCountry(code) {
  return Object.hasOwn(MISTAKEN, code) ? MISTAKEN[code] : void 0;
}

export { correctCountry, eea, isInEea };
//# sourceMappingURL=countries.js.map
