/** Hungarian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const hu: ChoiceWords;
export default hu;
