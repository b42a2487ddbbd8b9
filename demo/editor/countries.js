/**
 * Countries to choose from, by the code of ISO 3166-1, named by the browser.
 */
import { language } from './words.js';

const CODES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK ' +
  'AE AL AR AU BA BR CA CH CL CN CO CR EG GB GE GG HK ID IL IM IN JE JP KE KR KZ MA MD ME MK MX MY NG NZ PE PH PK ' +
  'RS RU SA SG TH TN TR TW UA US UY VN ZA';

/** The countries of the European Economic Area: the first line of the codes. */
export const EEA = CODES.slice(0, 89).split(' ');

/** Every country, as choices in the order of their names. */
export function countries() {
  const names = new Intl.DisplayNames([language()], { type: 'region' });
  return CODES.split(' ')
    .map((code) => [code, names.of(code)])
    .sort(([, a], [, b]) => a.localeCompare(b, language()));
}
