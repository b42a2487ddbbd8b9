/**
 * What a receiver does without being asked: tells recipients, closes days,
 * makes next month's partitions, deletes what is past its time. Any number of
 * processes may run these at once.
 */
import type { Store } from './open-store.js';
import { applyRetention } from './retention.js';
import { ensurePartitions } from './schema/migrate.js';
import type { SiteOptions } from './sites-config.js';
import { tellAll, type WebhookOptions } from './webhooks.js';

/** Options of `startJobs()`. */
export interface JobOptions extends WebhookOptions {
  readonly store: Store;
  readonly sites: Readonly<Record<string, SiteOptions>>;
  /** Milliseconds between two rounds of telling recipients. */
  readonly every?: number;
  /** Is told what went wrong; the next round tries again. */
  readonly onError?: (error: unknown) => void;
}

const HOUR = 3_600_000;

/** Starts them; the function it gives back stops them and settles when the last round has ended. */
export function startJobs({ store, sites, every = 2_000, onError, ...webhooks }: JobOptions): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const repeat = async (ms: number, work: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await work().catch((error: unknown) => onError?.(error));
      await pause(ms, signal);
    }
  };
  const rounds = [
    repeat(every, async () => {
      for (const [name, site] of Object.entries(sites))
        if (site.recipients?.length) await tellAll(store, name, site, webhooks);
    }),
    repeat(HOUR, async () => {
      await ensurePartitions(store.admin, store.now(), store.dialect);
      for (const [name, site] of Object.entries(sites)) {
        await store.days.closeAll(name);
        await applyRetention(store, name, site);
      }
    }),
  ];
  return async () => {
    stopping.abort();
    await Promise.all(rounds);
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
