/** Czech words of the rights. */
import type { RightsWords } from './words.js';
declare const cs: RightsWords;
export default cs;
