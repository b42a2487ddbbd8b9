/**
 * ISO 8601 periods, as far as policies use them: one number and one of
 * years, months, weeks or days.
 */

const DAYS = { Y: 365.25, M: 30.4375, W: 7, D: 1 } as const;

/** The number and unit of a period such as `P6M`, or `undefined` where the text is not one. */
export function parsePeriod(text: string): { count: number; unit: keyof typeof DAYS } | undefined {
  const [, count, unit] = /^P(\d{1,4})([YMWD])$/.exec(text) ?? [];
  return unit === undefined ? undefined : { count: Number(count), unit: unit as keyof typeof DAYS };
}

/** Length of a period in days, months taken as a twelfth of a year; for comparing, not for dates. Infinite where unreadable. */
export function periodInDays(text: string): number {
  const period = parsePeriod(text);
  return period ? period.count * DAYS[period.unit] : Infinity;
}

/**
 * The moment a period after `from`, both in milliseconds of Unix time. Months
 * are calendar months in UTC and end on the last day of a shorter month:
 * a month after 31 January is 28 or 29 February. A period that cannot be read
 * ends at once, so that what depends on it is shut.
 */
export function addPeriod(from: number, text: string): number {
  const period = parsePeriod(text);
  if (!period) return from;
  const { count, unit } = period;
  if (unit === 'W' || unit === 'D') return from + count * (unit === 'W' ? 7 : 1) * 86_400_000;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count * (unit === 'Y' ? 12 : 1));
  if (date.getUTCDate() < day) date.setUTCDate(0);
  return date.getTime();
}
