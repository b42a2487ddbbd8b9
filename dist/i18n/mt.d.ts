import type { Table } from './table.js';
declare const mt: Table;
export default mt;
