/** Irish words of the history. */
import type { HistoryWords } from './words.js';
declare const irish: HistoryWords;
export default irish;
