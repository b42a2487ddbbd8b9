/** Estonian words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const et: RightsWords;
export default et;
