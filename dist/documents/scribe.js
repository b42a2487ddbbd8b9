import { loadTable } from '../i18n/index.js';
import { dayInWords, retentionInWords, periodInWords, countryInWords } from '../model/in-words.js';
import { chooseLanguage, localize } from '../model/localized.js';
import { loadDocumentWords } from './words/index.js';
import { hasDocumentWords } from './words/languages.js';
import { fill } from '../i18n/fill.js';

const LETTERS = {
  consent: "a",
  contract: "b",
  "legal-obligation": "c",
  "vital-interests": "d",
  "public-task": "e",
  "legitimate-interests": "f"
};
async function scribe(policy, { language: wanted = "", authority }) {
  const language = chooseLanguage([wanted], policy.languages.filter(hasDocumentWords));
  const [table, words] = await Promise.all([loadTable(language), loadDocumentWords(language)]);
  const text = (texts) => texts ? localize(texts, language) : "";
  return {
    language,
    words,
    authority: policy.authority ?? authority,
    panel: (word, places = {}) => fillIn(policy.words?.[word]?.[language] ?? table[word] ?? "", places),
    text,
    sentence: (texts) => asSentence(text(texts)),
    country: (code) => countryInWords(code, language),
    period: (period) => period === "session" ? table.session : periodInWords(period, language),
    retention: ({ period, text: own }) => retentionInWords(own ? { period, text: text(own) } : { period }, language),
    day: (day) => dayInWords(day, language),
    list: (texts) => new Intl.ListFormat(language, { type: "conjunction" }).format(texts),
    basis: ({ legalBasis, specialRegime }) => specialRegime ? words.softOptIn : `${words.basis[legalBasis]} (${fillIn(words.article6, { letter: LETTERS[legalBasis] })})`,
    channel: ({ channel, audience, product, parties = [] }) => `${words.channels[channel]}, ${words.audiences[audience]}, ${fillIn(words.products[product], { parties: parties.join(", ") })}`
  };
}
function fillIn(text, places) {
  return fill(text, places).replace(/\.\.(?!\.)/g, ".");
}
function bare(text) {
  return text.trim().replace(/\.$/, "");
}
function asSentence(text) {
  const trimmed = text.trim();
  if (!trimmed) return "";
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?…]$/.test(trimmed) ? "" : "."}`;
}

export { bare, fillIn, scribe };
//# sourceMappingURL=scribe.js.map
