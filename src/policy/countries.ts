/**
 * Countries, as far as the law of data makes a difference between them.
 * Data, with the day it was last looked at; look again each year.
 */

import { same, type Said } from './said.js';

export { eea, isInEea } from '../model/eea.js';

/** What people write for a country, and what ISO 3166-1 says. */
const MISTAKEN: Readonly<Record<string, Said>> = {
  UK: same('"GB"'),
  EL: same('"GR"'),
  EU: { en: 'the country itself', nl: 'het land zelf' },
};

/** What to write in place of a code that looks right and is not in ISO 3166-1. */
export function correctCountry(code: string): Said | undefined {
  return Object.hasOwn(MISTAKEN, code) ? MISTAKEN[code] : undefined;
}
