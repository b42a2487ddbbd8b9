/** Spanish words of the history. */
import type { HistoryWords } from './words.js';
declare const es: HistoryWords;
export default es;
