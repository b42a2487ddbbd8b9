/** Croatian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const hr: RightsWords;
export default hr;
