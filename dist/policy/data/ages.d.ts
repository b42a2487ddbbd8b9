/**
 * From which age a young person decides alone about online services
 * (Art. 8(1) GDPR), by country. Data; look again each year.
 */
/** The age by country, and for every other country (CH-02). */
export declare const ages: {
    readonly asOf: string;
    readonly elsewhere: number;
    readonly byCountry: Readonly<Record<string, number>>;
};
/** The age of this country. */
export declare function ageOfConsent(country: string): number;
