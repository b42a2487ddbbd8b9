/**
 * One number for each day: the digest over all that was received. Taken out
 * of the house, by mail or on paper, it shows later that nothing was changed,
 * added or left out since. With it, counts that follow nobody.
 */
import { digest } from '../ledger/chain.js';
import type { ConsentEvent } from '../model/event.js';
import type { DayStatement } from '../verify/statements.js';
import type { Erasures } from './erasures.js';
import type { Signer } from './keys.js';
import type { Sites } from './sites.js';
import type { Sql } from './sql.js';
import type { EventStore } from './store.js';

/** How often each purpose came into each state: `{ statistics: { given: 12 } }`. No person is in it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One day of one site. */
export interface Day {
  readonly day: string;
  readonly events: number;
  readonly digest: string;
  /** The digest, signed: a compact JWS. Empty for a day that is not over. */
  readonly statement: string;
  readonly counts: Counts;
}

/** The days of all sites. */
export interface Days {
  /** The day as it stands; closed and signed where it is over, and then always the same. */
  of(site: string, day: string): Promise<Day>;
  /** Closes every day that is over, in order. */
  closeAll(site: string): Promise<void>;
  between(site: string, from: string, to: string): Promise<Day[]>;
}

const LENGTH = 86_400_000;

interface Row {
  readonly day: string;
  readonly events: number | string;
  readonly digest: string;
  readonly statement: string;
  readonly counts: string;
}

/** Days on a database. A day is closed an hour after its end, when no statement of it can still be on its way. */
export function daysIn(
  {
    sql,
    sites,
    events,
    erasures,
    signer,
  }: {
    sql: Sql;
    sites: Sites;
    events: EventStore;
    erasures: Erasures;
    signer: Signer;
  },
  now: () => number,
): Days {
  const isOver = (day: string): boolean => Date.parse(day) + LENGTH + 3_600_000 <= now();

  const closed = async (site: string, from: string, to: string): Promise<Day[]> => {
    const { rows } = await sql.query<Row>(
      'SELECT day, events, digest, statement, counts FROM day_digest WHERE site_id = $1 AND day >= $2 AND day <= $3 ORDER BY day',
      [(await sites.find(site)) ?? 0, from, to],
    );
    return rows.map((row) => ({ ...row, events: Number(row.events), counts: JSON.parse(row.counts) as Counts }));
  };

  const count = async (site: string, day: string): Promise<Omit<Day, 'statement'>> => {
    const [from, to] = [Date.parse(day) * 1_000, (Date.parse(day) + LENGTH) * 1_000];
    const hashes = new Set((await erasures.received(site, from, to)).map(({ hash }) => hash));
    const counts: Record<string, Record<string, number>> = Object.create(null) as Record<string, never>;
    for await (const page of events.received(site, from, to)) {
      for (const { body } of page) {
        hashes.add(await digest(body));
        for (const [purpose, { state }] of Object.entries((JSON.parse(body) as ConsentEvent).decisions)) {
          const states = (counts[purpose] ??= {});
          states[state] = (states[state] ?? 0) + 1;
        }
      }
    }
    return { day, events: hashes.size, digest: await dayDigest(hashes), counts };
  };

  const close = async (site: string, day: string): Promise<Day> => {
    const made = await count(site, day);
    const previous = (await closed(site, '', dayBefore(day))).at(-1)?.digest ?? '';
    const statement: DayStatement = {
      v: 1,
      type: 'day',
      site,
      day,
      digest: made.digest,
      previous,
      issuedAt: new Date(now()).toISOString(),
    };
    const signed = await signer.sign(statement);
    await sql.query(
      'INSERT INTO day_digest (site_id, day, events, digest, statement, counts) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
      [await sites.number(site), day, made.events, made.digest, signed, JSON.stringify(made.counts)],
    );
    // Another process may have been first: the one that is kept counts.
    return (await closed(site, day, day))[0] ?? { ...made, statement: signed };
  };

  return {
    async of(site, day) {
      const [kept] = await closed(site, day, day);
      if (kept) return kept;
      return isOver(day) ? close(site, day) : { ...(await count(site, day)), statement: '' };
    },
    async closeAll(site) {
      const id = await sites.find(site);
      if (id === undefined) return;
      const last = (await closed(site, '', '9999-12-31')).at(-1)?.day;
      const { rows } = await sql.query<{ first: number | string | null }>(
        'SELECT min(received_us) AS first FROM consent_event WHERE site_id = $1 AND received_us >= $2',
        [id, last ? (Date.parse(last) + LENGTH) * 1_000 : 0],
      );
      const first = rows[0]?.first;
      if (first === null || first === undefined) return;
      for (let day = dayOf(Number(first) / 1_000); isOver(day); day = dayOf(Date.parse(day) + LENGTH))
        await close(site, day);
    },
    async between(site, from, to) {
      const days = await closed(site, from, to);
      const today = dayOf(now());
      return from <= today && today <= to && !days.some(({ day }) => day === today)
        ? [...days, { ...(await count(site, today)), statement: '' }]
        : days;
    },
  };
}

/** The digest of a day: SHA-256 over the sorted hashes, one on each line. */
export function dayDigest(hashes: Iterable<string>): Promise<string> {
  return digest([...new Set(hashes)].sort().join('\n'));
}

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return dayOf(Date.parse(day) - LENGTH);
}
