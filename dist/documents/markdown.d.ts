/** Draws a document as Markdown (CommonMark, with the tables of GitHub). A text never becomes markup. */
import type { PolicyDocument } from './document.js';
/** The whole document. */
export declare function toMarkdown({ title, lead, blocks }: PolicyDocument): string;
