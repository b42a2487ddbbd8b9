/** Bulgarian words of the history. */
import type { HistoryWords } from './words.js';
declare const bg: HistoryWords;
export default bg;
