/**
 * From what was found, in both languages, to the problem that is told in one.
 */
import type { Problem } from '../model/error.js';
import type { Found } from './run-rules.js';
import type { MessageLanguage } from './said.js';
/** The problem as it is told in this language; in English unless Dutch is asked. */
export declare function asProblem({ code, path, message, article, severity }: Found, asked: MessageLanguage | undefined): Problem;
