import { ConsentSyncEvent } from './sync/sync-event.js';
import { startSync } from './sync/sync.js';
import { httpAdapter } from './sync/adapters/http.js';

async function carry(consent, target, setting, signal) {
  const { adapter, ...options } = typeof setting === "object" && "adapter" in setting ? setting : { adapter: setting };
  const place = typeof adapter === "string" ? httpAdapter({ url: adapter }) : adapter;
  const sync = await startSync(consent, place, options);
  if (signal.aborted) {
    sync.close();
    return void 0;
  }
  signal.addEventListener("abort", () => {
    sync.close();
  });
  sync.subscribe((state) => {
    target.dispatchEvent(new ConsentSyncEvent(state, sync));
  });
  const ask = () => {
    const waits = Object.values(consent.snapshot.purposes).some(
      ({ state }) => /^(requested|parental-consent-pending)$/.test(state)
    );
    if (waits && document.visibilityState === "visible") sync.pull().catch(() => void 0);
  };
  document.addEventListener("visibilitychange", ask, { signal });
  addEventListener("focus", ask, { signal });
  ask();
  return sync;
}

export { carry };
//# sourceMappingURL=carry.js.map
