/** Italian words of the rights. */
import type { RightsWords } from './words.js';
declare const it: RightsWords;
export default it;
