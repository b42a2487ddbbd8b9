/** English words of the history. */
import type { HistoryWords } from './words.js';
declare const en: HistoryWords;
export default en;
