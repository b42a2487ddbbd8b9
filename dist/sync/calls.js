import { failureOf } from './attempt.js';
import { pullOnce } from './pull.js';
import { bytesOf } from './queue.js';
import { tellOnce } from './telling.js';
import { MAX_BATCH_BYTES } from '../model/wire.js';

function callsOf({ adapter, site, keep, records, auth, patience, closing }) {
  let headers = {};
  let asked = false;
  const context = async (subject, signal) => ({
    site,
    subject,
    capability: await keep.capability(subject),
    headers,
    signal
  });
  const inTime = (run) => new Promise((resolve, reject) => {
    const stop = new AbortController();
    const end = () => {
      reject(new DOMException("Nobody waits for this any more.", "AbortError"));
      stop.abort();
    };
    const timer = setTimeout(end, patience);
    closing.addEventListener("abort", end);
    run(stop.signal).then(resolve, reject).finally(() => {
      clearTimeout(timer);
      closing.removeEventListener("abort", end);
    });
  });
  const call = async (run) => {
    try {
      return await inTime(run);
    } catch (error) {
      const { kind, status } = failureOf(error);
      if (kind !== "auth" || asked || !auth) throw error;
      asked = true;
      const given = await auth(status === 403 ? "forbidden" : "unauthorized");
      if (!given) throw error;
      headers = given;
      return inTime(run);
    }
  };
  return {
    context,
    push: (batch) => call(async (signal) => {
      const rows = batch.map(({ hash, body }) => ({ hash, body }));
      const bytes = rows.reduce((sum, row) => sum + bytesOf(row) + 1, 1024);
      return adapter.push(rows, {
        ...await context(batch[0]?.event.subject ?? "", signal),
        keepalive: adapter.capabilities.keepaliveSafe && bytes <= MAX_BATCH_BYTES,
        allowed: records.allowed()
      });
    }),
    pull: (subject, contents, from) => call(async (signal) => pullOnce(adapter, contents, from, await context(subject, signal))),
    tell: async (no, subject, told, when) => {
      const about = await context(subject, closing);
      const ask = () => call(async (signal) => adapter.onWithdraw?.(no, { ...about, headers, signal }) ?? []);
      return tellOnce(ask, no, told, when);
    },
    clear: (cookies) => call(async (signal) => adapter.clear?.(cookies, { site, headers, signal })),
    welcome() {
      asked = false;
    }
  };
}

export { callsOf };
//# sourceMappingURL=calls.js.map
