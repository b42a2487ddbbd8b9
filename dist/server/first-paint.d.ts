/**
 * What the page runs early: it shows the question that the server drew, where
 * it drew one, and has the panel fetched beside the tag and not after it, for
 * whoever has something to answer. It is sent as text, so it knows nothing but
 * the page: no import, no name from outside.
 */
export declare function firstPaint(version: string, languages: string): void;
