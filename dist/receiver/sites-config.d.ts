/** Someone who is told when consent is taken back (WD-07, Art. 19 GDPR). */
export interface WebhookRecipient {
    /** The recipient's id in the policy. */
    readonly id: string;
    /** Where to tell it: an `https:` address, or loopback. */
    readonly url: string;
    /** Shared secret of Standard Webhooks, `whsec_…`. */
    readonly secret: string;
    /** Purposes it takes part in; all, unless said. */
    readonly purposes?: readonly string[];
    /** Whether it is told of grants too, after what takes back. */
    readonly grants?: boolean;
}
/** A cookie that a server sets, and may take away when its purpose ends (WD-06). */
export interface CookieToClear {
    /** Its name; `*` stands for any run of characters. */
    readonly name: string;
    /** `/` unless said. */
    readonly path?: string;
    /** The domain it was set for, where it was set for one. */
    readonly domain?: string;
}
/** One site that a receiver serves. */
export interface SiteOptions {
    /** Origins of its pages, such as `https://shop.example`. */
    readonly origins: readonly string[];
    readonly recipients?: readonly WebhookRecipient[];
    /** How long proof is kept after the last consent has ended, `P5Y` unless said (PR-08). */
    readonly retention?: string;
    /** Cookies that may be cleared when a page asks; no other ever is, such as that of a login. */
    readonly clears?: readonly CookieToClear[];
    /** Takes no new consent; what takes back is always taken. */
    readonly suspended?: boolean;
}
/** Throws where a site is described in a way that cannot be meant. */
export declare function checkSite(name: string, { origins, recipients, retention, clears }: SiteOptions): void;
