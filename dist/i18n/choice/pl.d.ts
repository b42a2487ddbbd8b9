/** Polish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const pl: ChoiceWords;
export default pl;
