const ages = {
  asOf: "2026-11-22",
  elsewhere: 16,
  byCountry: {
    ...at(13, "BE EE FI GB IS LV MT NO PT SE"),
    ...at(14, "AT BG CY ES IT LT"),
    // In France a child under 15 decides together with a parent.
    ...at(15, "CZ DK FR GR SI"),
    // Switzerland has no fixed age; 16 is the safe side.
    ...at(16, "CH DE HR HU IE LI LU NL PL RO SK")
  },
  // Art. 45 of the French law on data protection.
  jointly: ["FR"]
};
function ageOfConsent(country) {
  return Object.hasOwn(ages.byCountry, country) ? ages.byCountry[country] ?? ages.elsewhere : ages.elsewhere;
}
function at(age, countries) {
  return Object.fromEntries(countries.split(" ").map((country) => [country, age]));
}

export { ageOfConsent, ages };
//# sourceMappingURL=ages.js.map
