/** Hungarian words of the history. */
import type { HistoryWords } from './words.js';
declare const hu: HistoryWords;
export default hu;
