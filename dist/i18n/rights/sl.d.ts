/** Slovenian words of the rights. */
import type { RightsWords } from './words.js';
declare const sl: RightsWords;
export default sl;
