/**
 * How far one adapter has come with the ledger of one site: a checkpoint, and
 * the events that were refused. Kept beside the ledger; an event leaves
 * `pending` only for one of these, and neither deletes it (I8).
 */
import type { StoredRow } from '../ledger/ledger.js';
import { isCookieName, type Outcome, type WireProblem } from '../model/wire.js';

/** An event that the other side refused as it is. */
export interface Quarantined {
  readonly problem: WireProblem;
  readonly tries: number;
  /** When it was last refused, in milliseconds of Unix time. */
  readonly at: number;
  /** The version of this library that offered it: a later one may do better. */
  readonly lib: string;
}

/** What became of telling the recipients of a no. */
export interface Told {
  readonly outcomes: readonly Outcome[];
  /** When the no was confirmed. */
  readonly since: number;
  readonly failures: number;
  readonly nextAttempt: number;
  /** All have acknowledged, or there is nobody to ask any more. */
  readonly over: boolean;
}

/** All that is kept, for one site and one adapter. */
export interface DeliveryRecord {
  /** The rows up to here are settled; the hash of the last of them shows that they are still the same rows. */
  readonly checkpoint: { readonly count: number; readonly hash: string };
  /** Hashes of rows beyond it that are confirmed: a no goes first. */
  readonly confirmed: readonly string[];
  /** By hash. */
  readonly quarantine: Readonly<Record<string, Quarantined>>;
  /** By hash: how often an answer passed an event by. */
  readonly tries: Readonly<Record<string, number>>;
  /** Failures in a row. */
  readonly failures: number;
  /** Not before this, in milliseconds of Unix time; a new no does not wait for it. */
  readonly nextAttempt: number;
  /** Not before this, because the server asked so; nothing goes before it. */
  readonly notBefore: number;
  /** By hash of the no. */
  readonly told: Readonly<Record<string, Told>>;
  /** Where the last pull ended. */
  readonly cursor: string | undefined;
  /** When the last pull ended well. */
  readonly pulledAt: number;
  /** Whether the server links this subject to others. */
  readonly linked: boolean;
  /** What was pulled and names an ancestor that has not come yet. */
  readonly waiting: readonly { readonly hash: string; readonly body: string }[];
  /** Cookies that were asked for and not answered yet, by name. */
  readonly clear: readonly string[];
}

/** Nothing was sent yet. */
export const NOTHING: DeliveryRecord = {
  checkpoint: { count: 0, hash: '' },
  confirmed: [],
  quarantine: {},
  tries: {},
  failures: 0,
  nextAttempt: 0,
  notBefore: 0,
  told: {},
  cursor: undefined,
  pulledAt: 0,
  linked: false,
  waiting: [],
  clear: [],
};

/**
 * Reads what was kept, at the door: whoever runs code in this page can write
 * it. What is not whole counts as nothing, so that all is sent once more; the
 * other side sees that it is the same.
 */
export function readDelivery(kept: unknown): DeliveryRecord {
  try {
    const record = { ...NOTHING, ...(kept as Partial<DeliveryRecord>) };
    const { checkpoint, confirmed, quarantine, told, waiting, cursor, clear } = record;
    const whole =
      Number.isSafeInteger(checkpoint.count) &&
      checkpoint.count >= 0 &&
      typeof checkpoint.hash === 'string' &&
      [record.failures, record.nextAttempt, record.notBefore, record.pulledAt].every(Number.isFinite) &&
      confirmed.every((hash) => typeof hash === 'string') &&
      clear.every(isCookieName) &&
      waiting.every(({ hash, body }) => typeof hash === 'string' && typeof body === 'string') &&
      Object.values(quarantine).every(({ problem, at, tries }) => !!problem.type && at >= 0 && tries > 0) &&
      Object.values(record.tries).every((count) => count > 0) &&
      Object.values(told).every(({ outcomes, nextAttempt }) => Array.isArray(outcomes) && nextAttempt >= 0) &&
      (cursor === undefined || typeof cursor === 'string');
    return whole ? record : NOTHING;
  } catch {
    // Another shape altogether.
    return NOTHING;
  }
}

/** Looks up whether a row is settled: confirmed, refused, or never to be sent. */
export function settledIn(record: DeliveryRecord, rows: readonly StoredRow[]): (row: StoredRow, at: number) => boolean {
  const level = counted(record, rows);
  const confirmed = new Set(record.confirmed);
  return (row, at) => at < level || !!row.received || confirmed.has(row.hash) || hasOwn(record.quarantine, row.hash);
}

/** What is kept after these hashes were confirmed. A pause is over, and so is a quarantine. */
export function confirm(
  record: DeliveryRecord,
  rows: readonly StoredRow[],
  hashes: ReadonlySet<string>,
): DeliveryRecord {
  const confirmed = [...new Set([...record.confirmed, ...hashes])];
  const [quarantine, tries] = [without(record.quarantine, hashes), without(record.tries, hashes)];
  return advance({ ...record, confirmed, quarantine, tries }, rows);
}

/** What is kept after these were refused. */
export function refuse(
  record: DeliveryRecord,
  rows: readonly StoredRow[],
  refused: ReadonlyMap<string, WireProblem>,
  { at, lib }: Pick<Quarantined, 'at' | 'lib'>,
): DeliveryRecord {
  const entries = [...refused].map(([hash, problem]): [string, Quarantined] => {
    const tries = (hasOwn(record.quarantine, hash) ? (record.quarantine[hash]?.tries ?? 0) : 0) + 1;
    return [hash, { problem, tries, at, lib }];
  });
  const quarantine = { ...record.quarantine, ...Object.fromEntries(entries) };
  return advance({ ...record, quarantine, tries: without(record.tries, refused) }, rows);
}

/** What is kept after an answer passed these by; after ten times they count as refused. */
export function passBy(record: DeliveryRecord, hashes: readonly string[]): { record: DeliveryRecord; over: string[] } {
  const tries = { ...record.tries };
  for (const hash of hashes) tries[hash] = (hasOwn(tries, hash) ? (tries[hash] ?? 0) : 0) + 1;
  return { record: { ...record, tries }, over: hashes.filter((hash) => (tries[hash] ?? 0) >= 10) };
}

/** How many rows the checkpoint covers; none where these are not the rows it counted. */
function counted({ checkpoint: { count, hash } }: DeliveryRecord, rows: readonly StoredRow[]): number {
  return count > 0 && rows[count - 1]?.hash === hash ? count : 0;
}

/** Moves the checkpoint over all that is settled; what it covers need not be listed. */
function advance(record: DeliveryRecord, rows: readonly StoredRow[]): DeliveryRecord {
  const settled = settledIn(record, rows);
  let count = counted(record, rows);
  for (let row = rows[count]; row && settled(row, count); row = rows[count]) count++;
  const covered = new Set(rows.slice(0, count).map((row) => row.hash));
  return {
    ...record,
    checkpoint: { count, hash: rows[count - 1]?.hash ?? '' },
    confirmed: record.confirmed.filter((hash) => !covered.has(hash)),
  };
}

function without<T>(record: Readonly<Record<string, T>>, hashes: Pick<ReadonlySet<string>, 'has'>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([hash]) => !hashes.has(hash)));
}

function hasOwn(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}
