/** Latvian words of the rights. */
import type { RightsWords } from './words.js';
declare const lv: RightsWords;
export default lv;
