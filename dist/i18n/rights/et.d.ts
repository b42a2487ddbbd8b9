/** Estonian words of the rights. */
import type { RightsWords } from './words.js';
declare const et: RightsWords;
export default et;
