/** Portuguese words of the history. */
import type { HistoryWords } from './words.js';
declare const pt: HistoryWords;
export default pt;
