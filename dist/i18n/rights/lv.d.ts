/** Latvian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const lv: RightsWords;
export default lv;
