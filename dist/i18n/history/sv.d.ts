/** Swedish words of the history. */
import type { HistoryWords } from './words.js';
declare const sv: HistoryWords;
export default sv;
