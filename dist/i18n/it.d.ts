import type { Table } from './table.js';
declare const it: Table;
export default it;
