/** Swedish words of the rights. */
import type { RightsWords } from './words.js';
declare const sv: RightsWords;
export default sv;
