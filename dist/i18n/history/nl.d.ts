/** Dutch words of the history. */
import type { HistoryWords } from './words.js';
declare const nl: HistoryWords;
export default nl;
