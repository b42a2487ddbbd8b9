/** Italian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const it: ChoiceWords;
export default it;
