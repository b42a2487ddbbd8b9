const eea = {
  asOf: "2026-11-22",
  countries: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ")
};
function isInEea(country) {
  return eea.countries.includes(country);
}

export { eea, isInEea };
//# sourceMappingURL=eea.js.map
