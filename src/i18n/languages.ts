/**
 * The languages that have a table of words, by their tag (BCP 47).
 */

/** One of them. */
export interface Language {
  /** What it calls itself. */
  readonly name: string;
  /** Written from right to left. */
  readonly rightToLeft?: true;
  /** Whether somebody who speaks it from birth has read every word. Until then the build says so. */
  readonly reviewed: boolean;
}

/** All of them: the 24 official languages of the Union, and eight more. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: { name: 'العربية', rightToLeft: true, reviewed: false },
  bg: { name: 'български', reviewed: false },
  cs: { name: 'čeština', reviewed: false },
  da: { name: 'dansk', reviewed: false },
  de: { name: 'Deutsch', reviewed: false },
  el: { name: 'ελληνικά', reviewed: false },
  en: { name: 'English', reviewed: true },
  es: { name: 'español', reviewed: false },
  et: { name: 'eesti', reviewed: false },
  fa: { name: 'فارسی', rightToLeft: true, reviewed: false },
  fi: { name: 'suomi', reviewed: false },
  fr: { name: 'français', reviewed: false },
  he: { name: 'עברית', rightToLeft: true, reviewed: false },
  hr: { name: 'hrvatski', reviewed: false },
  hu: { name: 'magyar', reviewed: false },
  is: { name: 'íslenska', reviewed: false },
  it: { name: 'italiano', reviewed: false },
  lt: { name: 'lietuvių', reviewed: false },
  lv: { name: 'latviešu', reviewed: false },
  mt: { name: 'Malti', reviewed: false },
  nb: { name: 'norsk bokmål', reviewed: false },
  nl: { name: 'Nederlands', reviewed: true },
  pl: { name: 'polski', reviewed: false },
  pt: { name: 'português', reviewed: false },
  ro: { name: 'română', reviewed: false },
  sk: { name: 'slovenčina', reviewed: false },
  sl: { name: 'slovenščina', reviewed: false },
  sv: { name: 'svenska', reviewed: false },
  tr: { name: 'Türkçe', reviewed: false },
  uk: { name: 'українська', reviewed: false },
  ur: { name: 'اردو', rightToLeft: true, reviewed: false },
};

/** Whether a language has a table: its own, or that of its main language (`nl-BE` has `nl`). */
export const hasTable = (language: string): boolean => Object.hasOwn(LANGUAGES, language.split('-')[0] ?? '');

/** Whether there is a table of words for children too (CH-08); `loadChildTable()` has it. */
export const hasChildTable = (language: string): boolean => ['nl', 'en'].includes(language.split('-')[0] ?? '');
