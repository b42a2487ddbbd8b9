/** Farsi words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const fa: ChoiceWords;
export default fa;
