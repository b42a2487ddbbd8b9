/**
 * Reads a whole ledger in one go, and creates nothing: a page that nobody has
 * answered yet must not store anything, not even an empty database (CK-07).
 * Written on bare IndexedDB, because this is what every visit waits for.
 */
import type { LedgerContents } from './ledger.js';

/**
 * All that the database of this name holds; nothing where there is none.
 * Rejects with what IndexedDB says, or with nothing where it says nothing for
 * `patience` milliseconds (Safari has been seen to).
 */
export function readLedger(name: string, patience: number): Promise<LedgerContents> {
  return Promise.race([
    readIfThere(name),
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience);
    }),
  ]);
}

/**
 * WebKit keeps an empty database where an upgrade was called off, so it is asked first whether there is one. Not in a
 * frame: of another site's page it says there is none, also where it has just written there.
 */
async function readIfThere(name: string): Promise<LedgerContents> {
  const there = top === self && (await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => undefined));
  return there && there.every((database) => database.name !== name) ? { rows: [], notices: [], end: 0 } : read(name);
}

function read(name: string): Promise<LedgerContents> {
  return new Promise((resolve, reject) => {
    // Without a version number, so that an older script can read what a newer one made.
    const open = indexedDB.open(name);
    let tx: IDBTransaction | null;
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
        tx = db.transaction(['events', 'notices']);
        const rows = tx.objectStore('events').getAll();
        const notices = tx.objectStore('notices').getAll();
        // Keys of ours are numbers; a text or a list, by whoever put it there, is no position.
        const last = tx.objectStore('events').openKeyCursor(IDBKeyRange.upperBound(Infinity), 'prev');
        tx.onabort = () => {
          reject(tx?.error);
        };
        tx.oncomplete = () => {
          resolve({
            rows: rows.result.map(copy),
            notices: notices.result.map(copy),
            end: Number(last.result?.key ?? 0),
          });
        };
      } catch (error) {
        // A database of this name with other stores: not ours, and not to be touched.
        reject(error);
      }
      // Takes effect when the transaction is over.
      db.close();
    };
  });
}

/** Whoever runs code in this page can write here; what is no row of ours is read as one that says nothing. */
function copy<T>(row: T): T {
  return { ...row };
}
