/** Hebrew words of the rights. */
import type { RightsWords } from './words.js';
declare const he: RightsWords;
export default he;
