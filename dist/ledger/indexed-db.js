import { readLedger } from './read.js';

function indexedDbLedger({ name, patience = 2e3 }) {
  let writer;
  return {
    storage: "indexed-db",
    name,
    read: () => readLedger(name, patience),
    async append(row, notice, end) {
      writer ??= import('./append.js').then(({ openWriter }) => openWriter(name, patience));
      return (await writer).append(row, notice, end);
    },
    close() {
      void writer?.then((open) => {
        open.close();
      });
    }
  };
}

export { indexedDbLedger };
//# sourceMappingURL=indexed-db.js.map
