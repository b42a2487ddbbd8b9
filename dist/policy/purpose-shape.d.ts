/**
 * The form of a purpose: which keys it has, which it must have, and what
 * each may hold. What the law says of their combination is in `rules/`.
 */
import { type Check } from './check.js';
/** The six legal bases, each with its name in Dutch. */
export declare const LEGAL_BASES: {
    readonly consent: "toestemming";
    readonly contract: "overeenkomst";
    readonly 'legal-obligation': "wettelijke verplichting";
    readonly 'vital-interests': "vitale belangen";
    readonly 'public-task': "taak van algemeen belang";
    readonly 'legitimate-interests': "gerechtvaardigd belang";
};
/** One purpose, as visitors see it. */
export declare const purposeShape: Check;
/** One purpose, as its owner keeps it. */
export declare const purposeFileShape: Check;
