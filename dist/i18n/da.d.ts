import type { Table } from './table.js';
declare const da: Table;
export default da;
