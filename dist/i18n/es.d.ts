import type { Table } from './table.js';
declare const es: Table;
export default es;
