/** The words of the history: what was asked, what was answered, and what became of it. `{name}` marks a place that is filled. */
/** What one act can say of a purpose, as the ledger calls it. */
type ActWord = 'given' | 'renewed' | 'refused' | 'withdrawn' | 'deferred' | 'requested' | 'objected' | 'objection-lifted';
/** Every state of a purpose. */
type StateWord = ActWord | 'unknown' | 'expired' | 'revoked' | 'invalidated' | 'parental-consent-pending';
/** Every way to tell. */
type MethodWord = 'interface' | 'api' | 'gpc' | 'paper' | 'phone' | 'in-person' | 'import';
/** What became of sending an act to the owner's server. */
export type DeliveryWord = 'pending' | 'confirmed' | 'not-confirmed' | 'paused';
/** Every word of the history. */
export interface HistoryWords {
    /** Places: controller. */
    readonly title: string;
    /** Places: controller. */
    readonly intro: string;
    readonly none: string;
    /** The browser keeps nothing. */
    readonly memory: string;
    readonly now: string;
    /** Places: state, date. */
    readonly since: string;
    /** Until when a consent holds. Places: date. */
    readonly until: string;
    readonly before: string;
    readonly states: Readonly<Record<StateWord, string>>;
    /** What one act did with one purpose. Places: title. */
    readonly acts: Readonly<Record<ActWord, string>>;
    /** How it was told. */
    readonly methods: Readonly<Record<MethodWord, string>>;
    /** Where it was pressed, by layer; `page` where the word is not ours. */
    readonly layers: Readonly<Record<string, string>>;
    /** Which control. Places: control. */
    readonly control: string;
    /** Pressed by a program for a person. */
    readonly synthetic: string;
    readonly guardian: string;
    /** Places: controller. */
    readonly delivery: Readonly<Record<DeliveryWord, string>>;
    /** What became of telling one recipient that it was taken back. Places: recipient. */
    readonly told: Readonly<Record<'acknowledged' | 'pending' | 'failed', string>>;
    /** Unfolds the words that were shown. */
    readonly read: string;
    readonly 'read-missing': string;
    readonly because: string;
    readonly about: string;
    readonly version: string;
    readonly language: string;
    readonly proof: string;
    readonly download: string;
    /** Places: controller. */
    readonly 'download-intro': string;
    readonly page: string;
    readonly json: string;
    readonly erase: string;
    readonly 'erase-what': string;
    readonly 'erase-shut': string;
    /** What proof the owner keeps, and why. Places: controller. */
    readonly 'erase-proof': string;
    /** Places: controller, email. */
    readonly 'erase-theirs': string;
    readonly 'erase-button': string;
    readonly 'erase-sure': string;
    readonly 'erase-yes': string;
    readonly 'erase-no': string;
    readonly erased: string;
    /** A withdrawal is still on its way. Places: controller. */
    readonly 'erase-waiting': string;
    readonly 'erase-failed': string;
    /** When the file was made. Places: date. */
    readonly made: string;
}
export {};
