/** Greek words of the history. */
import type { HistoryWords } from './words.js';
declare const el: HistoryWords;
export default el;
