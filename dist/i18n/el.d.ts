import type { Table } from './table.js';
declare const el: Table;
export default el;
