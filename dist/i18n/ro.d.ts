import type { Table } from './table.js';
declare const ro: Table;
export default ro;
