/** Fetches the words of the rights. */
import { type OwnTable } from '../own-tables.js';
import type { RightsWords } from './words.js';
export type { RightWord, RightInWords, RightsWords } from './words.js';
/** The words of the rights in this language. */
export declare function loadRightsWords(language: string): Promise<OwnTable<RightsWords>>;
