/** Finnish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const fi: ChoiceWords;
export default fi;
