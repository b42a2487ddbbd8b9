/** Slovak words of the history. */
import type { HistoryWords } from './words.js';
declare const sk: HistoryWords;
export default sk;
