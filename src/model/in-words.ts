/**
 * Periods, countries and days as a person says them, in any language that
 * the platform speaks. The panel and the documents use the same words.
 */
import { parsePeriod } from './period.js';
import type { Retention } from './purpose.js';

/** The units of a period, as `Intl.NumberFormat` calls them. */
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** `P6M` as `6 maanden`; a text that is no period stays as it is. */
export function periodInWords(text: string, language: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const options = { style: 'unit', unit: UNITS[period.unit], unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, options).format(period.count);
}

/** A text that begins with a small letter goes on from the period: "2 years" "after delivery". A sentence stands alone. */
export function retentionInWords(
  { period, text = '' }: Omit<Retention, 'text'> & { readonly text?: string },
  language: string,
): string {
  return /^\p{Lu}/u.test(text) ? text : `${periodInWords(period, language)} ${text}`.trim();
}

/** `NL` as `Nederland`; a code that nobody knows stays as it is. */
export function countryInWords(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    // Not a code the platform knows.
    return code;
  }
}

/** `2026-09-14` as `14 september 2026`; a text that is no day stays as it is. */
export function dayInWords(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
