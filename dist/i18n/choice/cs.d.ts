/** Czech words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const cs: ChoiceWords;
export default cs;
