import type { Table } from './table.js';
declare const tr: Table;
export default tr;
