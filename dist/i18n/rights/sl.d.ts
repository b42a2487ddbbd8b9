/** Slovenian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const sl: RightsWords;
export default sl;
