/** Bulgarian words of the rights. */
import type { RightsWords } from './words.js';
declare const bg: RightsWords;
export default bg;
