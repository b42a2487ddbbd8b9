/**
 * The countries in which data fall under the GDPR by place. Data, with the
 * day it was last looked at; look again each year.
 */
/** The European Economic Area, where data may go without more (Art. 44 GDPR): the Union, and IS, LI, NO. */
export declare const eea: {
    readonly asOf: string;
    readonly countries: readonly string[];
};
/** Whether data in this country fall under the GDPR by place. What we do not know is outside. */
export declare function isInEea(country: string): boolean;
