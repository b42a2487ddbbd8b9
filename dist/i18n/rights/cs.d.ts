/** Czech words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const cs: RightsWords;
export default cs;
