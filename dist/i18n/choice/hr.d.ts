/** Croatian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const hr: ChoiceWords;
export default hr;
