import type { Table } from './table.js';
declare const fa: Table;
export default fa;
