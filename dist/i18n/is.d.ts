import type { Table } from './table.js';
declare const icelandic: Table;
export default icelandic;
