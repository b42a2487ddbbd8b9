/**
 * Cookies that only the server can clear: asked for until it has answered,
 * also by a later page, since a yes may be taken back without a network
 * (WD-06). Nothing in it is about a person.
 */
import type { SyncAdapter } from './adapter.js';
import type { Calls } from './calls.js';
import type { Keep } from './keep.js';
import { lane } from './lane.js';
import type { Records } from '../ledger/records.js';
import { pattern } from '../model/pattern.js';
import type { Policy } from '../model/policy.js';
import { isCookieName, MAX_COOKIES } from '../model/wire.js';

/** How many names are kept at most; what an honest policy declares is far below it. */
const MAX_KEPT = 1_000;

/** What asking needs. */
export interface ClearingOptions {
  readonly adapter: SyncAdapter;
  readonly calls: Calls;
  readonly keep: Keep;
  readonly policy: Policy;
  readonly records: Records;
  readonly closing: AbortSignal;
}

/** Asks for cookies. */
export interface Clearing {
  /** Notes what ended, and asks. What is no name of a cookie is passed over: anybody in the page can say it. Never rejects. */
  add(cookies: unknown): Promise<void>;
  /** Asks for what was not answered yet. Never rejects. */
  ask(): Promise<void>;
}

/** Makes it for one adapter; one that cannot clear is asked nothing. */
export function clearingOf({ adapter, calls, keep, policy, records, closing }: ClearingOptions): Clearing {
  /** What was said to be left, so that it is said once. */
  const told = new Set<string>();
  const tell = (left: readonly string[]): void => {
    const news = left.filter((name) => !told.has(name));
    for (const name of news) told.add(name);
    if (news.length) records.report('sync-not-cleared', news.join(', '));
  };
  /** Said yes to since: it may stay. */
  const isWanted = (name: string): boolean => {
    const allowed = records.allowed();
    return policy.purposes.some(
      ({ id, services = [] }) =>
        allowed[id] === true &&
        services.some(({ storage = [] }) =>
          storage.some((item) => item.kind === 'cookie' && (item.name === name || pattern(item.name)(name))),
        ),
    );
  };
  const run = lane(async () => {
    const names = (await keep.read()).clear;
    const wanted = names.filter((name) => !isWanted(name));
    const over = new Set(names.filter(isWanted));
    for (let at = 0; at < wanted.length && !closing.aborted; at += MAX_COOKIES) {
      const some = wanted.slice(at, at + MAX_COOKIES);
      const answer = await calls.clear(some).catch(() => undefined);
      // Not reached: whether they are there is not known, so they are named, and asked for again.
      tell(answer?.left ?? some);
      if (answer) for (const name of some) over.add(name);
    }
    if (over.size) await keep.change((kept) => ({ ...kept, clear: kept.clear.filter((name) => !over.has(name)) }));
  });

  return {
    async add(cookies) {
      const names = Array.isArray(cookies) ? cookies.filter(isCookieName) : [];
      if (!adapter.clear || !names.length) return;
      for (const name of names) told.delete(name);
      await keep.change((kept) => ({ ...kept, clear: [...new Set([...kept.clear, ...names])].slice(0, MAX_KEPT) }));
      await run(true);
    },
    ask: () => (adapter.clear ? run(false) : Promise.resolve()),
  };
}
