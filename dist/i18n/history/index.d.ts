/** Fetches the words of the history. */
import { type OwnTable } from '../own-tables.js';
import type { HistoryWords } from './words.js';
export type { DeliveryWord, HistoryWords } from './words.js';
/** The words of the history in this language. */
export declare function loadHistoryWords(language: string): Promise<OwnTable<HistoryWords>>;
