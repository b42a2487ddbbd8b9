/** Fetches the words of the age step. */
import { loadOwn, type OwnTable } from '../own-tables.js';
import { table } from './tables.js';
import type { AgeWords } from './words.js';

export type { AgeWords } from './words.js';

/** The words of the age step in this language. */
export function loadAgeWords(language: string): Promise<OwnTable<AgeWords>> {
  return loadOwn(table, language);
}
