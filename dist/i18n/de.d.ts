import type { Table } from './table.js';
declare const de: Table;
export default de;
