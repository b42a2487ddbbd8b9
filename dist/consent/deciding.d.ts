/**
 * Writes decisions: checks an act, makes its row, and tells when it stands. A
 * yes counts when its row is durable; a no counted when it was said.
 */
import { type Expression } from './expression.js';
import type { Hall } from './hall.js';
import { type Choices } from '../model/decision.js';
import { type ConsentEvent, type KnownEvent } from '../model/event.js';
import type { LegalBasis } from '../model/purpose.js';
import { type Snapshot } from '../model/snapshot.js';
/** One act, as it came in. */
export interface Act {
    readonly kind: ConsentEvent['kind'];
    readonly choices: Choices;
    readonly expression: Expression;
    /** What the press went through, kept from when it happened. */
    readonly path: readonly EventTarget[];
    readonly number: number;
    /** Where the person was told that decisions are kept. */
    readonly storage: Snapshot['storage'];
    /** The events this page knew when it was said. */
    readonly knew: readonly KnownEvent[];
    /** Said of all that stands on this basis, also by what another tab wrote in the same instant. */
    readonly all?: LegalBasis | undefined;
}
/** Checks an act, writes it, and tells. Rejects as `Consent.decide` says. */
export declare function decide(hall: Hall, act: Act): Promise<Snapshot>;
/** Erases the history of a hall, after what is still being written; other tabs look again. Rejects as `Consent.erase` says. */
export declare function erase(hall: Hall): Promise<Snapshot>;
