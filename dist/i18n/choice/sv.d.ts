/** Swedish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const sv: ChoiceWords;
export default sv;
