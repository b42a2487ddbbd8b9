/** Romanian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';
declare const ro: AgeWords;
export default ro;
