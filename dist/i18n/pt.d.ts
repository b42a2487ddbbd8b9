import type { Table } from './table.js';
declare const pt: Table;
export default pt;
