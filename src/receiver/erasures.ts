/**
 * Erasing: the events of a subject go, with their links and secrets. What is
 * left of each event is its hash, which says nothing of anybody, so that a
 * chain and a day's digest still add up and an erasure can be told from
 * tampering; and so that a tab left open does not bring the event back.
 */
import { digest } from '../ledger/chain.js';
import type { ErasureReason } from '../verify/statements.js';
import type { Sites } from './sites.js';
import { places, type Sql } from './sql.js';
import type { EventStore, StoredRow } from './store.js';

/** What was left of an event. */
export interface Erased {
  readonly hash: string;
  /** Microseconds of Unix time. */
  readonly received: number;
  readonly erased: number;
  readonly reason: ErasureReason;
}

/** Erases, and remembers that it did. */
export interface Erasures {
  /** Erases all of a subject's events; the answer lists what is left. Done again after a crash, it goes on where it was. */
  erase(site: string, subject: string, reason: ErasureReason): Promise<Erased[]>;
  /** Of these hashes, those that were erased. */
  among(site: string, hashes: readonly string[]): Promise<Erased[]>;
  /** What was erased of that which was received in a span, in microseconds. */
  received(site: string, from: number, to: number): Promise<Erased[]>;
}

const PAGE = 500;

interface Row {
  readonly event_hash: string;
  readonly received_us: number | string;
  readonly erased_us: number | string;
  readonly reason: ErasureReason;
}

/** Erasures on a database. `admin` may delete; the receiver's own role may not. */
export function erasuresIn(admin: Sql, sites: Sites, events: EventStore, micros: () => number): Erasures {
  const remember = async (id: number, rows: readonly StoredRow[], reason: ErasureReason): Promise<Erased[]> => {
    const erased = await Promise.all(
      rows.map(async ({ body, received }) => ({ hash: await digest(body), received, erased: micros(), reason })),
    );
    await admin.query(
      `INSERT INTO erasure_log (site_id, event_hash, received_us, erased_us, reason) VALUES ${places(rows.length, 5)} ON CONFLICT DO NOTHING`,
      erased.flatMap((each) => [id, each.hash, each.received, each.erased, each.reason]),
    );
    return erased;
  };

  return {
    async erase(site, subject, reason) {
      const id = await sites.find(site);
      if (id === undefined) return [];
      const all: Erased[] = [];
      for (;;) {
        const rows = await events.of(site, [subject], { limit: PAGE });
        if (!rows.length) break;
        // The hash is written down first: an event is never gone without a word.
        all.push(...(await remember(id, rows, reason)));
        await admin.query(
          `DELETE FROM consent_event WHERE site_id = $1 AND subject_id = $2 AND event_id IN (${rows.map((_, at) => `$${at + 3}`).join(',')})`,
          [id, subject, ...rows.map((row) => row.id)],
        );
      }
      for (const table of ['subject_link', 'subject_secret', 'subject_hold', 'delivery']) {
        // A withdrawal still has to reach its recipients (Art. 19); that delivery goes when it has.
        const rest = table === 'delivery' ? "AND state <> 'waiting'" : '';
        await admin.query(`DELETE FROM ${table} WHERE site_id = $1 AND subject_id = $2 ${rest}`, [id, subject]);
      }
      await admin.query('DELETE FROM confirmation WHERE site_id = $1 AND subject_id = $2', [id, subject]);
      return all;
    },
    async among(site, hashes) {
      if (!hashes.length) return [];
      const { rows } = await admin.query<Row>(
        `SELECT * FROM erasure_log WHERE site_id = $1 AND event_hash IN (${hashes.map((_, at) => `$${at + 2}`).join(',')})`,
        [(await sites.find(site)) ?? 0, ...hashes],
      );
      return rows.map(toErased);
    },
    async received(site, from, to) {
      const { rows } = await admin.query<Row>(
        'SELECT * FROM erasure_log WHERE site_id = $1 AND received_us >= $2 AND received_us < $3',
        [(await sites.find(site)) ?? 0, from, to],
      );
      return rows.map(toErased);
    },
  };
}

function toErased({ event_hash, received_us, erased_us, reason }: Row): Erased {
  return { hash: event_hash, received: Number(received_us), erased: Number(erased_us), reason };
}
