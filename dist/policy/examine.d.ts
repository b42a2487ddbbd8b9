/**
 * What every door does with what is brought to it: read it into plain data,
 * hold it against the shape, then against the rules of the day.
 */
import type { Problem } from '../model/error.js';
import type { Check } from './check.js';
import type { MessageLanguage } from './said.js';
/** How a policy is checked. */
export interface CheckOptions {
    /** The day for which it is checked, `YYYY-MM-DD`; today unless said. Some rules hold from a day on. */
    readonly on?: string;
    /** The language in which problems are told: `en`, unless `nl` is asked. */
    readonly language?: MessageLanguage;
}
/** What came out: the copy that was checked, where it has no errors, and everything there is to say of it. */
export interface Examined {
    readonly copy?: unknown;
    readonly problems: Problem[];
}
/** Examines any input whatever against this shape. Never throws. */
export declare function examine(input: unknown, shape: Check, isFile: boolean, options: CheckOptions): Examined;
