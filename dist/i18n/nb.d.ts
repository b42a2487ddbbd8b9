import type { Table } from './table.js';
declare const nb: Table;
export default nb;
