/** French words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const fr: RightsWords;
export default fr;
