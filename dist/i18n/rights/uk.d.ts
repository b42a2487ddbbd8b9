/** Ukrainian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const uk: RightsWords;
export default uk;
