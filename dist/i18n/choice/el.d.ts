/** Greek words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const el: ChoiceWords;
export default el;
