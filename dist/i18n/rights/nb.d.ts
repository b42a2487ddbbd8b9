/** Norwegian (bokmål) words of the rights. */
import type { RightsWords } from './words.js';
declare const nb: RightsWords;
export default nb;
