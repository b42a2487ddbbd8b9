/**
 * What in a page waits for a decision, and for which purposes.
 */
/** Addresses that an element can keep waiting, each in the attribute of the same name behind `data-`. */
export declare const ADDRESSES: readonly string[];
/**
 * Everything that can wait: templates, inert scripts, and any element that
 * keeps an address in `data-src`, `data-href` or the like. A `<consent-embed>`
 * waits for itself. `data-category` is read as another spelling of
 * `data-purpose`.
 */
export declare const GATED: string;
/** The purposes an element waits for; all of them are needed. */
export declare function purposesOf(element: Element): string[];
