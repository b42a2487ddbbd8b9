/**
 * How sending stands, as a page and a history may show it.
 */
import { settledIn, type DeliveryRecord, type Told } from './delivery.js';
import { takesBack } from './queue.js';
import type { StoredRow } from '../ledger/ledger.js';
import type { Delivery } from '../model/delivery.js';
import { parseEvent, type ConsentEvent } from '../model/event.js';
import { freeze } from '../model/freeze.js';

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
export function describe(
  rows: readonly StoredRow[],
  record: DeliveryRecord,
  { paused, sending }: { paused: SyncState['why']; sending: boolean },
): SyncState {
  const settled = settledIn(record, rows);
  const deliveries = Object.fromEntries(
    rows.map((row, at): [string, Delivery] => {
      const quarantined = Object.hasOwn(record.quarantine, row.hash) ? record.quarantine[row.hash] : undefined;
      const told = Object.hasOwn(record.told, row.hash) ? record.told[row.hash] : undefined;
      if (quarantined) return [row.hash, { state: 'not-confirmed', problem: quarantined.problem }];
      if (!settled(row, at)) return [row.hash, { state: paused ? 'paused' : 'pending' }];
      return [row.hash, { state: 'confirmed', ...(told && { recipients: told.outcomes }) }];
    }),
  );
  const count = (...states: Delivery['state'][]): number =>
    Object.values(deliveries).filter(({ state }) => states.includes(state)).length;
  const pending = count('pending', 'paused');
  const status = sending ? 'sending' : !pending ? 'level' : paused ? 'paused' : 'waiting';
  return freeze({
    status,
    ...(status === 'paused' && paused && { why: paused }),
    pending,
    confirmed: count('confirmed'),
    notConfirmed: count('not-confirmed'),
    deliveries,
  });
}

/** A confirmed no of this browser, and what became of telling its recipients. */
export interface ToldNo {
  readonly hash: string;
  readonly event: ConsentEvent;
  readonly told: Told | undefined;
}

/** The nos whose recipients are still to be told, or to acknowledge. */
export function openNos(rows: readonly StoredRow[], record: DeliveryRecord): ToldNo[] {
  const settled = settledIn(record, rows);
  return rows.flatMap((row, at) => {
    const told = Object.hasOwn(record.told, row.hash) ? record.told[row.hash] : undefined;
    if (told?.over || row.received || !settled(row, at) || Object.hasOwn(record.quarantine, row.hash)) return [];
    const event = parseEvent(row.body);
    return event && takesBack(event) ? [{ hash: row.hash, event, told }] : [];
  });
}
