/**
 * What Global Privacy Control is about: sharing and targeted advertising on
 * consent, and direct marketing too where it rests on an interest, for then
 * the signal is an objection (SG-01, Art. 21(5)).
 */
import type { Purpose } from './purpose.js';
/** Whether the signal says no to a purpose. */
export declare function gpcOpposes({ legalBasis, tags }: Purpose): boolean;
/** Whether this browser sends the signal. Absent, `false` and anything else mean nothing (SG-02). */
export declare function hasGpc(): boolean;
