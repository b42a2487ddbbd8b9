/** Hebrew words of the history. */
import type { HistoryWords } from './words.js';
declare const he: HistoryWords;
export default he;
