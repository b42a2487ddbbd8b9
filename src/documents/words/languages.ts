/** The languages that documents are written in; the panel speaks more. */
const WRITTEN: readonly string[] = ['nl', 'en'];

/** Whether documents can be written in a language: it has a table, or its main language has (`nl-BE` has `nl`). */
export function hasDocumentWords(language: string): boolean {
  return WRITTEN.includes(language.split('-')[0] ?? '');
}
