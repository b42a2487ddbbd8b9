/** Dutch words of the documents: whole sentences, plain, and exact where the law is. */
import type { DocumentWords } from './table.js';
declare const nl: DocumentWords;
export default nl;
