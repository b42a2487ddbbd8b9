function readLedger(name, patience) {
  return Promise.race([
    readIfThere(name),
    new Promise((_, reject) => {
      setTimeout(reject, patience);
    })
  ]);
}
async function readIfThere(name) {
  const there = top === self && await indexedDB.databases?.().catch(() => void 0);
  return there && there.every((database) => database.name !== name) ? { rows: [], notices: [], end: 0 } : read(name);
}
function read(name) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name);
    let tx;
    open.onupgradeneeded = () => {
      tx = open.transaction;
      tx?.abort();
    };
    open.onerror = () => {
      if (tx) resolve({ rows: [], notices: [], end: 0 });
      else reject(open.error);
    };
    open.onsuccess = () => {
      const db = open.result;
      try {
        tx = db.transaction(["events", "notices"]);
        const rows = tx.objectStore("events").getAll();
        const notices = tx.objectStore("notices").getAll();
        const last = tx.objectStore("events").openKeyCursor(IDBKeyRange.upperBound(Infinity), "prev");
        tx.onabort = () => {
          reject(tx?.error);
        };
        tx.oncomplete = () => {
          resolve({
            rows: rows.result.map(copy),
            notices: notices.result.map(copy),
            end: Number(last.result?.key ?? 0)
          });
        };
      } catch (error) {
        reject(error);
      }
      db.close();
    };
  });
}
function copy(row) {
  return { ...row };
}

export { readLedger };
//# sourceMappingURL=read.js.map
