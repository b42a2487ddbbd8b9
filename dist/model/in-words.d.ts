import type { Retention } from './purpose.js';
/** `P6M` as `6 maanden`; a text that is no period stays as it is. */
export declare function periodInWords(text: string, language: string): string;
/** A text that begins with a small letter goes on from the period: "2 years" "after delivery". A sentence stands alone. */
export declare function retentionInWords({ period, text }: Omit<Retention, 'text'> & {
    readonly text?: string;
}, language: string): string;
/** `NL` as `Nederland`; a code that nobody knows stays as it is. */
export declare function countryInWords(code: string, language: string): string;
/** `2026-09-14` as `14 september 2026`; a text that is no day stays as it is. */
export declare function dayInWords(day: string, language: string): string;
