/** Slovenian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const sl: ChoiceWords;
export default sl;
