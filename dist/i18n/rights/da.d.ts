/** Danish words of the rights. */
import type { RightsWords } from './words.js';
declare const da: RightsWords;
export default da;
