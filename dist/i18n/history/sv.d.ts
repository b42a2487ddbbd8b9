/** Swedish words of the history. */
import type { HistoryWords } from '../history-words.js';
declare const sv: HistoryWords;
export default sv;
