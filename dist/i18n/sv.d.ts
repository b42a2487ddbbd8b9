import type { Table } from './table.js';
declare const sv: Table;
export default sv;
