import type { Table } from './table.js';
declare const cs: Table;
export default cs;
