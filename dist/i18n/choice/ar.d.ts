/** Arabic words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const ar: ChoiceWords;
export default ar;
