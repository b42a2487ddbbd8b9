/**
 * The few pieces a shape is put together from: a record, a list, one word
 * out of some, a text of some form. A check looks at a value and tells what
 * is wrong; it never throws and never stops at the first problem.
 */
import type { LawId } from './laws.js';
import { type Place } from './place.js';
import { type Said } from './said.js';
/** Looks at a value and tells what is wrong with it. `undefined` means that it is missing. */
export type Check = (value: unknown, place: Place) => void;
/** The same check, with this law behind it and behind what is in it. */
export declare function by(law: LawId, check: Check): Check;
/** A check that is content when the value is missing. */
export declare function optional(check: Check): Check;
/** A value that fits a test. `noun` says what it should be (`a date`), `advice` what to write (`Write it as …`). */
export declare function fits(test: (value: unknown) => boolean, noun: Said, advice: Said): Check;
/** A text of this form. */
export declare function matches(pattern: RegExp, noun: Said, advice: Said): Check;
/** One word out of these, and nothing else. `said` is how the words are listed to a reader. */
export declare function oneOf(words: readonly string[], noun: Said, said?: string): Check;
/** An object with these keys and no others; `refused` may say more of a key that is not among them. */
export declare function record(keys: Readonly<Record<string, Check>>, refused?: (key: string) => Refusal | undefined): Check;
/** Why a key is refused, where there is more to say than that nobody knows it. */
export interface Refusal {
    readonly message: Said;
    readonly law: LawId;
}
/** What a list holds. */
export interface ListOptions {
    /** The things in it, in the plural. */
    readonly noun: Said;
    /** The law under which each occurs once, told apart by its `id`. */
    readonly unique: LawId;
    /** Whether there may be none. */
    readonly empty?: boolean;
}
/** A list of things that each pass the check. */
export declare function list(item: Check, { noun, unique, empty }: ListOptions): Check;
/** A table: keys of the owner's choice, each with a value that passes the check. */
export declare function table(item: Check, noun: Said, advice: Said): Check;
/** Whether a value is an object with keys, and not a list. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** A value as a message quotes it. */
export declare function quote(value: unknown): Said;
