/** Lithuanian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const lt: RightsWords;
export default lt;
