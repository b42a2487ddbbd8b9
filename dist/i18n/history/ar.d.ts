/** Arabic words of the history. */
import type { HistoryWords } from './words.js';
declare const ar: HistoryWords;
export default ar;
