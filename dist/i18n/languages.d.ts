/**
 * The languages that have a table of words, by their tag (BCP 47).
 */
/** One of them. */
export interface Language {
    /** What it calls itself. */
    readonly name: string;
    /** Written from right to left. */
    readonly rightToLeft?: true;
    /** Whether somebody who speaks it from birth has read every word. Until then the build says so. */
    readonly reviewed: boolean;
}
/** All of them: the 24 official languages of the Union, and eight more. */
export declare const LANGUAGES: Readonly<Record<string, Language>>;
/** Whether a language has a table: its own, or that of its main language (`nl-BE` has `nl`). */
export declare const hasTable: (language: string) => boolean;
/** Whether there is a table of words for children too (CH-08); `loadChildTable()` has it. */
export declare const hasChildTable: (language: string) => boolean;
