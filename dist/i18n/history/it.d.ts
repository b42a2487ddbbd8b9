/** Italian words of the history. */
import type { HistoryWords } from './words.js';
declare const it: HistoryWords;
export default it;
