/** Hebrew words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const he: ChoiceWords;
export default he;
