/** Spanish words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const es: RightsWords;
export default es;
