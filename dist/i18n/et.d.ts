import type { Table } from './table.js';
declare const et: Table;
export default et;
