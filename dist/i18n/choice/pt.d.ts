/** Portuguese words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const pt: ChoiceWords;
export default pt;
