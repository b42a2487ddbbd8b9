/** Lithuanian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const lt: ChoiceWords;
export default lt;
