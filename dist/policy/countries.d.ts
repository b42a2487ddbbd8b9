/**
 * Countries, as far as the law of data makes a difference between them.
 * Data, with the day it was last looked at; look again each year.
 */
/** The European Economic Area, where data may go without more (Art. 44 GDPR): the Union, and IS, LI, NO. */
export declare const eea: {
    readonly asOf: string;
    readonly countries: readonly string[];
};
/** Whether data in this country fall under the GDPR by place. What we do not know is outside. */
export declare function isInEea(country: string): boolean;
/** What to write in place of a code that looks right and is not in ISO 3166-1. */
export declare function correctCountry(code: string): string | undefined;
