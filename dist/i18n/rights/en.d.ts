/** English words of the rights. */
import type { RightsWords } from './words.js';
declare const en: RightsWords;
export default en;
