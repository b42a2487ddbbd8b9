import { openDB } from 'idb';
import { ConsentError } from '../model/error.js';

function connection(name, patience) {
  let opening;
  const close = () => {
    opening?.then(
      (db) => {
        db.close();
      },
      // It never opened, so there is nothing to close.
      () => void 0
    );
    opening = void 0;
  };
  const open = () => opening ??= openDB(name, void 0, {
    upgrade(db) {
      db.createObjectStore("events", { autoIncrement: true });
      db.createObjectStore("notices", { keyPath: "digest" });
    },
    blocking: close,
    terminated: close
  });
  const once = async (body, signal) => {
    const db = await open();
    signal.throwIfAborted();
    const tx = db.transaction(["events", "notices"], "readwrite", { durability: "strict" });
    const stop = () => {
      try {
        tx.abort();
      } catch {
      }
    };
    signal.addEventListener("abort", stop);
    const whole = body(tx).catch((error) => {
      stop();
      throw error;
    });
    const [result] = await Promise.all([whole, tx.done]);
    return result;
  };
  const hide = () => {
    close();
  };
  addEventListener("pagehide", hide);
  return {
    close() {
      removeEventListener("pagehide", hide);
      close();
    },
    async transact(body) {
      for (let tries = 0; ; tries++) {
        try {
          return await inTime((signal) => once(body, signal), patience);
        } catch (error) {
          close();
          if (tries === 2 || !/^(Abort|InvalidState|Unknown)Error$/.test(error.name)) throw error;
        }
      }
    }
  };
}
function inTime(run, patience) {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      reject(new ConsentError("ledger-unavailable", `IndexedDB gave no answer in ${String(patience)} ms.`));
      stop.abort();
    }, patience);
    run(stop.signal).then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

export { connection };
//# sourceMappingURL=connection.js.map
