/**
 * The calls of an adapter, each with its context, within its time, and once
 * more with what the page's auth hook gives where the server asks who it is.
 */
import type { PushResult, SyncAdapter, SyncContext, Withdrawal } from './adapter.js';
import { failureOf } from './attempt.js';
import type { DeliveryRecord, Told } from './delivery.js';
import type { Keep } from './keep.js';
import { pullOnce, type Pulled } from './pull.js';
import { bytesOf, type Item } from './queue.js';
import { tellOnce } from './telling.js';
import type { LedgerContents } from '../ledger/ledger.js';
import type { Records } from '../ledger/records.js';
import { MAX_BATCH_BYTES, type ClearAnswer } from '../model/wire.js';

type Headers = Readonly<Record<string, string>>;

/** Asks the page who it is: the headers to send along from now on. */
export type AuthHook = (reason: 'unauthorized' | 'forbidden') => Promise<Headers | undefined> | Headers | undefined;

/** What every call needs. */
export interface CallOptions {
  readonly adapter: SyncAdapter;
  readonly site: string;
  readonly keep: Keep;
  readonly records: Records;
  readonly auth: AuthHook | undefined;
  /** How long one call may take, in milliseconds. */
  readonly patience: number;
  readonly closing: AbortSignal;
}

/** The calls. Each rejects with what the adapter throws. */
export interface Calls {
  push(batch: readonly Item[]): Promise<PushResult>;
  pull(subject: string, contents: LedgerContents, from: Pick<DeliveryRecord, 'cursor' | 'waiting'>): Promise<Pulled>;
  tell(
    no: Withdrawal,
    subject: string,
    told: Told | undefined,
    when: { now: number; random: () => number },
  ): Promise<Told>;
  clear(cookies: readonly string[]): Promise<ClearAnswer | undefined>;
  context(subject: string, signal: AbortSignal): Promise<SyncContext>;
  /** From now on the auth hook may be asked again. */
  welcome(): void;
}

/** Makes the calls of an adapter. */
export function callsOf({ adapter, site, keep, records, auth, patience, closing }: CallOptions): Calls {
  let headers: Headers = {};
  let asked = false;

  const context = async (subject: string, signal: AbortSignal): Promise<SyncContext> => ({
    site,
    subject,
    capability: await keep.capability(subject),
    headers,
    signal,
  });

  /** Gives up when it takes too long, whatever the adapter makes of the signal. */
  const inTime = <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = new AbortController();
      const end = (): void => {
        reject(new DOMException('Nobody waits for this any more.', 'AbortError'));
        stop.abort();
      };
      const timer = setTimeout(end, patience);
      closing.addEventListener('abort', end);
      run(stop.signal)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          closing.removeEventListener('abort', end);
        });
    });

  const call = async <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await inTime(run);
    } catch (error) {
      const { kind, status } = failureOf(error);
      if (kind !== 'auth' || asked || !auth) throw error;
      asked = true;
      const given = await auth(status === 403 ? 'forbidden' : 'unauthorized');
      if (!given) throw error;
      headers = given;
      return inTime(run);
    }
  };

  return {
    context,
    push: (batch) =>
      call(async (signal) => {
        const rows = batch.map(({ hash, body }) => ({ hash, body }));
        const bytes = rows.reduce((sum, row) => sum + bytesOf(row) + 1, 1024);
        return adapter.push(rows, {
          ...(await context(batch[0]?.event.subject ?? '', signal)),
          keepalive: adapter.capabilities.keepaliveSafe && bytes <= MAX_BATCH_BYTES,
          allowed: records.allowed(),
        });
      }),
    pull: (subject, contents, from) =>
      call(async (signal) => pullOnce(adapter, contents, from, await context(subject, signal))),
    tell: async (no, subject, told, when) => {
      const about = await context(subject, closing);
      const ask = (): Promise<unknown> =>
        call(async (signal) => adapter.onWithdraw?.(no, { ...about, headers, signal }) ?? []);
      return tellOnce(ask, no, told, when);
    },
    clear: (cookies) => call(async (signal) => adapter.clear?.(cookies, { site, headers, signal })),
    welcome() {
      asked = false;
    },
  };
}
