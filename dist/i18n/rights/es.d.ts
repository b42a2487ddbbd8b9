/** Spanish words of the rights. */
import type { RightsWords } from './words.js';
declare const es: RightsWords;
export default es;
