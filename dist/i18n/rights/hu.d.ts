/** Hungarian words of the rights. */
import type { RightsWords } from './words.js';
declare const hu: RightsWords;
export default hu;
