import { isInEea } from '../model/eea.js';
export { eea } from '../model/eea.js';
import { same } from './said.js';

const adequacy = {
  asOf: "2026-11-22",
  countries: "AD AR CA CH FO GB GG IL IM JE JP KR NZ UY".split(" ")
};
const MISTAKEN = {
  UK: same('"GB"'),
  EL: same('"GR"'),
  EU: { en: "the country itself", nl: "het land zelf" }
};
function isOutsideEea(country) {
  return /^[A-Z]{2}$/.test(country) && !isInEea(country);
}
function isAdequate(country) {
  return adequacy.countries.includes(country);
}
function correctCountry(code) {
  return Object.hasOwn(MISTAKEN, code) ? MISTAKEN[code] : void 0;
}

export { adequacy, correctCountry, isAdequate, isInEea, isOutsideEea };
//# sourceMappingURL=countries.js.map
