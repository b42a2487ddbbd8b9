/**
 * What is still to be told to whom (WD-07, Art. 19 GDPR). A delivery is
 * written before the event it tells of: should the process die in between,
 * nothing is told of an event that is not there, and nothing is forgotten of
 * one that is, for the page sends it again.
 */
import type { Outcome } from '../model/wire.js';
import type { Sites } from './sites.js';
import { type Sql } from './sql.js';
/** What a recipient is told. */
export type DeliveryKind = 'consent.withdrawn' | 'consent.objected' | 'consent.given' | 'data.rectified' | 'data.erased' | 'data.restricted';
/** What a message says beyond its kind. Kept here, so that an erased event can still be told of. */
export interface About {
    readonly purposes: readonly string[];
    /** Hash of the event, where there is one. */
    readonly hash?: string;
    /** When, UTC, ISO 8601. */
    readonly at: string;
}
/** One message to one recipient. */
export interface Delivery {
    readonly site: string;
    /** Stays the same at each try, so that a recipient can tell a repeat. */
    readonly messageId: string;
    readonly recipient: string;
    readonly subject: string;
    /** The event it tells of; none where it tells of a rights request. */
    readonly event: string | undefined;
    readonly kind: DeliveryKind;
    readonly about: About;
    /** Takes something back: goes before grants and is tried for longer. */
    readonly urgent: boolean;
    readonly tries: number;
    readonly state: 'waiting' | 'acknowledged' | 'given-up';
    /** Microseconds of Unix time. */
    readonly made: number;
    readonly due: number;
    readonly settled: number | undefined;
    /** What the recipient answered last, in short. */
    readonly outcome: string | undefined;
}
/** Deliveries of all sites. */
export interface Deliveries {
    /** Writes down what is to be told; one that is there already stays as it is. */
    add(deliveries: readonly Pick<Delivery, 'site' | 'recipient' | 'subject' | 'event' | 'kind' | 'about' | 'urgent'>[]): Promise<void>;
    /** The recipients for whom something is due. */
    recipients(site: string, now: number): Promise<string[]>;
    /** What is due for one of them, urgent first, at most `limit`; a grant waits while something urgent of its subject does. */
    due(site: string, recipient: string, now: number, limit: number): Promise<Delivery[]>;
    /** Takes one for sending, so that no other process sends it for a while. False where another was quicker. */
    claim(delivery: Delivery, until: number): Promise<boolean>;
    settle(delivery: Delivery, change: Pick<Delivery, 'state' | 'due' | 'outcome'>, now: number): Promise<void>;
    of(site: string, subject: string): Promise<Delivery[]>;
}
/** Deliveries on a database. `clock` gives microseconds of Unix time. */
export declare function deliveriesIn(sql: Sql, sites: Sites, clock: () => number): Deliveries;
/** What a page is told of one recipient. */
export declare function outcomeOf({ recipient, state, settled }: Delivery): Outcome;
