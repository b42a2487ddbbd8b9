/** Danish words of the history. */
import type { HistoryWords } from './words.js';
declare const da: HistoryWords;
export default da;
