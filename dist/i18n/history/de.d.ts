/** German words of the history. */
import type { HistoryWords } from './words.js';
declare const de: HistoryWords;
export default de;
