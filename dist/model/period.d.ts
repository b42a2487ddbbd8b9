/**
 * ISO 8601 periods, as far as policies use them: one number and one of
 * years, months, weeks or days.
 */
declare const DAYS: {
    readonly Y: 365.25;
    readonly M: 30.4375;
    readonly W: 7;
    readonly D: 1;
};
/** The number and unit of a period such as `P6M`, or `undefined` where the text is not one. */
export declare function parsePeriod(text: string): {
    count: number;
    unit: keyof typeof DAYS;
} | undefined;
/** Length of a period in days, months taken as a twelfth of a year; for comparing, not for dates. Infinite where unreadable. */
export declare function periodInDays(text: string): number;
/**
 * The moment a period after `from`, both in milliseconds of Unix time. Months
 * are calendar months in UTC and end on the last day of a shorter month:
 * a month after 31 January is 28 or 29 February. A period that cannot be read
 * ends at once, so that what depends on it is shut.
 */
export declare function addPeriod(from: number, text: string): number;
export {};
