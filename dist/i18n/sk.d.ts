import type { Table } from './table.js';
declare const sk: Table;
export default sk;
