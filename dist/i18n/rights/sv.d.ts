/** Swedish words of the rights. */
import type { RightsWords } from '../rights-words.js';
declare const sv: RightsWords;
export default sv;
