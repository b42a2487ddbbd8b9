/** Norwegian (bokmål) words of a box in a form. */
import type { ChoiceWords } from './words.js';
declare const nb: ChoiceWords;
export default nb;
