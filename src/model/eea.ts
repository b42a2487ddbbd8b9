/**
 * The countries in which data fall under the GDPR by place. Data, with the
 * day it was last looked at; look again each year.
 */

/** The European Economic Area, where data may go without more (Art. 44 GDPR): the Union, and IS, LI, NO. */
export const eea: { readonly asOf: string; readonly countries: readonly string[] } = {
  asOf: '2026-11-22',
  countries: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
};

/** Whether data in this country fall under the GDPR by place. What we do not know is outside. */
export function isInEea(country: string): boolean {
  return eea.countries.includes(country);
}
