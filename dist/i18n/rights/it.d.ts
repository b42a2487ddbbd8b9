/** Italian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const it: RightsWords;
export default it;
