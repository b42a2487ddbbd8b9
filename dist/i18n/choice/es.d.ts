/** Spanish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const es: ChoiceWords;
export default es;
