/** Romanian words of the rights. */
import type { RightsWords } from './words.js';
declare const ro: RightsWords;
export default ro;
