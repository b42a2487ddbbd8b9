import type { DocumentInput, DocumentOptions } from './input.js';
/**
 * A row for each purpose, with a heading row (RFC 4180, with a byte order mark
 * for spreadsheets). A cell that a spreadsheet would take for a formula gets a
 * quote before it, so that it stays text.
 */
export declare function registerCsv(file: DocumentInput, options?: DocumentOptions): Promise<string>;
/** The same as data: who answers for it, the measures for all of it, and each purpose by column id. */
export declare function registerJson(file: DocumentInput, options?: DocumentOptions): Promise<string>;
