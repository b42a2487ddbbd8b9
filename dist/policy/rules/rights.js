import { authorityOf } from '../data/authorities.js';
import { wording } from '../data/wording.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';
import { stringsIn, textsIn, sentences, wordIn } from '../texts.js';

const AMOUNT = /(?:€|\beuro?s?\b|\bEUR\b)\s*\d|\d\s*(?:€|euro\b|EUR\b)/i;
const freeOfCharge = {
  id: "DS-03",
  severity: "error",
  article: laws["DS-03"],
  purpose: (purpose, { languages }) => charges(purpose, languages),
  policy: (policy) => charges(policy, policy.languages)
};
const BEFORE = /\bCBP\b|\bWbp\b|College bescherming persoonsgegevens|Wet bescherming persoonsgegevens/i;
const authorityOfToday = {
  id: "DS-10",
  severity: "error",
  article: laws["DS-10"],
  policy: outdated,
  purpose: outdated
};
const authorityKnown = {
  id: "DS-10",
  severity: "error",
  article: laws["DS-10"],
  policy: ({ country, authority }) => (
    // Where no country is named, that is what is said.
    when(/^[A-Z]{2}$/.test(country) && !authority && !authorityOf(country), "authority", {
      en: `is missing. We do not know the authority of ${country}: name it, with the https:// address where people can complain.`,
      nl: `ontbreekt. Wij kennen de toezichthouder van ${country} niet: noem die, met het https://-adres waar mensen kunnen klagen.`
    })
  )
};
const rights = [freeOfCharge, authorityOfToday, authorityKnown];
function charges(part, languages) {
  return textsIn(part, languages).filter(
    ({ language, text }) => sentences(text).some(
      (sentence) => AMOUNT.test(sentence) && wordIn(wording.rights, language, sentence) !== void 0 && wordIn(wording.free, language, sentence) === void 0
    )
  ).map(({ path }) => ({
    path,
    message: {
      en: "Asking for one\u2019s own data is free. Remove the amount.",
      nl: "Eigen gegevens opvragen is gratis. Haal het bedrag weg."
    }
  }));
}
function outdated(part) {
  return stringsIn(part).filter(({ text }) => BEFORE.test(text)).map(({ path }) => ({
    path,
    message: {
      en: "This is the law of before 25 May 2018. Write AVG (GDPR) instead of Wbp, and Autoriteit Persoonsgegevens instead of CBP.",
      nl: "Dit is de wet van v\xF3\xF3r 25 mei 2018. Schrijf AVG in plaats van Wbp, en Autoriteit Persoonsgegevens in plaats van CBP."
    }
  }));
}

export { rights };
//# sourceMappingURL=rights.js.map
