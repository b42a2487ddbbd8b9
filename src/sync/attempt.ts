/**
 * One batch and what became of it. A batch that is refused is halved, so that
 * one bad event never keeps its neighbours back; what the other side says is
 * checked before anything counts as confirmed.
 */
import type { PushResult, SyncError, SyncErrorKind } from './adapter.js';
import type { Item } from './queue.js';
import { PROBLEM_TYPE, readPushAnswer, type WireProblem } from '../model/wire.js';

/** What became of a batch, by hash. What is in no list is still pending. */
export interface Verdict {
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, WireProblem>;
  /** What an answer did not speak of, or would not take now, for reasons of its own. */
  readonly passedBy: readonly string[];
  readonly receipts: readonly string[];
  /** What ended it, where something did. */
  readonly failure: Failure | undefined;
}

/** What was thrown, as far as it says something. */
export type Failure = Pick<SyncError, 'kind' | 'status' | 'retryAfterMs' | 'problem'> & { readonly cause: unknown };

/** Sends a batch, and its halves where it is refused. Never rejects. */
export async function attempt(
  batch: readonly Item[],
  push: (batch: readonly Item[]) => Promise<PushResult>,
): Promise<Verdict> {
  let answer: PushResult;
  try {
    answer = await push(batch);
  } catch (error) {
    const failure = failureOf(error);
    const [only, ...others] = batch;
    if (failure.kind !== 'refused' || !only) return { ...NONE, failure };
    if (!others.length) return { ...NONE, refused: new Map([[only.hash, failure.problem ?? problemOf(failure)]]) };
    const middle = Math.ceil(batch.length / 2);
    const first = await attempt(batch.slice(0, middle), push);
    if (first.failure) return first;
    const second = await attempt(batch.slice(middle), push);
    return {
      confirmed: new Set([...first.confirmed, ...second.confirmed]),
      refused: new Map([...first.refused, ...second.refused]),
      passedBy: [...first.passedBy, ...second.passedBy],
      receipts: [...first.receipts, ...second.receipts],
      failure: second.failure,
    };
  }
  return read(answer, batch);
}

/** An answer that says nothing of any event of the batch counts as a fault that passes. */
function read(result: unknown, batch: readonly Item[]): Verdict {
  const answer = readPushAnswer(result);
  if (!answer) return { ...NONE, failure: failureOf({ kind: 'config', message: 'The answer has another shape.' }) };
  const byId = new Map(batch.map(({ event, hash }) => [event.id, hash]));
  const known = (ids: readonly string[]): string[] =>
    ids.map((id) => byId.get(id)).filter((hash) => hash !== undefined);
  const permanent = answer.rejected.filter((each) => each.permanent && byId.has(each.id));
  const refused = new Map(permanent.map(({ id, problem }) => [byId.get(id) ?? '', problem]));
  const confirmed = new Set(known([...answer.accepted, ...answer.duplicate]).filter((hash) => !refused.has(hash)));
  const left = batch.filter(({ hash }) => !confirmed.has(hash) && !refused.has(hash));
  // A server that is busy says so of an event too; that is no mark against the event.
  const busy = new Set(answer.rejected.filter(({ problem }) => isBusy(problem.status)).map(({ id }) => id));
  return {
    confirmed,
    refused,
    passedBy: left.filter(({ event }) => !busy.has(event.id)).map(({ hash }) => hash),
    receipts: answer.receipt === undefined ? [] : [answer.receipt],
    failure: left.length === batch.length ? failureOf(answer.rejected[0]?.problem) : undefined,
  };
}

function isBusy(status: number): boolean {
  return status >= 500 || status === 429;
}

const NONE: Verdict = { confirmed: new Set(), refused: new Map(), passedBy: [], receipts: [], failure: undefined };

/** What was thrown, read by its fields: it may come from another copy of this library, or from none. */
export function failureOf(error: unknown): Failure {
  const { kind, status, retryAfterMs, problem } = (error ?? {}) as Partial<SyncError>;
  const kinds: readonly unknown[] = ['retry', 'auth', 'config', 'refused'] satisfies SyncErrorKind[];
  return {
    kind: kinds.includes(kind) ? (kind as SyncErrorKind) : 'retry',
    status: typeof status === 'number' ? status : undefined,
    retryAfterMs: typeof retryAfterMs === 'number' && retryAfterMs >= 0 ? retryAfterMs : undefined,
    problem,
    cause: error,
  };
}

/** A problem where the other side gave none. 409 is an id that is known with another text: it is never overwritten. */
function problemOf({ status }: Failure): WireProblem {
  return status === 409
    ? { type: `${PROBLEM_TYPE}hash-mismatch`, title: 'Another event has this id', status }
    : { type: `${PROBLEM_TYPE}refused`, title: 'The server does not take this event', status: status ?? 422 };
}
