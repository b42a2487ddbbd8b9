import { parsePeriod } from '../model/period.js';
import { fits, matches, isRecord, quote, table } from './check.js';
import { correctCountry } from './countries.js';
import { keyPath } from './path.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/;
const text = fits(
  (value) => typeof value === "string" && value.trim() !== "",
  { en: "a text", nl: "een tekst" },
  { en: "Write a text between quotes.", nl: "Schrijf een tekst tussen aanhalingstekens." }
);
const id = fits(
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(value) && value !== "constructor",
  { en: "an id", nl: "een id" },
  {
    en: "Use small letters, digits and hyphens, beginning with a letter, at most 64.",
    nl: "Gebruik kleine letters, cijfers en streepjes, met een letter vooraan, hooguit 64."
  }
);
const version = matches(
  /^[A-Za-z0-9][\w.+-]{0,63}$/,
  { en: "the name of a version", nl: "de naam van een versie" },
  {
    en: 'Use letters, digits, dots and hyphens, such as "2026-11-23".',
    nl: 'Gebruik letters, cijfers, punten en streepjes, zoals "2026-11-23".'
  }
);
const language = fits(
  isLanguage,
  { en: "the tag of a language (BCP 47)", nl: "de code van een taal (BCP 47)" },
  { en: 'Write it as in "nl", "en" or "pt-BR".', nl: 'Schrijf het als "nl", "en" of "pt-BR".' }
);
const country = (value, place) => {
  const correct = typeof value === "string" ? correctCountry(value) : void 0;
  if (correct)
    place.tell(place.path, {
      en: `${quote(value).en} is not the code of a country. Write ${correct.en}.`,
      nl: `${quote(value).nl} is geen code van een land. Schrijf ${correct.nl}.`
    });
  else countryCode(value, place);
};
const countryCode = matches(
  /^[A-Z]{2}$/,
  { en: "the code of a country (ISO 3166-1)", nl: "de code van een land (ISO 3166-1)" },
  { en: 'Write two capital letters, such as "NL".', nl: 'Schrijf twee hoofdletters, zoals "NL".' }
);
const email = matches(
  /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/,
  { en: "an e-mail address", nl: "een e-mailadres" },
  { en: 'Write it as in "privacy@example.nl".', nl: 'Schrijf het als "privacy@example.nl".' }
);
const httpsAddress = matches(
  /^https:\/\/[^\s/?#\\]+[^\s\\]*$/,
  { en: "an address that begins with https://", nl: "een adres dat begint met https://" },
  { en: 'Write it as in "https://example.nl/privacy".', nl: 'Schrijf het als "https://example.nl/privacy".' }
);
const pageAddress = matches(
  /^(https:\/\/[^\s/?#\\]+|\/(?![/\\])|\.{1,2}\/|#)[^\s\\]*$/,
  { en: "the address of a page", nl: "het adres van een pagina" },
  {
    en: 'Write it as in "https://example.nl/privacy" or "/privacy".',
    nl: 'Schrijf het als "https://example.nl/privacy" of "/privacy".'
  }
);
const host = matches(
  /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/,
  { en: "the name of a host", nl: "de naam van een server" },
  {
    en: 'Write it without https:// and without a path, such as "stats.example.nl".',
    nl: 'Schrijf het zonder https:// en zonder pad, zoals "stats.example.nl".'
  }
);
const storageName = matches(
  /^(?=.*[^*\s]).{1,256}$/,
  { en: "the name of something kept on the device", nl: "de naam van iets op het apparaat" },
  {
    en: 'Write its name; a star may stand for a part of it, as in "_count*".',
    nl: 'Schrijf de naam; een sterretje mag voor een deel ervan staan, zoals in "_count*".'
  }
);
const period = fits(
  (value) => typeof value === "string" && parsePeriod(value) !== void 0,
  { en: "a period (ISO 8601)", nl: "een periode (ISO 8601)" },
  {
    en: 'Write one number and D, W, M or Y, such as "P30D" or "P6M".',
    nl: 'Schrijf \xE9\xE9n getal met D (dagen), W (weken), M (maanden) of Y (jaren), zoals "P30D" of "P6M".'
  }
);
const periodOrSession = (value, place) => {
  if (value !== "session") period(value, place);
};
const day = fits(
  isDay,
  { en: "a day", nl: "een dag" },
  { en: 'Write it as in "2026-11-23".', nl: 'Schrijf het als "2026-11-23".' }
);
const flag = fits(
  (value) => typeof value === "boolean",
  { en: "true or false", nl: "true (ja) of false (nee)" },
  { en: "Write it without quotes.", nl: "Schrijf het zonder aanhalingstekens." }
);
const digest = matches(
  /^[0-9a-f]{64}$/,
  { en: "a SHA-256 digest", nl: "een SHA-256-code" },
  { en: "Seal the policy again.", nl: "Verzegel het beleid opnieuw." }
);
const localized = (value, place) => {
  const { path, languages, tell } = place;
  isTexts(value, place);
  if (!isRecord(value)) return;
  for (const tag of languages.length ? languages : Object.keys(value)) {
    text(value[tag], { ...place, path: keyPath(path, tag) });
  }
  for (const tag of Object.keys(value).filter((key) => languages.length && !languages.includes(key))) {
    const named = quote(tag);
    tell(keyPath(path, tag), {
      en: `${named.en} is not among the languages of this policy. Add it there, or remove this.`,
      nl: `${named.nl} staat niet bij de talen van dit beleid. Zet het daar bij, of haal dit weg.`
    });
  }
};
const isTexts = fits(
  isRecord,
  { en: "a text in each language", nl: "een tekst in elke taal" },
  { en: 'Write it as in { "nl": "\u2026", "en": "\u2026" }.', nl: 'Schrijf het als { "nl": "\u2026", "en": "\u2026" }.' }
);
const wordTable = table(
  localized,
  { en: "a table of words", nl: "een tabel met woorden" },
  {
    en: 'Write it as in { "key": { "nl": "\u2026", "en": "\u2026" } }.',
    nl: 'Schrijf het als { "sleutel": { "nl": "\u2026", "en": "\u2026" } }.'
  }
);
function isLanguage(value) {
  return typeof value === "string" && LANGUAGE.test(value);
}
function isDay(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export { country, day, digest, email, flag, host, httpsAddress, id, isDay, isLanguage, language, localized, pageAddress, period, periodOrSession, storageName, text, version, wordTable };
//# sourceMappingURL=values.js.map
