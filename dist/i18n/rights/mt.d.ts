/** Maltese words of the rights. */
import type { RightsWords } from './words.js';
declare const mt: RightsWords;
export default mt;
