/** Maltese words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const mt: ChoiceWords;
export default mt;
