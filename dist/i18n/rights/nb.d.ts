/** Norwegian (bokmål) words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const nb: RightsWords;
export default nb;
