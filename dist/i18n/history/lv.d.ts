/** Latvian words of the history. */
import type { HistoryWords } from './words.js';
declare const lv: HistoryWords;
export default lv;
