/** Icelandic words of the history. */
import type { HistoryWords } from './words.js';
declare const is: HistoryWords;
export default is;
