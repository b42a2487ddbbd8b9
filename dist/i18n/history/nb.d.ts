/** Norwegian (bokmål) words of the history. */
import type { HistoryWords } from './words.js';
declare const nb: HistoryWords;
export default nb;
