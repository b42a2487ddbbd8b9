/** Finnish words of a box in a form. */
import type { ChoiceWords } from '../choice-words.js';
declare const fi: ChoiceWords;
export default fi;
