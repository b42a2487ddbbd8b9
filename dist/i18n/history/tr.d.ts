/** Turkish words of the history. */
import type { HistoryWords } from './words.js';
declare const tr: HistoryWords;
export default tr;
