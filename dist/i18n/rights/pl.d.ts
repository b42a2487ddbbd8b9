/** Polish words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const pl: RightsWords;
export default pl;
