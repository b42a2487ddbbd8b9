import type { Table } from './table.js';
declare const hr: Table;
export default hr;
