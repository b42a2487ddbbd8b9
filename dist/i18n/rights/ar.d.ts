/** Arabic words of the rights. */
import type { RightsWords } from './words.js';
declare const ar: RightsWords;
export default ar;
