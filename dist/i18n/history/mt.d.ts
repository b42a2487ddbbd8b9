/** Maltese words of the history. */
import type { HistoryWords } from './words.js';
declare const mt: HistoryWords;
export default mt;
