/** Czech words of the history. */
import type { HistoryWords } from './words.js';
declare const cs: HistoryWords;
export default cs;
