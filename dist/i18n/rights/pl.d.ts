/** Polish words of the rights. */
import type { RightsWords } from './words.js';
declare const pl: RightsWords;
export default pl;
