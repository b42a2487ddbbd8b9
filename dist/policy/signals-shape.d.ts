/**
 * The form of `signals`: which tools there are, and which keys each has. What
 * the law and the other purposes say of the mapping is in `rules/signals.ts`.
 */
import { type Check } from './check.js';
/** The keys of each tool, in groups: keys of one group are about one aim, and may share a purpose. */
export declare const TOOL_KEYS: Readonly<Record<string, readonly (readonly string[])[]>>;
/** `signals`, as a policy has it. */
export declare const signalsShape: Check;
