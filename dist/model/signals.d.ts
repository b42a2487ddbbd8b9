/**
 * Which tools hear the answer, and which keys of theirs belong to which
 * purposes. What is not named here is never loaded and never told.
 */
/**
 * The purposes that a key of a tool waits for, by id: one, or a list of which
 * all are needed. A key without a purpose is denied, whatever anybody chooses.
 */
export type Mapped = string | readonly string[];
/** Google Consent Mode v2. */
export interface GoogleConsentMode {
    /**
     * `basic` unless said: Google's tags wait behind the gate until there is a yes.
     * `advanced` lets them load before it and send pings without cookies, which reads from the
     * device before consent (Tw 11.7a, EDPB Guidelines 2/2023); it is warned of.
     */
    readonly mode?: 'basic' | 'advanced';
    readonly keys: Partial<Record<'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage' | 'functionality_storage' | 'personalization_storage' | 'security_storage', Mapped>>;
    /** How long a tag waits for the answer, in milliseconds; 500 unless said. */
    readonly waitForUpdate?: number;
    /**
     * ISO 3166-1 or 3166-2 codes for which the default is said once more by name. It is no everywhere; but at Google the
     * most specific default wins, so another one in the page for such a region could otherwise say yes there.
     */
    readonly regions?: readonly string[];
    /** Leave out what identifies an ad click while `ad_storage` is denied; `true` unless said. */
    readonly adsDataRedaction?: boolean;
    /** Put click ids into the links of the page; `false` unless said, for it is access to the device of its own (CK-01). */
    readonly urlPassthrough?: boolean;
    /** The name of the data layer; `dataLayer` unless said. */
    readonly dataLayer?: string;
}
/** A tool that needs no more than its keys. */
export interface Keys<Key extends string> {
    readonly keys: Partial<Record<Key, Mapped>>;
}
/** Matomo. */
export interface Matomo extends Keys<'tracking'> {
    /** `tracking`: nothing is counted before a yes. `cookies`: it is counted without cookies until then. `tracking` unless said. */
    readonly require?: 'tracking' | 'cookies';
}
/** Signals and bridges of a policy (SG-05 to SG-15), each loaded only where it is named. */
export interface Signals {
    readonly 'google-consent-mode'?: GoogleConsentMode;
    /** Microsoft Advertising, Universal Event Tracking. */
    readonly 'microsoft-uet'?: Keys<'ad_storage'>;
    /** Microsoft Clarity, consent version 2. */
    readonly 'microsoft-clarity'?: Keys<'ad_Storage' | 'analytics_Storage'>;
    /** The Meta pixel. */
    readonly 'meta-pixel'?: Keys<'pixel'>;
    readonly matomo?: Matomo;
    /** Shopify's Customer Privacy, in both directions. */
    readonly shopify?: Keys<'analytics' | 'marketing' | 'preferences' | 'sale_of_data'>;
    /** The WP Consent API of WordPress, in both directions. */
    readonly wordpress?: Keys<'functional' | 'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing'>;
    /** Advanced Data Protection Control, a draft; off unless it is named. */
    readonly adpc?: {
        readonly enabled: boolean;
    };
    /** Do-Not-Track: ignored unless it is to count as a refusal of these purposes. It is never a yes (SG-15). */
    readonly 'do-not-track'?: {
        readonly refuses: readonly string[];
    };
}
