/** Irish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const irish: ChoiceWords;
export default irish;
