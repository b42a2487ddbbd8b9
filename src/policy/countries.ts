/**
 * Countries, as far as the law of data makes a difference between them.
 * Data, with the day it was last looked at; look again each year.
 */

import { same, type Said } from './said.js';

export { eea, isInEea } from '../model/eea.js';

/**
 * Countries of which the European Commission found that they protect data
 * well enough (Art. 45 GDPR). Not for all data everywhere: in Canada for
 * businesses only, and in the United States, which is not here, for those
 * alone that take part in the Data Privacy Framework.
 */
export const adequacy: { readonly asOf: string; readonly countries: readonly string[] } = {
  asOf: '2026-11-22',
  countries: 'AD AR CA CH FO GB GG IL IM JE JP KR NZ UY'.split(' '),
};

/** What people write for a country, and what ISO 3166-1 says. */
const MISTAKEN: Readonly<Record<string, Said>> = {
  UK: same('"GB"'),
  EL: same('"GR"'),
  EU: { en: 'the country itself', nl: 'het land zelf' },
};

/** Whether an adequacy decision covers this country. */
export function isAdequate(country: string): boolean {
  return adequacy.countries.includes(country);
}

/** What to write in place of a code that looks right and is not in ISO 3166-1. */
export function correctCountry(code: string): Said | undefined {
  return Object.hasOwn(MISTAKEN, code) ? MISTAKEN[code] : undefined;
}
