import type { Table } from './table.js';
declare const pl: Table;
export default pl;
