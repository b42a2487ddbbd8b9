import type { Table } from './table.js';
declare const nl: Table;
export default nl;
