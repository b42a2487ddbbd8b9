/**
 * The words of the panel itself, by key. Evidence: the words as they are shown,
 * with the owner's own laid over them, go into the notice and its digest into
 * the event. Words of the site (titles, descriptions) are not here; they come
 * from the policy. `{name}` marks a place that is filled.
 */
/** What a first question needs: fetched by itself, so that nobody waits for the rest. */
export interface FirstTable {
    /** Heading of the prompt. */
    readonly title: string;
    /** Why there is a question: no choice is known (CK-18). */
    readonly 'why-first': string;
    /** Who asks; the purposes follow (CO-09). Places: controller. */
    readonly asks: string;
    /** How many others receive data, for one. Places: count. */
    readonly 'recipients-one': string;
    /** How many others receive data. Places: count. A language with more plural forms adds `recipients-few` and so on. */
    readonly 'recipients-other': string;
    readonly [plural: `recipients-${string}`]: string;
    /** Leads to who they are, and to the rest of the details. */
    readonly details: string;
    /** That a consent can be taken back, when and where (WD-05). Places: open. */
    readonly anytime: string;
    /** The link to the privacy statement (IN-03). */
    readonly statement: string;
    /** The pair: one verb each, the same object (UI-12). */
    readonly 'accept-all': string;
    readonly 'refuse-all': string;
    /** To the settings, to choose by purpose. */
    readonly choose: string;
    /** Closing is no yes, and says so (UI-11). */
    readonly 'close-prompt': string;
    /** A purpose with special data is never part of "accept all" (SP-04). Places: choose. */
    readonly apart: string;
    /** The browser keeps nothing: the choice holds for this visit only (CK-11). */
    readonly memory: string;
    /** Opens the settings; also their heading. */
    readonly open: string;
    /** After any choice, yes or no: the same words (UI-23). */
    readonly saved: string;
    /** The choice could not be kept, and nothing was switched on. */
    readonly failed: string;
    /** The settings could not be fetched. */
    readonly unavailable: string;
}
/** All words. */
export interface Table extends FirstTable {
    /** Why there is a question: something changed since the last choice (CO-14). */
    readonly 'why-changed': string;
    /** Why there is a question: the last choice ran out, or the quiet period did. */
    readonly 'why-later': string;
    readonly 'new-purpose': string;
    readonly 'new-controller': string;
    readonly 'new-basis': string;
    readonly 'new-data': string;
    readonly 'new-sensitivity': string;
    readonly 'new-recipient': string;
    readonly 'longer-retention': string;
    /** Takes back every consent. */
    readonly withdraw: string;
    /** Takes back one. Places: title. */
    readonly 'withdraw-one': string;
    /** After taking back; neutral, and one line (WD-04). */
    readonly withdrawn: string;
    readonly undo: string;
    /** Puts the line away. */
    readonly dismiss: string;
    /** Code has run in this page and only a reload ends it (WD-06). */
    readonly 'reload-why': string;
    readonly reload: string;
    /** Places: controller. */
    readonly intro: string;
    readonly consent: string;
    readonly 'consent-intro': string;
    readonly interests: string;
    readonly 'interests-intro': string;
    /** Direct marketing has a heading of its own (IN-08, Art. 21(4)). */
    readonly marketing: string;
    readonly needed: string;
    readonly 'needed-intro': string;
    /** Purposes for which no basis was found (LB-07). */
    readonly 'not-done': string;
    readonly 'not-done-intro': string;
    /** Special data have a section of their own (SP-04). */
    readonly special: string;
    /** Names the field that looks for a purpose, where there are many. */
    readonly search: string;
    /** Saves exactly what is shown (UI-09). */
    readonly save: string;
    /** Closes the settings; nothing is saved. */
    readonly close: string;
    /** Taking back does not undo earlier lawful use (WD-05, Art. 7(3)). */
    readonly lawful: string;
    /** Rights and whom to ask. Places: email. */
    readonly rights: string;
    /** Where to complain. Places: authority. */
    readonly complaint: string;
    /** Leads to what was chosen before. */
    readonly history: string;
    /** Leads to the rights. */
    readonly 'your-rights': string;
    /** Closes the history or the rights; the settings are still there. */
    readonly back: string;
    /** The browser's signal is followed (SG-01). Places: purposes. */
    readonly signal: string;
    /** The visitor chose otherwise than the signal (SG-04). Places: purposes. */
    readonly 'signal-conflict': string;
    /** The legal basis in words (IN-04). Places: because. */
    readonly because: string;
    readonly more: string;
    readonly data: string;
    readonly recipients: string;
    /** Nobody receives the data. Places: controller. */
    readonly nobody: string;
    readonly processor: string;
    readonly 'joint-controller': string;
    readonly 'third-party': string;
    /** What protects the data outside the EEA. Places: safeguard. */
    readonly safeguard: string;
    readonly retention: string;
    /** What a service keeps on the device. */
    readonly device: string;
    /** How long something stays that goes with the browser's window. */
    readonly session: string;
    /** The two states of a switch, always in words (UI-18). */
    readonly on: string;
    readonly off: string;
    /** Special data: the statement a person confirms apart (Art. 9(2)(a)). Places: data. */
    readonly explicit: string;
    readonly object: string;
    readonly objected: string;
    /** Takes an objection back. */
    readonly allow: string;
    /** Places: recipient. */
    readonly embed: string;
    /** Places: recipient. */
    readonly 'embed-why': string;
    /** The direct way, without consent (CO-04). Places: recipient. */
    readonly 'embed-link': string;
    /** Places: title. */
    readonly 'embed-allow': string;
    /** Shows this one thing, without a record, for as long as the page is open. */
    readonly 'embed-once': string;
}
