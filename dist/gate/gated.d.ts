/**
 * What in a page waits for a decision, and for which purposes.
 */
/**
 * Everything that can wait: templates, inert scripts, and elements whose
 * address is kept in `data-src`, `data-srcset` or `data-href`. `data-category`
 * is read as another spelling of `data-purpose`.
 */
export declare const GATED: string;
/** The purposes an element waits for; all of them are needed. */
export declare function purposesOf(element: Element): string[];
/** Whether the parser is done with an element; until then a script may lack half its text. */
export declare function isComplete(element: Element): boolean;
