/** Lithuanian words of the history. */
import type { HistoryWords } from './words.js';
declare const lt: HistoryWords;
export default lt;
