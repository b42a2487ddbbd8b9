/** Lithuanian words of the history. */
import type { HistoryWords } from '../history-words.js';
declare const lt: HistoryWords;
export default lt;
