/** The line, to be put right after the script tag of `auto.js`. A `nonce` is for a page whose security policy wants one; `soonerHash()` is the other way. */
export declare function soonerMarkup({ nonce }?: {
    readonly nonce?: string;
}): string;
/** What a page's security policy names instead of a nonce: a source for `script-src`. */
export declare function soonerHash(): string;
