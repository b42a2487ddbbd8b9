/** Croatian words of the rights. */
import type { RightsWords } from './words.js';
declare const hr: RightsWords;
export default hr;
