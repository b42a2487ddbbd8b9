/** Fetches the words of the history. */
import { loadOwn, type OwnTable } from '../own-tables.js';
import { table } from './tables.js';
import type { HistoryWords } from './words.js';

export type { DeliveryWord, HistoryWords } from './words.js';

/** The words of the history in this language. */
export function loadHistoryWords(language: string): Promise<OwnTable<HistoryWords>> {
  return loadOwn(table, language);
}
