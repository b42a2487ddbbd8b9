/** Hungarian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const hu: RightsWords;
export default hu;
