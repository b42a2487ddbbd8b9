/** Finnish words of the rights. */
import type { RightsWords } from './words.js';
declare const fi: RightsWords;
export default fi;
