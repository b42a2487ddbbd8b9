/** English words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const en: RightsWords;
export default en;
