/** Portuguese words of the rights. */
import type { RightsWords } from './words.js';
declare const pt: RightsWords;
export default pt;
