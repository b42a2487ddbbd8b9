import type { Table } from './table.js';
declare const uk: Table;
export default uk;
