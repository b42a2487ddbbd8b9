/** Urdu words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const ur: ChoiceWords;
export default ur;
