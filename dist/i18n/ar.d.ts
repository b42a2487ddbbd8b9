import type { Table } from './table.js';
declare const ar: Table;
export default ar;
