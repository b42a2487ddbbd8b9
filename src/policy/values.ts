/**
 * The kinds of value a policy is made of, each with its form and what to
 * write instead when the form is not right.
 */
import { parsePeriod } from '../model/period.js';
import { fits, isRecord, matches, quote, table, type Check } from './check.js';
import { correctCountry } from './countries.js';
import { keyPath } from './path.js';

/** By this pattern and not by `Intl`, whose tables differ: a policy is right in every browser or in none. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/;

/** A text with something in it. */
export const text: Check = fits(
  (value) => typeof value === 'string' && value.trim() !== '',
  { en: 'a text', nl: 'een tekst' },
  { en: 'Write a text between quotes.', nl: 'Schrijf een tekst tussen aanhalingstekens.' },
);

/** An id: it goes into markup, storage and proof, so its form is narrow and no name of JavaScript's own fits it. */
export const id: Check = fits(
  (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value) && value !== 'constructor',
  { en: 'an id', nl: 'een id' },
  {
    en: 'Use small letters, digits and hyphens, beginning with a letter, at most 64.',
    nl: 'Gebruik kleine letters, cijfers en streepjes, met een letter vooraan, hooguit 64.',
  },
);

/** The owner's name for a version. It goes into the proof of consent, where no free text may (PR-05). */
export const version: Check = matches(
  /^[A-Za-z0-9][\w.+-]{0,63}$/,
  { en: 'the name of a version', nl: 'de naam van een versie' },
  {
    en: 'Use letters, digits, dots and hyphens, such as "2026-11-23".',
    nl: 'Gebruik letters, cijfers, punten en streepjes, zoals "2026-11-23".',
  },
);

/** The tag of a language. */
export const language: Check = fits(
  isLanguage,
  { en: 'the tag of a language (BCP 47)', nl: 'de code van een taal (BCP 47)' },
  { en: 'Write it as in "nl", "en" or "pt-BR".', nl: 'Schrijf het als "nl", "en" of "pt-BR".' },
);

/** The code of a country. */
export const country: Check = (value, place) => {
  const correct = typeof value === 'string' ? correctCountry(value) : undefined;
  if (correct)
    place.tell(place.path, {
      en: `${quote(value).en} is not the code of a country. Write ${correct.en}.`,
      nl: `${quote(value).nl} is geen code van een land. Schrijf ${correct.nl}.`,
    });
  else countryCode(value, place);
};

const countryCode = matches(
  /^[A-Z]{2}$/,
  { en: 'the code of a country (ISO 3166-1)', nl: 'de code van een land (ISO 3166-1)' },
  { en: 'Write two capital letters, such as "NL".', nl: 'Schrijf twee hoofdletters, zoals "NL".' },
);

/** An e-mail address, as far as it can be told from its form. */
export const email: Check = matches(
  /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/,
  { en: 'an e-mail address', nl: 'een e-mailadres' },
  { en: 'Write it as in "privacy@example.nl".', nl: 'Schrijf het als "privacy@example.nl".' },
);

/** An address on the web that can be trusted on the way. */
export const httpsAddress: Check = matches(
  /^https:\/\/[^\s/?#\\]+[^\s\\]*$/,
  { en: 'an address that begins with https://', nl: 'een adres dat begint met https://' },
  { en: 'Write it as in "https://example.nl/privacy".', nl: 'Schrijf het als "https://example.nl/privacy".' },
);

/** An address of the site itself, or an `https:` one. Never `javascript:` or another that runs (SE-02). */
export const pageAddress: Check = matches(
  /^(https:\/\/[^\s/?#\\]+|\/(?![/\\])|\.{1,2}\/|#)[^\s\\]*$/,
  { en: 'the address of a page', nl: 'het adres van een pagina' },
  {
    en: 'Write it as in "https://example.nl/privacy" or "/privacy".',
    nl: 'Schrijf het als "https://example.nl/privacy" of "/privacy".',
  },
);

/** A host, with a port where there is one; `*.` in front stands for every host below it. */
export const host: Check = matches(
  /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/,
  { en: 'the name of a host', nl: 'de naam van een server' },
  {
    en: 'Write it without https:// and without a path, such as "stats.example.nl".',
    nl: 'Schrijf het zonder https:// en zonder pad, zoals "stats.example.nl".',
  },
);

/** The name of something kept on the device. Stars alone would name, and delete, everything there is. */
export const storageName: Check = matches(
  /^(?=.*[^*\s]).{1,256}$/,
  { en: 'the name of something kept on the device', nl: 'de naam van iets op het apparaat' },
  {
    en: 'Write its name; a star may stand for a part of it, as in "_count*".',
    nl: 'Schrijf de naam; een sterretje mag voor een deel ervan staan, zoals in "_count*".',
  },
);

/** A period. */
export const period: Check = fits(
  (value) => typeof value === 'string' && parsePeriod(value) !== undefined,
  { en: 'a period (ISO 8601)', nl: 'een periode (ISO 8601)' },
  {
    en: 'Write one number and D, W, M or Y, such as "P30D" or "P6M".',
    nl: 'Schrijf één getal met D (dagen), W (weken), M (maanden) of Y (jaren), zoals "P30D" of "P6M".',
  },
);

/** A period, or as long as the browser is open. */
export const periodOrSession: Check = (value, place) => {
  if (value !== 'session') period(value, place);
};

/** A day that exists. */
export const day: Check = fits(
  isDay,
  { en: 'a day', nl: 'een dag' },
  { en: 'Write it as in "2026-11-23".', nl: 'Schrijf het als "2026-11-23".' },
);

/** Yes or no. */
export const flag: Check = fits(
  (value) => typeof value === 'boolean',
  { en: 'true or false', nl: 'true (ja) of false (nee)' },
  { en: 'Write it without quotes.', nl: 'Schrijf het zonder aanhalingstekens.' },
);

/** A SHA-256 in hexadecimal. */
export const digest: Check = matches(
  /^[0-9a-f]{64}$/,
  { en: 'a SHA-256 digest', nl: 'een SHA-256-code' },
  { en: 'Seal the policy again.', nl: 'Verzegel het beleid opnieuw.' },
);

/** A text in every language of the policy, and in no other, so that no visitor meets a gap (UI-20). */
export const localized: Check = (value, place) => {
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
      nl: `${named.nl} staat niet bij de talen van dit beleid. Zet het daar bij, of haal dit weg.`,
    });
  }
};

const isTexts = fits(
  isRecord,
  { en: 'a text in each language', nl: 'een tekst in elke taal' },
  { en: 'Write it as in { "nl": "…", "en": "…" }.', nl: 'Schrijf het als { "nl": "…", "en": "…" }.' },
);

/** Texts under keys of the owner's choice, each in every language. */
export const wordTable: Check = table(
  localized,
  { en: 'a table of words', nl: 'een tabel met woorden' },
  {
    en: 'Write it as in { "key": { "nl": "…", "en": "…" } }.',
    nl: 'Schrijf het als { "sleutel": { "nl": "…", "en": "…" } }.',
  },
);

/** Whether this is the tag of a language, spelled as BCP 47 spells it. */
export function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && LANGUAGE.test(value);
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(value);
  // 30 February is read as 2 March by some and as nothing by others; it is no day.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
