/**
 * Takes in what the same person decided on another browser. Everything is
 * checked at the door: the seal, the site, whose it is. An act comes in only
 * after those it descends from, so that the merge rule can do its work.
 */
import type { SyncAdapter, SyncContext } from './adapter.js';
import { canonical, digest } from '../ledger/chain.js';
import type { StoredNotice, StoredRow } from '../ledger/ledger.js';
import type { Received } from '../ledger/records.js';
import { opens, parseEvent, type SealedEvent } from '../model/event.js';
import { parseNotice } from '../model/notice.js';
import { readPullAnswer } from '../model/wire.js';

/** What came of asking for one part. */
export interface Pulled {
  /** To be added, in this order. */
  readonly rows: readonly Received[];
  /** Named an ancestor that has not come yet. */
  readonly waiting: readonly SealedEvent[];
  readonly cursor: string;
  readonly more: boolean;
  /** Whether the server links this subject to others. */
  readonly linked: boolean;
  /** How many were left out, because they were not what they should be. */
  readonly refused: number;
}

/** Asks for one part of what the other side has, and checks it. Rejects as `pull` does, or where the answer has another shape. */
export async function pullOnce(
  adapter: Pick<SyncAdapter, 'notice' | 'pull'>,
  { rows, notices }: { rows: readonly StoredRow[]; notices: readonly StoredNotice[] },
  from: { cursor: string | undefined; waiting: readonly SealedEvent[] },
  context: SyncContext,
): Promise<Pulled> {
  const answer = readPullAnswer(await adapter.pull?.(from.cursor, context));
  // The same place again, and more to come: that would go on for ever.
  if (!answer || (answer.more && answer.cursor === from.cursor)) {
    throw Object.assign(new Error('The answer has another shape.'), { kind: 'config' });
  }
  const { cursor, more } = answer;
  const known = new Set(rows.map(({ hash }) => hash));
  const subjects = new Set(answer.subjects);
  const verdicts = await Promise.all(answer.events.map((row) => isWhole(row, context, subjects)));
  const fresh = answer.events.filter(({ hash }, at) => verdicts[at] && !known.has(hash));
  const { ready, waiting } = inOrder([...from.waiting, ...fresh], known, !more);
  // Asked for once, however many acts name it.
  const asked = new Map<string, Promise<StoredNotice | undefined>>();
  const noticeOf = ({ body }: SealedEvent): Promise<StoredNotice | undefined> => {
    const name = parseEvent(body)?.notice ?? '';
    const asking = asked.get(name) ?? noticeNamed(name, notices, adapter, context);
    asked.set(name, asking);
    return asking;
  };
  return {
    rows: await Promise.all(ready.map(async (row) => ({ row, notice: await noticeOf(row) }))),
    waiting,
    cursor,
    more,
    linked: subjects.size > 1,
    refused: verdicts.filter((whole) => !whole).length,
  };
}

/** Whether a row is what its hash says, in canonical form, and of this site and of one of these subjects. */
async function isWhole(
  { hash, body }: SealedEvent,
  { site, subject }: SyncContext,
  subjects: ReadonlySet<string>,
): Promise<boolean> {
  const event = parseEvent(body);
  if (!event || event.site !== site || !subjects.has(subject) || !subjects.has(event.subject)) return false;
  try {
    return canonical(JSON.parse(body)) === body && (await digest(body)) === hash;
  } catch {
    // A text with half a character, which has no canonical form.
    return false;
  }
}

/**
 * Rows after their ancestors. At the end of all there is, a no comes in also
 * where an ancestor is missing for good: it denies, whatever it came after.
 */
function inOrder(
  rows: readonly SealedEvent[],
  known: ReadonlySet<string>,
  last: boolean,
): { ready: SealedEvent[]; waiting: SealedEvent[] } {
  const waiting = new Map(rows.filter(({ hash }) => !known.has(hash)).map((row) => [row.hash, row]));
  const ready = new Map<string, SealedEvent>();
  const take = (row: SealedEvent): void => {
    waiting.delete(row.hash);
    ready.set(row.hash, row);
  };
  const isThere = (hash: string): boolean => known.has(hash) || ready.has(hash);
  const denies = ({ body }: SealedEvent): boolean =>
    Object.values(parseEvent(body)?.decisions ?? {}).some(({ state }) => !opens(state));
  /** Takes every row whose ancestors are there, and those for which `may` says so, each after its ancestors. */
  const sweep = (may: (row: SealedEvent) => boolean): void => {
    const met = new Set<string>();
    const path = [...waiting.values()].reverse();
    for (let row = path.at(-1); row; row = path.at(-1)) {
      met.add(row.hash);
      const missing = (parseEvent(row.body)?.parents ?? []).filter((hash) => !isThere(hash));
      // An ancestor that was met and is not there waits for one that is missing, or for this row itself.
      const next = missing.map((hash) => waiting.get(hash)).find((parent) => parent && !met.has(parent.hash));
      if (next) path.push(next);
      else {
        if (!missing.length || may(row)) take(row);
        path.pop();
      }
    }
  };
  sweep(() => false);
  if (last) sweep(denies);
  return { ready: [...ready.values()], waiting: [...waiting.values()] };
}

/** The notice of a digest: from here, or from there if its text is what its digest says. Without it a yes is asked again once the policy changes. */
async function noticeNamed(
  name: string,
  notices: readonly StoredNotice[],
  adapter: Pick<SyncAdapter, 'notice'>,
  context: SyncContext,
): Promise<StoredNotice | undefined> {
  const here = notices.find((notice) => notice.digest === name);
  if (here) return here;
  // Not to be had is no reason to leave out what was decided; what is said of it is looked at, not believed.
  const text = await adapter.notice?.(name, context).catch(() => undefined);
  const ours = typeof text === 'string' && parseNotice(text) && (await digest(text)) === name;
  return ours ? { digest: name, body: text } : undefined;
}
