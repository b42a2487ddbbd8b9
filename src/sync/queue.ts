/**
 * What is to be sent next: a no first and alone, then the rest in the order of
 * writing. Pure: rows and what is kept of them in, a batch out.
 */
import { settledIn, type DeliveryRecord } from './delivery.js';
import type { StoredRow } from '../ledger/ledger.js';
import { parseEvent, type ConsentEvent } from '../model/event.js';

/** A row that can be sent. */
export interface Item {
  readonly hash: string;
  readonly body: string;
  readonly event: ConsentEvent;
}

/** How much goes into one batch, and what makes an order among equals. */
export interface Limits {
  readonly maxBatch: number;
  readonly maxBytes: number;
  /** How often sending a row came to nothing: what keeps failing goes behind what has not been tried. */
  readonly tries?: Readonly<Record<string, number>>;
}

/** The rows of one site, and those that nobody can read, which may be of it. */
export function rowsOf(rows: readonly StoredRow[], site: string): StoredRow[] {
  return rows.filter(({ body }) => (parseEvent(body)?.site ?? site) === site);
}

/** What waits: rows that can be sent, and the hashes of those that cannot be read. */
export interface Pending {
  readonly nos: readonly Item[];
  readonly rest: readonly Item[];
  /** Kept back while a no that came after them is not confirmed: sent without it, they would say yes. */
  readonly held: readonly Item[];
  readonly unreadable: readonly string[];
}

/** Looks through the rows of a site for what is not settled. */
export function pendingOf(rows: readonly StoredRow[], record: DeliveryRecord): Pending {
  const settled = settledIn(record, rows);
  const stuck = stuckNos(rows, record);
  const pending: Record<'nos' | 'rest' | 'held', Item[]> = { nos: [], rest: [], held: [] };
  const unreadable: string[] = [];
  rows.forEach((row, at) => {
    if (settled(row, at)) return;
    const { hash, body } = row;
    const event = parseEvent(body);
    if (!event) {
      unreadable.push(hash);
      return;
    }
    const isHeld = stuck.some((no) => no.at > at && no.purposes.some((id) => Object.hasOwn(event.decisions, id)));
    pending[takesBack(event) ? 'nos' : isHeld ? 'held' : 'rest'].push({ hash, body, event });
  });
  return { ...pending, unreadable };
}

/** The next batch of what may be sent together; `undefined` where nothing is left. All of one subject. */
export function nextBatch(items: readonly Item[], { maxBatch, maxBytes, tries }: Limits): Item[] | undefined {
  const triesOf = ({ hash }: Item): number => (tries && Object.hasOwn(tries, hash) ? (tries[hash] ?? 0) : 0);
  const [first, ...others] = [...items].sort((a, b) => triesOf(a) - triesOf(b));
  if (!first) return undefined;
  const batch = [first];
  let size = bytesOf(first);
  // Two rows with one id are not sent together: the answer could not say which it means.
  const ids = new Set([first.event.id]);
  for (const item of others) {
    if (batch.length >= maxBatch) break;
    if (item.event.subject !== first.event.subject || ids.has(item.event.id)) continue;
    size += bytesOf(item) + 1;
    if (size > maxBytes) break;
    ids.add(item.event.id);
    batch.push(item);
  }
  return batch;
}

/** Bytes of a row as JSON. */
export function bytesOf({ hash, body }: Pick<Item, 'hash' | 'body'>): number {
  return new TextEncoder().encode(JSON.stringify({ hash, body })).length;
}

/** Whether an act takes a yes back, or objects. Refusing what was never given is no hurry. */
export function takesBack({ kind, decisions }: ConsentEvent): boolean {
  return kind === 'withdraw' || kind === 'object' || deniedBy({ decisions }).length > 0;
}

/** Purposes that an event took back or objected to. */
export function deniedBy({ decisions }: Pick<ConsentEvent, 'decisions'>): string[] {
  return Object.keys(decisions).filter((id) => /^(withdrawn|objected)$/.test(decisions[id]?.state ?? ''));
}

/** Nos that were refused: where they stand, and what they are about. */
function stuckNos(rows: readonly StoredRow[], record: DeliveryRecord): { at: number; purposes: string[] }[] {
  return rows.flatMap(({ hash, body }, at) => {
    const event = Object.hasOwn(record.quarantine, hash) ? parseEvent(body) : undefined;
    return event && takesBack(event) ? [{ at, purposes: Object.keys(event.decisions) }] : [];
  });
}
