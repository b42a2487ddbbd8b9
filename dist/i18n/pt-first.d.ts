/** Portuguese: the words of the first question. */
import type { FirstTable } from './table.js';
declare const first: FirstTable;
export default first;
