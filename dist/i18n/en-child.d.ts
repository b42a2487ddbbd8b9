/** English for children of about ten: the same facts in short words, and no is as easy as yes (CH-08). */
import type { Table } from './table.js';
declare const child: Table;
export default child;
