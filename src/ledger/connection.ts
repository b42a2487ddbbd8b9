/**
 * Owns the connection that writes to IndexedDB. Browsers drop connections,
 * block upgrades and forget to answer; here a connection is opened when it is
 * needed, let go when another tab or the browser asks, and a transaction that
 * lost it runs again.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { ConsentError } from '../model/error.js';
import type { StoredNotice, StoredRow } from './ledger.js';

/** The stores of version 1. Additions only, for years: an old tab must be able to read a new database. */
export interface Schema extends DBSchema {
  /** Keyed by position, counting up in the order of writing. */
  events: { key: number; value: StoredRow };
  /** Keyed by digest. */
  notices: { key: string; value: StoredNotice };
}

type Transaction = IDBPTransaction<Schema, ('events' | 'notices')[], 'readwrite'>;

/** A connection that heals. */
export interface Connection {
  /**
   * Runs `body` in one transaction over both stores; resolves when it is
   * durable. Rejects with what IndexedDB says after two more tries, or with
   * `ledger-unavailable` where it says nothing.
   */
  transact<T>(body: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): void;
}

/** Makes a connection to the database of this name. Opens nothing yet. `patience` is in milliseconds. */
export function connection(name: string, patience: number): Connection {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const close = (): void => {
    opening?.then(
      (db) => {
        db.close();
      },
      // It never opened, so there is nothing to close.
      () => undefined,
    );
    opening = undefined;
  };

  // Without a version number, so that an older script can write to what a newer one made.
  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= openDB<Schema>(name, undefined, {
      upgrade(db) {
        db.createObjectStore('events', { autoIncrement: true });
        db.createObjectStore('notices', { keyPath: 'digest' });
      },
      blocking: close,
      terminated: close,
    }));

  const once = async <T>(body: (tx: Transaction) => Promise<T>, signal: AbortSignal): Promise<T> => {
    const db = await open();
    signal.throwIfAborted();
    // Strict: a consent that is lost in a power cut is a consent we cannot show (Art. 7(1)).
    const tx = db.transaction(['events', 'notices'], 'readwrite', { durability: 'strict' });
    const stop = (): void => {
      try {
        tx.abort();
      } catch {
        // It was over already.
      }
    };
    signal.addEventListener('abort', stop);
    const whole = body(tx).catch((error: unknown) => {
      // All of it or nothing: what was written before this went wrong goes too.
      stop();
      throw error;
    });
    const [result] = await Promise.all([whole, tx.done]);
    return result;
  };

  // An open connection can keep a page out of the back/forward cache.
  const hide = (): void => {
    close();
  };
  addEventListener('pagehide', hide);

  return {
    close() {
      removeEventListener('pagehide', hide);
      close();
    },
    async transact(body) {
      for (let tries = 0; ; tries++) {
        try {
          return await inTime((signal) => once(body, signal), patience);
        } catch (error) {
          close();
          // Lost connections look like these three; appends carry their id, so once more does no harm.
          if (tries === 2 || !/^(Abort|InvalidState|Unknown)Error$/.test((error as Error).name)) throw error;
        }
      }
    },
  };
}

/** Runs what waits. Where it takes too long it is told to stop, so that what was said to have failed is not written later. */
function inTime<T>(run: (signal: AbortSignal) => Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      reject(new ConsentError('ledger-unavailable', `IndexedDB gave no answer in ${String(patience)} ms.`));
      stop.abort();
    }, patience);
    run(stop.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
