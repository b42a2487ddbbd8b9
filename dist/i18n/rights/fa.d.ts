/** Farsi words of the rights. */
import type { RightsWords } from './words.js';
declare const fa: RightsWords;
export default fa;
