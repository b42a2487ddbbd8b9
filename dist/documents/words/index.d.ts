import type { DocumentWords } from './table.js';
export { hasDocumentWords } from './languages.js';
export type { DocumentWords } from './table.js';
/** The words of a language; English where there are none. */
export declare function loadDocumentWords(language: string): Promise<DocumentWords>;
