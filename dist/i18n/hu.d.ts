import type { Table } from './table.js';
declare const hu: Table;
export default hu;
