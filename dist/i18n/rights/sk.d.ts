/** Slovak words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const sk: RightsWords;
export default sk;
