import { openDB } from 'idb';
import { ConsentError } from '../model/error.js';

const inMemory = /* @__PURE__ */ new WeakMap();
function besideLedger(ledger) {
  if (ledger.storage === "indexed-db") return besideDatabase(ledger.name ?? "consent");
  const beside = inMemory.get(ledger) ?? memoryBeside();
  inMemory.set(ledger, beside);
  return beside;
}
function memoryBeside() {
  const values = /* @__PURE__ */ new Map();
  return {
    get: (key) => Promise.resolve(values.get(key)),
    update(key, change) {
      values.set(key, change(values.get(key)));
      return Promise.resolve(values.get(key));
    }
  };
}
function besideDatabase(ledger, patience = 2e3) {
  const name = `${ledger}-delivery`;
  return {
    get: (key) => inTime(patience, async () => {
      const there = await indexedDB.databases?.().catch(() => void 0);
      if (there?.every((database) => database.name !== name)) return void 0;
      const db = await open(name);
      try {
        return await db.get("values", key);
      } finally {
        db.close();
      }
    }),
    update: (key, change) => inTime(patience, async () => {
      const db = await open(name);
      try {
        const tx = db.transaction("values", "readwrite", { durability: "strict" });
        const changed = async () => {
          const value = change(await tx.store.get(key));
          await tx.store.put(value, key);
          return value;
        };
        return (await Promise.all([changed(), tx.done]))[0];
      } finally {
        db.close();
      }
    })
  };
}
function open(name) {
  return openDB(name, void 0, {
    upgrade(db) {
      db.createObjectStore("values");
    },
    blocking(_current, _blocked, event) {
      event.target.close();
    }
  });
}
function inTime(patience, run) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new ConsentError("ledger-unavailable", `IndexedDB gave no answer in ${String(patience)} ms.`));
    }, patience);
    run().then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

export { besideLedger, memoryBeside };
//# sourceMappingURL=beside.js.map
