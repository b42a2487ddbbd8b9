/** Fetches the words of the rights. */
import { loadOwn, type OwnTable } from '../own-tables.js';
import { table } from './tables.js';
import type { RightsWords } from './words.js';

export type { RightWord, RightInWords, RightsWords } from './words.js';

/** The words of the rights in this language. */
export function loadRightsWords(language: string): Promise<OwnTable<RightsWords>> {
  return loadOwn(table, language);
}
