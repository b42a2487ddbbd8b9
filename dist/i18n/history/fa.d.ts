/** Farsi words of the history. */
import type { HistoryWords } from './words.js';
declare const fa: HistoryWords;
export default fa;
