import type { Table } from './table.js';
declare const bg: Table;
export default bg;
