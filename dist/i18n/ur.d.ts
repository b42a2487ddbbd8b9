import type { Table } from './table.js';
declare const ur: Table;
export default ur;
