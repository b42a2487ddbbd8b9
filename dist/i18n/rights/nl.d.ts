/** Dutch words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const nl: RightsWords;
export default nl;
