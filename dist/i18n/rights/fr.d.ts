/** French words of the rights. */
import type { RightsWords } from './words.js';
declare const fr: RightsWords;
export default fr;
