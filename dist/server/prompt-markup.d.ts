/** How to write it. */
export interface PromptOptions {
    /** The languages the visitor reads, the best first, such as those of `Accept-Language`; the policy's first unless said. */
    readonly languages?: readonly string[];
    /** For the style and the script where a page's security policy wants a nonce. `firstPaintHashes()` is the other way. */
    readonly nonce?: string;
}
/**
 * The question as markup, to be put right after `<consent-panel>`; an empty
 * text where the policy has nothing to ask, or asks an age first (CH-01).
 * Rejects as `startConsent()` does: with `policy-invalid` or `seal-broken`.
 */
export declare function promptMarkup(input: unknown, { languages, nonce }?: PromptOptions): Promise<string>;
/** What a page's security policy names instead of a nonce: sources for `script-src` and `style-src`. */
export declare function firstPaintHashes(): {
    readonly script: string;
    readonly style: string;
};
