import type { Table } from './table.js';
declare const sl: Table;
export default sl;
