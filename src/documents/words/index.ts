/** The words of the documents: a table for each language, fetched when a document is made. */
import { hasDocumentWords } from './languages.js';
import type { DocumentWords } from './table.js';

export { hasDocumentWords } from './languages.js';
export type { DocumentWords } from './table.js';

const TABLES = {
  nl: () => import('./documents-nl.js'),
  en: () => import('./documents-en.js'),
};

/** The words of a language; English where there are none. */
export async function loadDocumentWords(language: string): Promise<DocumentWords> {
  const known = hasDocumentWords(language) ? main(language) : 'en';
  return (await TABLES[known as keyof typeof TABLES]()).default;
}

function main(language: string): string {
  return language.split('-')[0] ?? '';
}
