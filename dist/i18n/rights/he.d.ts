/** Hebrew words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const he: RightsWords;
export default he;
