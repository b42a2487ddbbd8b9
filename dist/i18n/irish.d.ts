import type { Table } from './table.js';
declare const irish: Table;
export default irish;
