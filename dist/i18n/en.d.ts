import type { Table } from './table.js';
declare const en: Table;
export default en;
