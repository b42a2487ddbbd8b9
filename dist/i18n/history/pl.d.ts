/** Polish words of the history. */
import type { HistoryWords } from './words.js';
declare const pl: HistoryWords;
export default pl;
