/**
 * The words for what goes wrong outside a policy: what happened, and what to
 * change. Fetched when something does go wrong, so that nobody waits for them.
 */
import { ConsentError, type ErrorCode } from './error.js';
/** The error for a code, with what it is about, where that helps. */
export declare function explain(code: ErrorCode, detail?: string, cause?: unknown): ConsentError;
