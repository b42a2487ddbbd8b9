/** German words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const de: RightsWords;
export default de;
