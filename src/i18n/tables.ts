/**
 * Where the tables are: each is a module of its own, fetched when it is
 * needed. For a tag, the build writes this module anew, with addresses made
 * from the name of the table.
 */
import type { FirstTable, Table } from './table.js';

/** The module of a table: `nl` has all words, `nl-first` those of the first question, `nl-child` all for children. Rejects where there is none. */
export async function table(name: string): Promise<{ readonly default: FirstTable | Table }> {
  const load = TABLES[name];
  if (!load) throw new RangeError(`There are no words for "${name}".`);
  return load();
}

const TABLES: Readonly<Record<string, () => Promise<{ readonly default: FirstTable | Table }>>> = {
  ar: () => import('./ar.js'),
  'ar-first': () => import('./ar-first.js'),
  bg: () => import('./bg.js'),
  'bg-first': () => import('./bg-first.js'),
  cs: () => import('./cs.js'),
  'cs-first': () => import('./cs-first.js'),
  da: () => import('./da.js'),
  'da-first': () => import('./da-first.js'),
  de: () => import('./de.js'),
  'de-first': () => import('./de-first.js'),
  el: () => import('./el.js'),
  'el-first': () => import('./el-first.js'),
  en: () => import('./en.js'),
  'en-first': () => import('./en-first.js'),
  'en-child': () => import('./en-child.js'),
  es: () => import('./es.js'),
  'es-first': () => import('./es-first.js'),
  et: () => import('./et.js'),
  'et-first': () => import('./et-first.js'),
  fa: () => import('./fa.js'),
  'fa-first': () => import('./fa-first.js'),
  fi: () => import('./fi.js'),
  'fi-first': () => import('./fi-first.js'),
  fr: () => import('./fr.js'),
  'fr-first': () => import('./fr-first.js'),
  // Privacy lists block a file named `ga.js`, which they take for a tracker.
  ga: () => import('./irish.js'),
  'ga-first': () => import('./irish-first.js'),
  he: () => import('./he.js'),
  'he-first': () => import('./he-first.js'),
  hr: () => import('./hr.js'),
  'hr-first': () => import('./hr-first.js'),
  hu: () => import('./hu.js'),
  'hu-first': () => import('./hu-first.js'),
  is: () => import('./is.js'),
  'is-first': () => import('./is-first.js'),
  it: () => import('./it.js'),
  'it-first': () => import('./it-first.js'),
  lt: () => import('./lt.js'),
  'lt-first': () => import('./lt-first.js'),
  lv: () => import('./lv.js'),
  'lv-first': () => import('./lv-first.js'),
  mt: () => import('./mt.js'),
  'mt-first': () => import('./mt-first.js'),
  nb: () => import('./nb.js'),
  'nb-first': () => import('./nb-first.js'),
  nl: () => import('./nl.js'),
  'nl-first': () => import('./nl-first.js'),
  'nl-child': () => import('./nl-child.js'),
  pl: () => import('./pl.js'),
  'pl-first': () => import('./pl-first.js'),
  pt: () => import('./pt.js'),
  'pt-first': () => import('./pt-first.js'),
  ro: () => import('./ro.js'),
  'ro-first': () => import('./ro-first.js'),
  sk: () => import('./sk.js'),
  'sk-first': () => import('./sk-first.js'),
  sl: () => import('./sl.js'),
  'sl-first': () => import('./sl-first.js'),
  sv: () => import('./sv.js'),
  'sv-first': () => import('./sv-first.js'),
  tr: () => import('./tr.js'),
  'tr-first': () => import('./tr-first.js'),
  uk: () => import('./uk.js'),
  'uk-first': () => import('./uk-first.js'),
  ur: () => import('./ur.js'),
  'ur-first': () => import('./ur-first.js'),
};
