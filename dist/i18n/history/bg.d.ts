/** Bulgarian words of the history. */
import type { HistoryWords } from '../history-words.js';
declare const bg: HistoryWords;
export default bg;
