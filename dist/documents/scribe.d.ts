/**
 * Writes in one language: the policy's own texts, the panel's words, the
 * documents' words, and periods, countries and days as a person says them.
 */
import { fill, type Table } from '../i18n/index.js';
import { type Localized } from '../model/localized.js';
import type { MarketingChannel, Purpose, Retention } from '../model/purpose.js';
import type { DocumentInput, DocumentOptions } from './input.js';
import { type DocumentWords } from './words/index.js';
/** A writer of one language, for one policy. */
export interface Scribe {
    readonly language: string;
    readonly words: DocumentWords;
    /** The authority to complain to, where one is known. */
    readonly authority: {
        readonly name: string;
        readonly url: string;
    } | undefined;
    /** One of the panel's words, the owner's own in place of it where there is one. */
    readonly panel: (word: Extract<keyof Table, string>, places?: Places) => string;
    /** A text of the policy; empty where there is none. */
    readonly text: (text: Localized | undefined) => string;
    /** The same, as a sentence that ends. */
    readonly sentence: (text: Localized | undefined) => string;
    readonly country: (code: string) => string;
    readonly period: (period: string) => string;
    readonly retention: (retention: Retention) => string;
    readonly day: (day: string) => string;
    /** `a, b en c`. */
    readonly list: (texts: readonly string[]) => string;
    /** The basis of a purpose, by name and article; the rule that stands in for it, where one does (LB-16). */
    readonly basis: (purpose: Purpose) => string;
    /** Along which channel, to whom, about what. */
    readonly channel: (channel: MarketingChannel) => string;
}
type Places = Parameters<typeof fill>[1];
/** A writer for a policy, with the words it needs. */
export declare function scribe(policy: DocumentInput, { language: wanted, authority }: DocumentOptions): Promise<Scribe>;
/** Fills the places of a text. A name that ends with a full stop, such as “B.V.”, ends the sentence too. */
export declare function fillIn(text: string, places: Places): string;
/** A text without the full stop that it may end with, to go on from. */
export declare function bare(text: string): string;
export {};
