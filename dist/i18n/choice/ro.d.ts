/** Romanian words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const ro: ChoiceWords;
export default ro;
