import type { Table } from './table.js';
declare const fr: Table;
export default fr;
