/** Romanian words of the history. */
import type { HistoryWords } from '../history-words.js';
declare const ro: HistoryWords;
export default ro;
