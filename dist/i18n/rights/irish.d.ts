/** Irish words of the rights. */
import type { RightsWords } from './words.js';
declare const irish: RightsWords;
export default irish;
