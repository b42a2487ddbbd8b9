/** Ukrainian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const uk: ChoiceWords;
export default uk;
