/** French words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const fr: ChoiceWords;
export default fr;
