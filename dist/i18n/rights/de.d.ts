/** German words of the rights. */
import type { RightsWords } from './words.js';
declare const de: RightsWords;
export default de;
