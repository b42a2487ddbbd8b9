/** Greek words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const el: RightsWords;
export default el;
