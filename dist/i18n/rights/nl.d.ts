/** Dutch words of the rights. */
import type { RightsWords } from './words.js';
declare const nl: RightsWords;
export default nl;
