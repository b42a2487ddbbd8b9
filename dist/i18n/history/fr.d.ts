/** French words of the history. */
import type { HistoryWords } from './words.js';
declare const fr: HistoryWords;
export default fr;
