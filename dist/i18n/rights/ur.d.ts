/** Urdu words of the rights. */
import type { RightsWords } from './words.js';
declare const ur: RightsWords;
export default ur;
