/** Croatian words of the history. */
import type { HistoryWords } from './words.js';
declare const hr: HistoryWords;
export default hr;
