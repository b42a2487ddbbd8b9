import type { Table } from './table.js';
declare const ga: Table;
export default ga;
