/** German words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const de: ChoiceWords;
export default de;
