/** Icelandic words of the rights. */
import type { RightsWords } from './words.js';
declare const is: RightsWords;
export default is;
