/** English words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const en: ChoiceWords;
export default en;
