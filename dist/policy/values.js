import { parsePeriod } from '../model/period.js';
import { fits, matches, isRecord, quote } from './check.js';
import { correctCountry } from './countries.js';
import { keyPath } from './path.js';
import { UNREADABLE } from './place.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/;
const text = fits(
  (value) => typeof value === "string" && value.trim() !== "",
  "a text",
  "Write a text between quotes."
);
const id = fits(
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(value) && value !== "constructor",
  "an id",
  "Use small letters, digits and hyphens, beginning with a letter, at most 64."
);
const version = matches(
  /^[A-Za-z0-9][\w.+-]{0,63}$/,
  "the name of a version",
  'Use letters, digits, dots and hyphens, such as "2026-11-23".'
);
const language = fits(
  isLanguage,
  "the tag of a language (BCP 47)",
  'Write it as in "nl", "en" or "pt-BR".'
);
const country = (value, place) => {
  const correct = typeof value === "string" ? correctCountry(value) : void 0;
  if (correct) place.tell(place.path, `${quote(value)} is not the code of a country. Write ${correct}.`);
  else countryCode(value, place);
};
const countryCode = matches(
  /^[A-Z]{2}$/,
  "the code of a country (ISO 3166-1)",
  'Write two capital letters, such as "NL".'
);
const email = matches(
  /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/,
  "an e-mail address",
  'Write it as in "privacy@example.nl".'
);
const httpsAddress = matches(
  /^https:\/\/[^\s/?#\\]+[^\s\\]*$/,
  "an address that begins with https://",
  'Write it as in "https://example.nl/privacy".'
);
const pageAddress = matches(
  /^(https:\/\/[^\s/?#\\]+|\/(?![/\\])|\.{1,2}\/|#)[^\s\\]*$/,
  "the address of a page",
  'Write it as in "https://example.nl/privacy" or "/privacy".'
);
const host = matches(
  /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/,
  "the name of a host",
  'Write it without https:// and without a path, such as "stats.example.nl".'
);
const storageName = matches(
  /^(?=.*[^*\s]).{1,256}$/,
  "the name of something kept on the device",
  'Write its name; a star may stand for a part of it, as in "_count*".'
);
const period = fits(
  (value) => typeof value === "string" && parsePeriod(value) !== void 0,
  "a period (ISO 8601)",
  'Write one number and D, W, M or Y, such as "P30D" or "P6M".'
);
const periodOrSession = (value, place) => {
  if (value !== "session") period(value, place);
};
const day = fits(isDay, "a day", 'Write it as in "2026-11-23".');
const flag = fits((value) => typeof value === "boolean", "true or false", "Write it without quotes.");
const digest = matches(/^[0-9a-f]{64}$/, "a SHA-256 digest", "Seal the policy again.");
const localized = (value, place) => {
  const { path, languages, tell } = place;
  isTexts(value, place);
  if (!isRecord(value)) return;
  for (const tag of languages.length ? languages : Object.keys(value)) {
    text(value[tag], { ...place, path: keyPath(path, tag) });
  }
  for (const tag of Object.keys(value).filter((key) => languages.length && !languages.includes(key))) {
    tell(keyPath(path, tag), `${quote(tag)} is not among the languages of this policy. Add it there, or remove this.`);
  }
};
const isTexts = fits(isRecord, "a text in each language", 'Write it as in { "nl": "\u2026", "en": "\u2026" }.');
const wordTable = (value, place) => {
  isTable(value, place);
  if (!isRecord(value)) return;
  for (const [key, words] of Object.entries(value)) {
    if (words !== UNREADABLE) localized(words, { ...place, path: keyPath(place.path, key) });
  }
};
const isTable = fits(isRecord, "a table of words", 'Write it as in { "key": { "nl": "\u2026", "en": "\u2026" } }.');
function isLanguage(value) {
  return typeof value === "string" && LANGUAGE.test(value);
}
function isDay(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export { country, day, digest, email, flag, host, httpsAddress, id, isLanguage, language, localized, pageAddress, period, periodOrSession, storageName, text, version, wordTable };
//# sourceMappingURL=values.js.map
