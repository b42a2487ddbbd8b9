/**
 * Countries, as far as the law of data makes a difference between them.
 * Data, with the day it was last looked at; look again each year.
 */
import { type Said } from './said.js';
export { eea, isInEea } from '../model/eea.js';
/**
 * Countries of which the European Commission found that they protect data
 * well enough (Art. 45 GDPR). Not for all data everywhere: in Canada for
 * businesses only, and in the United States, which is not here, for those
 * alone that take part in the Data Privacy Framework.
 */
export declare const adequacy: {
    readonly asOf: string;
    readonly countries: readonly string[];
};
/** Whether this is the code of a country, and one outside. What is no code at all is told elsewhere. */
export declare function isOutsideEea(country: string): boolean;
/** Whether an adequacy decision covers this country. */
export declare function isAdequate(country: string): boolean;
/** What to write in place of a code that looks right and is not in ISO 3166-1. */
export declare function correctCountry(code: string): Said | undefined;
