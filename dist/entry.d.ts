/**
 * Entry on behalf of a person: what somebody said on paper, by telephone or at
 * a counter becomes the same record as a press on the panel (CO-19, PR-13).
 */
import type { Choices } from './consent/consent.js';
import type { ConsentEvent } from './model/event.js';
import type { Notice } from './model/notice.js';
import type { SyncAdapter } from './sync/adapter.js';
/** What was said, and what shows it. */
export interface Entry {
    /** The policy as it is published, or as written. */
    readonly policy: unknown;
    readonly choices: Choices;
    readonly method: 'paper' | 'phone' | 'in-person';
    /** Where the paper or the recording is: a short word of your own, such as `form-2026-0412`. */
    readonly reference: string;
    /** Who entered it: a short word of your own and not a name, such as `till-2`. */
    readonly recordedBy: string;
    /** The language in which the person was told. */
    readonly language: string;
    /** Special data: the statement in words was confirmed apart (Art. 9(2)(a)). */
    readonly explicit?: boolean;
    /** Where children come: how old the person is, in whole years; only what follows from it is recorded. */
    readonly age?: number;
    /** Where the record is carried; without it nothing proves to you what was said (PR-04). */
    readonly adapter?: SyncAdapter;
    /** Milliseconds of Unix time; the device's clock unless said. */
    readonly now?: () => number;
}
/** A record that was entered. */
export interface Entered {
    readonly event: ConsentEvent;
    readonly notice: Notice | undefined;
    /** SHA-256 of the event, by which it is found again. */
    readonly hash: string;
    /** Whether the owner's server has it. */
    readonly proof: 'local-only' | 'confirmed';
}
/**
 * Enters what a person said. Each entry is a person of its own, with a
 * pseudonym of its own, and nothing of it stays in this browser. Rejects with
 * `evidence-missing` where a yes names no reference or nobody who entered it,
 * and as `Consent.decide` does.
 */
export declare function enterConsent(entry: Entry): Promise<Entered>;
