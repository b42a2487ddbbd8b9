/** Latvian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const lv: ChoiceWords;
export default lv;
