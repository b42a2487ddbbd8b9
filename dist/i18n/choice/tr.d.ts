/** Turkish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const tr: ChoiceWords;
export default tr;
