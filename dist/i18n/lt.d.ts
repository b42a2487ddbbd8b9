import type { Table } from './table.js';
declare const lt: Table;
export default lt;
