/** Slovak words of the rights. */
import type { RightsWords } from './words.js';
declare const sk: RightsWords;
export default sk;
