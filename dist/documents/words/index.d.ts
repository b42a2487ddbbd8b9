/** The words of the documents: a table for each language, fetched when a document is made. */
import type { DocumentWords } from './table.js';
export type { DocumentWords } from './table.js';
/** Whether documents can be written in a language: it has a table, or its main language has (`nl-BE` has `nl`). */
export declare function hasDocumentWords(language: string): boolean;
/** The words of a language; English where there are none. */
export declare function loadDocumentWords(language: string): Promise<DocumentWords>;
