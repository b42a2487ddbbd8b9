/** Bulgarian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const bg: ChoiceWords;
export default bg;
