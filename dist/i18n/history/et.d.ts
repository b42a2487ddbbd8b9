/** Estonian words of the history. */
import type { HistoryWords } from './words.js';
declare const et: HistoryWords;
export default et;
