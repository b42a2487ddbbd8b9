/** The words of a person's rights and of the form to use them. `{name}` marks a place that is filled; `controller` always is. */
/** Every right there is (DS-01). */
export type RightWord = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'automated-decisions' | 'withdrawal' | 'complaint';
/** What can be wrong in the form. */
type FaultWord = 'right-missing' | 'contact-missing' | 'contact-mail' | 'details-missing' | 'details-long';
/** A right: its name and what it means. */
export interface RightInWords {
    readonly name: string;
    readonly text: string;
}
/** Every word of the rights. */
export interface RightsWords {
    readonly intro: string;
    /** Costs nothing (Art. 12(5)). */
    readonly free: string;
    /** Within a month, and when it may be longer (Art. 12(3)). */
    readonly term: string;
    /** No proof of identity (Art. 12(6)). */
    readonly identity: string;
    readonly rights: string;
    readonly right: Readonly<Record<RightWord, RightInWords>>;
    readonly objection: string;
    readonly 'objection-intro': string;
    readonly marketing: string;
    readonly 'marketing-intro': string;
    readonly withdraw: string;
    readonly 'withdraw-none': string;
    readonly request: string;
    /** With an adapter: it is sent. */
    readonly 'request-intro': string;
    /** Without one: a mail is made ready. Places: email. */
    readonly 'request-mail': string;
    readonly which: string;
    readonly contact: string;
    readonly 'contact-hint': string;
    readonly details: string;
    readonly 'details-hint': string;
    readonly optional: string;
    readonly faults: Readonly<Record<FaultWord, string>>;
    /** Above the faults. Places: count. */
    readonly 'faults-one': string;
    readonly 'faults-other': string;
    readonly [plural: `faults-${string}`]: string;
    readonly check: string;
    readonly 'check-title': string;
    readonly 'check-intro': string;
    readonly change: string;
    readonly send: string;
    readonly mail: string;
    readonly sending: string;
    readonly due: string;
    readonly sent: string;
    /** Places: date, id. */
    readonly 'sent-text': string;
    /** Places: email, date. */
    readonly 'sent-mail': string;
    readonly again: string;
    /** Places: email. */
    readonly 'not-sent': string;
    readonly subject: string;
    readonly reference: string;
    readonly nothing: string;
    readonly complain: string;
    readonly 'complain-intro': string;
    readonly country: string;
    /** Places: authority. */
    readonly authority: string;
    readonly 'authority-unknown': string;
    readonly court: string;
    readonly damage: string;
}
export {};
