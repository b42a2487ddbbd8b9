/** Greek words of the rights. */
import type { RightsWords } from './words.js';
declare const el: RightsWords;
export default el;
