/** Finnish words of the history. */
import type { HistoryWords } from './words.js';
declare const fi: HistoryWords;
export default fi;
