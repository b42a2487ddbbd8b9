/** Slovak words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const sk: ChoiceWords;
export default sk;
