/** Romanian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const ro: RightsWords;
export default ro;
