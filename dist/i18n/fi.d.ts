import type { Table } from './table.js';
declare const fi: Table;
export default fi;
