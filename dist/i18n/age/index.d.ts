/** Fetches the words of the age step. */
import { type OwnTable } from '../own-tables.js';
import type { AgeWords } from './words.js';
export type { AgeWords } from './words.js';
/** The words of the age step in this language. */
export declare function loadAgeWords(language: string): Promise<OwnTable<AgeWords>>;
