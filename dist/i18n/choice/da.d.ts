/** Danish words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const da: ChoiceWords;
export default da;
