/**
 * From which age a young person decides alone about online services
 * (Art. 8(1) GDPR), by country. Data; look again each year.
 *
 * Compared on 29 November 2026 with published overviews (that of the Commission's
 * two-year report, and of law firms), not with the statutes. No second source was
 * found for CH, IS, LI, NO and SI, nor for what is said to be pending in ES and NO.
 */
/** The age by country, and for every other country (CH-02). */
export declare const ages: {
    readonly asOf: string;
    readonly elsewhere: number;
    readonly byCountry: Readonly<Record<string, number>>;
    /** Where a child below the age decides together with a parent, and neither alone. */
    readonly jointly: readonly string[];
};
/** The age of this country. */
export declare function ageOfConsent(country: string): number;
