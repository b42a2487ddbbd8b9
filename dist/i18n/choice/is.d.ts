/** Icelandic words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const is: ChoiceWords;
export default is;
