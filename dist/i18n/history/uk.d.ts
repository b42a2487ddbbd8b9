/** Ukrainian words of the history. */
import type { HistoryWords } from './words.js';
declare const uk: HistoryWords;
export default uk;
