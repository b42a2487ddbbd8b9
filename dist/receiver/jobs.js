import { applyRetention } from './retention.js';
import { ensurePartitions } from './schema/migrate.js';
import { tellAll } from './webhooks.js';

const HOUR = 36e5;
function startJobs({ store, sites, every = 2e3, onError, ...webhooks }) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const repeat = async (ms, work) => {
    while (!signal.aborted) {
      await work().catch((error) => onError?.(error));
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
    })
  ];
  return async () => {
    stopping.abort();
    await Promise.all(rounds);
  };
}
function pause(ms, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}

export { startJobs };
//# sourceMappingURL=jobs.js.map
