/**
 * The kinds of value a policy is made of, each with its form and what to
 * write instead when the form is not right.
 */
import { parsePeriod } from '../model/period.js';
import { fits, isRecord, matches, quote, type Check } from './check.js';
import { correctCountry } from './countries.js';
import { keyPath } from './path.js';
import { UNREADABLE } from './place.js';

/** By this pattern and not by `Intl`, whose tables differ: a policy is right in every browser or in none. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/;

/** A text with something in it. */
export const text: Check = fits(
  (value) => typeof value === 'string' && value.trim() !== '',
  'a text',
  'Write a text between quotes.',
);

/** An id: it goes into markup, storage and proof, so its form is narrow and no name of JavaScript's own fits it. */
export const id: Check = fits(
  (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value) && value !== 'constructor',
  'an id',
  'Use small letters, digits and hyphens, beginning with a letter, at most 64.',
);

/** The owner's name for a version. It goes into the proof of consent, where no free text may (PR-05). */
export const version: Check = matches(
  /^[A-Za-z0-9][\w.+-]{0,63}$/,
  'the name of a version',
  'Use letters, digits, dots and hyphens, such as "2026-11-23".',
);

/** The tag of a language. */
export const language: Check = fits(
  isLanguage,
  'the tag of a language (BCP 47)',
  'Write it as in "nl", "en" or "pt-BR".',
);

/** The code of a country. */
export const country: Check = (value, place) => {
  const correct = typeof value === 'string' ? correctCountry(value) : undefined;
  if (correct) place.tell(place.path, `${quote(value)} is not the code of a country. Write ${correct}.`);
  else countryCode(value, place);
};

const countryCode = matches(
  /^[A-Z]{2}$/,
  'the code of a country (ISO 3166-1)',
  'Write two capital letters, such as "NL".',
);

/** An e-mail address, as far as it can be told from its form. */
export const email: Check = matches(
  /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/,
  'an e-mail address',
  'Write it as in "privacy@example.nl".',
);

/** An address on the web that can be trusted on the way. */
export const httpsAddress: Check = matches(
  /^https:\/\/[^\s/?#\\]+[^\s\\]*$/,
  'an address that begins with https://',
  'Write it as in "https://example.nl/privacy".',
);

/** An address of the site itself, or an `https:` one. Never `javascript:` or another that runs (SE-02). */
export const pageAddress: Check = matches(
  /^(https:\/\/[^\s/?#\\]+|\/(?![/\\])|\.{1,2}\/|#)[^\s\\]*$/,
  'the address of a page',
  'Write it as in "https://example.nl/privacy" or "/privacy".',
);

/** A host, with a port where there is one; `*.` in front stands for every host below it. */
export const host: Check = matches(
  /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/,
  'the name of a host',
  'Write it without https:// and without a path, such as "stats.example.nl".',
);

/** The name of something kept on the device. Stars alone would name, and delete, everything there is. */
export const storageName: Check = matches(
  /^(?=.*[^*\s]).{1,256}$/,
  'the name of something kept on the device',
  'Write its name; a star may stand for a part of it, as in "_count*".',
);

/** A period. */
export const period: Check = fits(
  (value) => typeof value === 'string' && parsePeriod(value) !== undefined,
  'a period (ISO 8601)',
  'Write one number and D, W, M or Y, such as "P30D" or "P6M".',
);

/** A period, or as long as the browser is open. */
export const periodOrSession: Check = (value, place) => {
  if (value !== 'session') period(value, place);
};

/** A day that exists. */
export const day: Check = fits(isDay, 'a day', 'Write it as in "2026-11-23".');

/** Yes or no. */
export const flag: Check = fits((value) => typeof value === 'boolean', 'true or false', 'Write it without quotes.');

/** A SHA-256 in hexadecimal. */
export const digest: Check = matches(/^[0-9a-f]{64}$/, 'a SHA-256 digest', 'Seal the policy again.');

/** A text in every language of the policy, and in no other, so that no visitor meets a gap (UI-20). */
export const localized: Check = (value, place) => {
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

const isTexts = fits(isRecord, 'a text in each language', 'Write it as in { "nl": "…", "en": "…" }.');

/** Texts under keys of the owner's choice, each in every language. */
export const wordTable: Check = (value, place) => {
  isTable(value, place);
  if (!isRecord(value)) return;
  for (const [key, words] of Object.entries(value)) {
    if (words !== UNREADABLE) localized(words, { ...place, path: keyPath(place.path, key) });
  }
};

const isTable = fits(isRecord, 'a table of words', 'Write it as in { "key": { "nl": "…", "en": "…" } }.');

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
