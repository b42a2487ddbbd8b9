/** Its text; the same in every page. */
export declare function pageScript(): string;
/** An attribute for a page whose security policy wants a nonce. */
export declare function nonceAttribute(nonce: string | undefined): string;
/** A text as a source of a security policy. */
export declare function hashSource(text: string): string;
/**
 * One line that lets a first question stand a round trip sooner, where no
 * server draws it: the panel is fetched beside `auto.js`, not after it. Put it
 * right after the script tag of `auto.js`. Its source for a security policy
 * without a nonce is `firstPaintHashes().script`.
 */
export declare function soonerMarkup({ nonce }?: {
    readonly nonce?: string;
}): string;
