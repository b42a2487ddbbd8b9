/** What was found, in plain words, for whoever has to decide what to do next. */
import type { Fault, Verification } from './verify.js';
/** The languages of a verdict. */
export type VerdictLanguage = 'nl' | 'en';
/** One fault as a sentence, with what it is about. */
export declare function sayFault({ code, about }: Fault, language: VerdictLanguage): string;
/** The verdict: first whether all is well, then what is not. */
export declare function verdict({ intact, faults, events, notices, receipts, erased }: Verification, language: VerdictLanguage): string;
