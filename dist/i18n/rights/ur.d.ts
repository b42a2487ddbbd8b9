/** Urdu words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const ur: RightsWords;
export default ur;
