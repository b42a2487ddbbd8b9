/**
 * What is known of common embeds by the pattern of their address: who sends
 * them, the address of the frame with the fewest traces, and the page where
 * a visitor can see it without consent. Loaded by `<consent-embed data-src>`.
 *
 * A page's own attributes and the policy go before what stands here.
 */
/** What kind of thing is embedded. */
export type EmbedKind = 'video' | 'audio' | 'map' | 'post' | 'review' | 'booking';
/** What is known of one address. */
export interface EmbedPreset {
    readonly kind: EmbedKind;
    /** Who sends it. */
    readonly name: string;
    /** The address of the frame. */
    readonly src: string;
    /** The page of the sender's own that shows the same (CO-04). */
    readonly href: string;
    /** Width to height. */
    readonly ratio: string;
    /** What the frame may do, as `allow` has it. */
    readonly allow?: string;
}
/** What is known of an address; `undefined` where nothing is, or it is no `https:` address. */
export declare function presetOf(address: string): EmbedPreset | undefined;
