/**
 * The events in SQL: written many at a time in one statement, found by their
 * key, never changed.
 */
import { compact, expand } from './compact.js';
import { places, written, type Sql } from './sql.js';
import type { EventStore, NewRow, Outcome, StoredRow } from './store.js';
import type { Sites } from './sites.js';

const PAGE = 1_000;

interface Row {
  readonly subject_id: string;
  readonly event_id: string;
  readonly received_us: number | string | bigint;
  readonly marks: number;
  readonly body: string;
}

/** Events on a database. `micros` gives the time in microseconds, rising at each call. */
export function eventsIn(sql: Sql, sites: Sites, micros: () => number): EventStore {
  return {
    async append(rows) {
      if (!rows.length) return [];
      const keys = rows.map(({ site, subject, id }) => `${site} ${subject} ${id}`);
      const first = rows.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
      const erased = await erasedAmong(sql, sites, first);
      const fresh = first.filter(({ hash }) => !erased.has(hash));
      const now = micros();
      const all = fresh.length && written(await insert(sql, sites, fresh, now)) === fresh.length;
      const there = all ? undefined : await find(sql, sites, first);

      return Promise.all(
        rows.map(async (row, at): Promise<Outcome> => {
          const repeat = keys.indexOf(keys[at] ?? '') !== at;
          if (erased.has(row.hash)) return { result: 'erased', received: 0 };
          if (there === undefined && !repeat) return { result: 'accepted', received: now };
          const kept =
            there?.get(await keyOf(sites, row)) ?? (repeat ? first[first.findIndex(sameKey(row))] : undefined);
          if (!kept) throw new Error('A row that was written cannot be found. Send it again.');
          const received = 'received' in kept ? kept.received : now;
          if (kept.body !== row.body) return { result: 'mismatch', received: 0 };
          return { result: received === now && !repeat ? 'accepted' : 'duplicate', received };
        }),
      );
    },

    async of(site, subjects, { after, limit } = {}) {
      const id = await sites.find(site);
      if (id === undefined || !subjects.length) return [];
      const rest = after
        ? `AND (subject_id, event_id) > ($${subjects.length + 2}::uuid, $${subjects.length + 3}::uuid)`
        : '';
      // Never fewer than there are, unless that was asked for: a no that is left out would be a yes.
      const most = limit === undefined ? '' : `LIMIT ${Math.trunc(limit)}`;
      const { rows } = await sql.query<Row>(
        `SELECT subject_id, event_id, received_us, marks, body FROM consent_event
WHERE site_id = $1 AND subject_id IN (${subjects.map((_, at) => `$${at + 2}`).join(',')}) ${rest}
ORDER BY subject_id, event_id ${most}`,
        [id, ...subjects, ...(after ? [after.subject, after.id] : [])],
      );
      return rows.map(toStored);
    },

    async find(site, subject, id) {
      const number = await sites.find(site);
      if (number === undefined) return undefined;
      const { rows } = await sql.query<Row>(
        'SELECT subject_id, event_id, received_us, marks, body FROM consent_event WHERE site_id = $1 AND subject_id = $2 AND event_id = $3',
        [number, subject, id],
      );
      return rows[0] && toStored(rows[0]);
    },

    async level(site, subjects) {
      const { rows } = await sql.query<{ n: number | string; last: number | string | null }>(
        `SELECT count(*) AS n, max(received_us) AS last FROM consent_event
WHERE site_id = $1 AND subject_id IN (${subjects.map((_, at) => `$${at + 2}`).join(',')})`,
        [(await sites.find(site)) ?? 0, ...subjects],
      );
      return `${Number(rows[0]?.n ?? 0).toString(36)}x${Number(rows[0]?.last ?? 0).toString(36)}`;
    },

    async *received(site, from, to) {
      const id = await sites.find(site);
      if (id === undefined) return;
      // By time and then by key, so that rows of one moment are neither skipped nor read twice.
      let [time, subject, event] = [
        from,
        '00000000-0000-0000-0000-000000000000',
        '00000000-0000-0000-0000-000000000000',
      ];
      for (;;) {
        const { rows } = await sql.query<Row>(
          `SELECT subject_id, event_id, received_us, marks, body FROM consent_event
WHERE site_id = $1 AND received_us >= $2 AND received_us < $3 AND (received_us, subject_id, event_id) > ($2, $4::uuid, $5::uuid)
ORDER BY received_us, subject_id, event_id LIMIT ${PAGE}`,
          [id, time, to, subject, event],
        );
        if (rows.length) yield rows.map(toStored);
        const last = rows.at(-1);
        if (!last || rows.length < PAGE) return;
        [time, subject, event] = [Number(last.received_us), last.subject_id, last.event_id];
      }
    },
  };
}

async function insert(sql: Sql, sites: Sites, rows: readonly NewRow[], now: number): ReturnType<Sql['query']> {
  const values = await Promise.all(
    rows.map(async ({ site, subject, id, marks, body }) => [
      await sites.number(site),
      subject,
      id,
      now,
      marks,
      compact(body, { id, subject }),
    ]),
  );
  return sql.query(
    `INSERT INTO consent_event (site_id, subject_id, event_id, received_us, marks, body) VALUES ${places(rows.length, 6)} ON CONFLICT DO NOTHING`,
    values.flat(),
  );
}

async function find(sql: Sql, sites: Sites, rows: readonly NewRow[]): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  if (!rows.length) return found;
  const values = await Promise.all(rows.map(async ({ site, subject, id }) => [await sites.number(site), subject, id]));
  const { rows: there } = await sql.query<Row & { site_id: number }>(
    `SELECT site_id, subject_id, event_id, received_us, marks, body FROM consent_event
WHERE (site_id, subject_id, event_id) IN (${places(rows.length, 3, ['integer', 'uuid', 'uuid'])})`,
    values.flat(),
  );
  for (const row of there) found.set(`${row.site_id} ${row.subject_id} ${row.event_id}`, toStored(row));
  return found;
}

/** Of these rows, the hashes that were erased: what a person had removed does not come back with another tab. */
async function erasedAmong(sql: Sql, sites: Sites, rows: readonly NewRow[]): Promise<ReadonlySet<string>> {
  const values = await Promise.all(rows.map(async ({ site, hash }) => [await sites.number(site), hash]));
  const { rows: found } = await sql.query<{ event_hash: string }>(
    `SELECT event_hash FROM erasure_log WHERE (site_id, event_hash) IN (${places(rows.length, 2, ['integer', 'text'])})`,
    values.flat(),
  );
  return new Set(found.map((row) => row.event_hash));
}

async function keyOf(sites: Sites, { site, subject, id }: NewRow): Promise<string> {
  return `${await sites.number(site)} ${subject} ${id}`;
}

function sameKey(row: NewRow): (other: NewRow) => boolean {
  return ({ site, subject, id }) => site === row.site && subject === row.subject && id === row.id;
}

function toStored({ subject_id, event_id, received_us, marks, body }: Row): StoredRow {
  const names = { id: event_id, subject: subject_id };
  return { ...names, received: Number(received_us), marks, body: expand(body, names) };
}
