/**
 * Draws a document as HTML: a page that stands alone, prints on A4 and asks
 * nothing of anybody, or the part of it that goes into a page of one's own.
 */
import type { PolicyDocument } from './document.js';
/** The whole page: no script, no file besides, the language said. */
export declare function toHtml(document: PolicyDocument): string;
/** What is inside the page: a heading of the first level, and all under it. */
export declare function toHtmlPart({ title, lead, blocks }: PolicyDocument): string;
/** A text as HTML, also in an attribute. */
export declare function escape(text: string): string;
