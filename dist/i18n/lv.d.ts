import type { Table } from './table.js';
declare const lv: Table;
export default lv;
