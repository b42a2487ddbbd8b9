/** Urdu words of the history. */
import type { HistoryWords } from './words.js';
declare const ur: HistoryWords;
export default ur;
