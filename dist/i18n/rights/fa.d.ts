/** Farsi words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const fa: RightsWords;
export default fa;
