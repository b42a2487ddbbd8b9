import { connection } from './connection.js';

function openWriter(name, patience) {
  const positions = IDBKeyRange.upperBound(Infinity);
  const db = connection(name, patience);
  return {
    append: (row, notice, end) => db.transact(async (tx) => {
      const events = tx.objectStore("events");
      const last = await events.openKeyCursor(positions, "prev");
      if ((last?.key ?? 0) !== end) {
        return (await events.get(last?.key ?? 0))?.hash === row.hash;
      }
      await events.add(row);
      if (notice) await tx.objectStore("notices").put(notice);
      return true;
    }),
    close: () => {
      db.close();
    }
  };
}

export { openWriter };
//# sourceMappingURL=append.js.map
