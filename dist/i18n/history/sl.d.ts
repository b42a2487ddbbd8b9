/** Slovenian words of the history. */
import type { HistoryWords } from './words.js';
declare const sl: HistoryWords;
export default sl;
