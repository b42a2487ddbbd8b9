/**
 * From what was found, in both languages, to the problem that is told in one.
 */
import type { Problem } from '../model/error.js';
import { citation } from './citation.js';
import type { Found } from './run-rules.js';
import type { MessageLanguage } from './said.js';

/** The problem as it is told in this language. */
export function asProblem({ code, path, message, article, severity }: Found, language: MessageLanguage): Problem {
  return { code, path, message: message[language], article: citation(article, language), severity };
}
