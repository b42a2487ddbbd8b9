/**
 * The events a page can listen to. They bubble and cross shadow roots;
 * they carry purpose ids and states, never anything about a person (SG-16).
 */
import type { Choice } from './model/decision.js';
import type { ConsentError } from './model/error.js';
import type { Snapshot } from './model/snapshot.js';
/** Before a decision is recorded. Cancelable: prevented, nothing is recorded. Denials are recorded all the same (WD-04). */
export declare class ConsentDecisionEvent extends Event {
    /** What the person chose, by purpose id. */
    readonly choices: Readonly<Record<string, Choice>>;
    constructor(choices: Readonly<Record<string, Choice>>);
}
/** After anything changed, also in another tab or by the passing of time. */
export declare class ConsentChangeEvent extends Event {
    readonly snapshot: Snapshot;
    constructor(snapshot: Snapshot);
}
/** Purposes that are no longer permitted: a consent taken back, or an objection made. For those who only need to stop. */
export declare class ConsentWithdrawnEvent extends Event {
    readonly purposes: readonly string[];
    constructor(purposes: readonly string[]);
}
/** Purposes whose consent ran out, or no longer covers what the policy says. */
export declare class ConsentExpiredEvent extends Event {
    readonly purposes: readonly string[];
    constructor(purposes: readonly string[]);
}
/**
 * The answer on the age counts no longer, for who answered it grows: it is asked
 * again, and what a parent said is put to the young person (CH-09). A page may
 * say so in its own words.
 */
export declare class ConsentAgeEvent extends Event {
    constructor();
}
/** The surroundings failed; the library went on, shut where in doubt. */
export declare class ConsentErrorEvent extends Event {
    readonly error: ConsentError;
    constructor(error: ConsentError);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'consent-decision': ConsentDecisionEvent;
        'consent-change': ConsentChangeEvent;
        'consent-withdrawn': ConsentWithdrawnEvent;
        'consent-expired': ConsentExpiredEvent;
        'consent-age': ConsentAgeEvent;
        'consent-error': ConsentErrorEvent;
        /** A consent purpose is active and the page shows no way to take a yes back (WD-01). */
        'consent-missing-control': Event;
    }
}
