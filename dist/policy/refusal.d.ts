/**
 * The error that a door throws: everything that is wrong, in one message.
 */
import { ConsentError, type Problem } from '../model/error.js';
import type { MessageLanguage } from './said.js';
/** A `ConsentError` with code `policy-invalid` that tells these problems. */
export declare function refusal(problems: readonly Problem[], language?: MessageLanguage): ConsentError;
