/** Whether documents can be written in a language: it has a table, or its main language has (`nl-BE` has `nl`). */
export declare function hasDocumentWords(language: string): boolean;
