/**
 * What is still to be told to whom (WD-07, Art. 19 GDPR). A delivery is
 * written before the event it tells of: should the process die in between,
 * nothing is told of an event that is not there, and nothing is forgotten of
 * one that is, for the page sends it again.
 */
import type { Outcome } from '../model/wire.js';
import type { Sites } from './sites.js';
import { places, written, type Sql } from './sql.js';

/** What a recipient is told. */
export type DeliveryKind =
  'consent.withdrawn' | 'consent.objected' | 'consent.given' | 'data.rectified' | 'data.erased' | 'data.restricted';

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
  add(
    deliveries: readonly Pick<Delivery, 'site' | 'recipient' | 'subject' | 'event' | 'kind' | 'about' | 'urgent'>[],
  ): Promise<void>;
  /** The recipients for whom something is due. */
  recipients(site: string, now: number): Promise<string[]>;
  /** What is due for one of them, urgent first, at most `limit`; a grant waits while something urgent of its subject does. */
  due(site: string, recipient: string, now: number, limit: number): Promise<Delivery[]>;
  /** Takes one for sending, so that no other process sends it for a while. False where another was quicker. */
  claim(delivery: Delivery, until: number): Promise<boolean>;
  settle(delivery: Delivery, change: Pick<Delivery, 'state' | 'due' | 'outcome'>, now: number): Promise<void>;
  of(site: string, subject: string): Promise<Delivery[]>;
}

interface Row {
  readonly message_id: string;
  readonly recipient: string;
  readonly subject_id: string;
  readonly event_id: string | null;
  readonly kind: DeliveryKind;
  readonly about: string;
  readonly urgent: boolean;
  readonly state: Delivery['state'];
  readonly tries: number;
  readonly made_us: number | string;
  readonly due_us: number | string;
  readonly settled_us: number | string | null;
  readonly outcome: string | null;
}

/** Deliveries on a database. `clock` gives microseconds of Unix time. */
export function deliveriesIn(sql: Sql, sites: Sites, clock: () => number): Deliveries {
  return {
    async add(deliveries) {
      if (!deliveries.length) return;
      const now = clock();
      const values = await Promise.all(
        deliveries.map(async ({ site, recipient, subject, event, kind, about, urgent }) => [
          await sites.number(site),
          // By the hash, not by the id, which somebody else could have taken for an event of their own.
          `${about.hash ?? crypto.randomUUID()}.${recipient}.${kind}`,
          recipient,
          subject,
          event ?? null,
          kind,
          JSON.stringify(about),
          urgent,
          'waiting',
          0,
          now,
          now,
        ]),
      );
      await sql.query(
        `INSERT INTO delivery (site_id, message_id, recipient, subject_id, event_id, kind, about, urgent, state, tries, made_us, due_us)
VALUES ${places(values.length, 12)} ON CONFLICT DO NOTHING`,
        values.flat(),
      );
    },
    async recipients(site, now) {
      const { rows } = await sql.query<{ recipient: string }>(
        "SELECT DISTINCT recipient FROM delivery WHERE site_id = $1 AND state = 'waiting' AND due_us <= $2",
        [(await sites.find(site)) ?? 0, now],
      );
      return rows.map(({ recipient }) => recipient);
    },
    async due(site, recipient, now, limit) {
      const { rows } = await sql.query<Row>(
        `SELECT * FROM delivery AS d WHERE d.site_id = $1 AND d.recipient = $2 AND d.state = 'waiting' AND d.due_us <= $3
AND (d.urgent OR NOT EXISTS (SELECT 1 FROM delivery AS u WHERE u.site_id = d.site_id AND u.subject_id = d.subject_id
  AND u.recipient = d.recipient AND u.urgent AND u.state = 'waiting'))
ORDER BY d.urgent DESC, d.made_us LIMIT $4`,
        [(await sites.find(site)) ?? 0, recipient, now, limit],
      );
      return rows.map((row) => toDelivery(site, row));
    },
    async claim({ site, messageId, due }, until) {
      const result = await sql.query(
        "UPDATE delivery SET due_us = $4 WHERE site_id = $1 AND message_id = $2 AND due_us = $3 AND state = 'waiting'",
        [await sites.number(site), messageId, due, until],
      );
      return written(result) === 1;
    },
    async settle({ site, messageId, tries }, { state, due, outcome }, now) {
      await sql.query(
        `UPDATE delivery SET state = $3, due_us = $4, outcome = $5, tries = $6, settled_us = $7
WHERE site_id = $1 AND message_id = $2`,
        [await sites.number(site), messageId, state, due, outcome ?? null, tries + 1, state === 'waiting' ? null : now],
      );
    },
    async of(site, subject) {
      const { rows } = await sql.query<Row>(
        'SELECT * FROM delivery WHERE site_id = $1 AND subject_id = $2 ORDER BY made_us, message_id',
        [(await sites.find(site)) ?? 0, subject],
      );
      return rows.map((row) => toDelivery(site, row));
    },
  };
}

/** What a page is told of one recipient. */
export function outcomeOf({ recipient, state, settled }: Delivery): Outcome {
  return {
    recipient,
    state: state === 'acknowledged' ? 'acknowledged' : state === 'given-up' ? 'failed' : 'pending',
    ...(settled === undefined ? {} : { at: new Date(settled / 1_000).toISOString() }),
  };
}

function toDelivery(site: string, row: Row): Delivery {
  return {
    site,
    messageId: row.message_id,
    recipient: row.recipient,
    subject: row.subject_id,
    event: row.event_id ?? undefined,
    kind: row.kind,
    about: JSON.parse(row.about) as About,
    urgent: row.urgent,
    state: row.state,
    tries: row.tries,
    made: Number(row.made_us),
    due: Number(row.due_us),
    settled: row.settled_us === null ? undefined : Number(row.settled_us),
    outcome: row.outcome ?? undefined,
  };
}
