/** Estonian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const et: ChoiceWords;
export default et;
