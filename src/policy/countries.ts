/**
 * Countries, as far as the law of data makes a difference between them.
 * Data, with the day it was last looked at; look again each year.
 */

import { same, type Said } from './said.js';

/** The European Economic Area, where data may go without more (Art. 44 GDPR): the Union, and IS, LI, NO. */
export const eea: { readonly asOf: string; readonly countries: readonly string[] } = {
  asOf: '2026-11-22',
  countries: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
};

/** What people write for a country, and what ISO 3166-1 says. */
const MISTAKEN: Readonly<Record<string, Said>> = {
  UK: same('"GB"'),
  EL: same('"GR"'),
  EU: { en: 'the country itself', nl: 'het land zelf' },
};

/** Whether data in this country fall under the GDPR by place. What we do not know is outside. */
export function isInEea(country: string): boolean {
  return eea.countries.includes(country);
}

/** What to write in place of a code that looks right and is not in ISO 3166-1. */
export function correctCountry(code: string): Said | undefined {
  return Object.hasOwn(MISTAKEN, code) ? MISTAKEN[code] : undefined;
}
