/** Romanian words of the history. */
import type { HistoryWords } from './words.js';
declare const ro: HistoryWords;
export default ro;
