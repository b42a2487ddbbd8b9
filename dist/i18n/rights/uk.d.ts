/** Ukrainian words of the rights. */
import type { RightsWords } from './words.js';
declare const uk: RightsWords;
export default uk;
