import type { Table } from './table.js';
declare const he: Table;
export default he;
