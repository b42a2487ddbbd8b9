/** Irish: the words of the first question. Not named `ga`, which privacy lists block. */
import type { FirstTable } from './table.js';
declare const first: FirstTable;
export default first;
