/**
 * How sending stands, as a page and a history may show it.
 */
import { type DeliveryRecord, type Told } from './delivery.js';
import type { StoredRow } from '../ledger/ledger.js';
import type { Delivery } from '../model/delivery.js';
import { type ConsentEvent } from '../model/event.js';
/** How it stands with all events of a site. */
export interface SyncState {
    /**
     * `level`: nothing waits. `sending`: under way. `waiting`: something waits
     * for the network, or for its time. `paused`: waits for the owner's door
     * (`auth`), or for a set-up that works (`config`).
     */
    readonly status: 'level' | 'sending' | 'waiting' | 'paused';
    readonly why?: 'auth' | 'config';
    readonly pending: number;
    readonly confirmed: number;
    /** Refused by the server as they are; kept, and offered again. */
    readonly notConfirmed: number;
    /** By hash. */
    readonly deliveries: Readonly<Record<string, Delivery>>;
}
/** The state that rows and what is kept of them add up to. Pure. */
export declare function describe(rows: readonly StoredRow[], record: DeliveryRecord, { paused, sending }: {
    paused: SyncState['why'];
    sending: boolean;
}): SyncState;
/** A confirmed no of this browser, and what became of telling its recipients. */
export interface ToldNo {
    readonly hash: string;
    readonly event: ConsentEvent;
    readonly told: Told | undefined;
}
/** The nos whose recipients are still to be told, or to acknowledge. */
export declare function openNos(rows: readonly StoredRow[], record: DeliveryRecord): ToldNo[];
