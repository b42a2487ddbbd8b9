/**
 * Adds rows to the ledger in IndexedDB, each in one strict transaction with
 * the notice it names, and only where nobody came first.
 */
import { connection } from './connection.js';
import type { Ledger } from './ledger.js';

/** Opens the writing half of the ledger in the database of this name. */
export function openWriter(name: string, patience: number): Pick<Ledger, 'append' | 'close'> {
  // Keys of ours are numbers, which come first; a text or a list, by whoever put it there, is no position.
  const positions = IDBKeyRange.upperBound(Infinity);
  const db = connection(name, patience);
  return {
    append: (row, notice, end) =>
      db.transact(async (tx) => {
        const events = tx.objectStore('events');
        const last = await events.openKeyCursor(positions, 'prev');
        if ((last?.key ?? 0) !== end) {
          // After a lost connection the row may be there already: then it stands.
          return (await events.get(last?.key ?? 0))?.hash === row.hash;
        }
        await events.add(row);
        if (notice) await tx.objectStore('notices').put(notice);
        return true;
      }),
    close: () => {
      db.close();
    },
  };
}
