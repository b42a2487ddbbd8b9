/** Portuguese words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const pt: RightsWords;
export default pt;
