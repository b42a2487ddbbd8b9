/**
 * How an article is cited: rules hold it in English, and a Dutch reader
 * looks it up under its Dutch name.
 */
import type { MessageLanguage } from './said.js';
/** The citation in this language. */
export declare function citation(article: string, language: MessageLanguage): string;
