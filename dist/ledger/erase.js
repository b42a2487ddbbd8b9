import { openDB } from 'idb';
import { connection } from './connection.js';

async function eraseRows(name, site, patience = 1e4) {
  if (!await exists(name)) return;
  const db = connection(name, patience);
  try {
    await db.transact(async (tx) => {
      const named = /* @__PURE__ */ new Set();
      for await (const cursor of tx.objectStore("events").iterate(IDBKeyRange.upperBound(Infinity))) {
        const row = readRow(cursor.value.body);
        if (row.site === void 0 || row.site === site) void cursor.delete();
        else if (row.notice !== void 0) named.add(row.notice);
      }
      for await (const cursor of tx.objectStore("notices")) {
        if (!named.has(cursor.key)) void cursor.delete();
      }
    });
  } finally {
    db.close();
  }
}
async function eraseBeside(name, site) {
  const beside = `${name}-delivery`;
  if (!await exists(beside)) return;
  const db = await openDB(beside);
  try {
    if (!db.objectStoreNames.contains("values")) return;
    const tx = db.transaction("values", "readwrite", { durability: "strict" });
    const erase = async () => {
      for (const key of await tx.store.getAllKeys()) {
        if (typeof key === "string" && key.split(":")[1] === site) await tx.store.delete(key);
      }
    };
    await Promise.all([erase(), tx.done]);
  } finally {
    db.close();
  }
}
async function exists(name) {
  const there = await indexedDB.databases?.().catch(() => void 0);
  return there?.some((database) => database.name === name) ?? true;
}
function readRow(body) {
  try {
    const { site, notice } = JSON.parse(String(body));
    return {
      site: typeof site === "string" ? site : void 0,
      notice: typeof notice === "string" ? notice : void 0
    };
  } catch {
    return { site: void 0, notice: void 0 };
  }
}

export { eraseBeside, eraseRows };
//# sourceMappingURL=erase.js.map
