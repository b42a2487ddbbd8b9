/** Dutch words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const nl: ChoiceWords;
export default nl;
