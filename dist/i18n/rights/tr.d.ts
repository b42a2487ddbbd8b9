/** Turkish words of the rights. */
import type { RightsWords } from './words.js';
declare const tr: RightsWords;
export default tr;
