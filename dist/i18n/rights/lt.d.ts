/** Lithuanian words of the rights. */
import type { RightsWords } from './words.js';
declare const lt: RightsWords;
export default lt;
