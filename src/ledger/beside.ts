/**
 * Small values kept beside the ledger, in a database of their own: how far it
 * was delivered, and the secret that goes with a subject. No event is ever
 * kept here a second time (I8). Reading creates nothing.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ConsentError } from '../model/error.js';
import type { Ledger } from './ledger.js';

interface Schema extends DBSchema {
  values: { key: string; value: unknown };
}

/** Values by key. What is read back was written by whoever runs code in this page: check it. */
export interface Beside {
  get(key: string): Promise<unknown>;
  /**
   * Changes a value in one transaction, so that two tabs do not undo each
   * other. Resolves with what stands once it is durable; rejects where it
   * could not be written.
   */
  update(key: string, change: (value: unknown) => unknown): Promise<unknown>;
}

/** Kept in memory, where the ledger is. */
const inMemory = new WeakMap<Ledger, Beside>();

/** What is kept beside a ledger. */
export function besideLedger(ledger: Ledger): Beside {
  if (ledger.storage === 'indexed-db') return besideDatabase(ledger.name ?? 'consent');
  const beside = inMemory.get(ledger) ?? memoryBeside();
  inMemory.set(ledger, beside);
  return beside;
}

/** Values for this page only. */
export function memoryBeside(): Beside {
  const values = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(values.get(key)),
    update(key, change) {
      values.set(key, change(values.get(key)));
      return Promise.resolve(values.get(key));
    },
  };
}

function besideDatabase(ledger: string, patience = 2000): Beside {
  const name = `${ledger}-delivery`;
  return {
    get: (key) =>
      inTime(patience, async () => {
        const there = await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => undefined);
        if (there?.every((database) => database.name !== name)) return undefined;
        const db = await open(name);
        try {
          return await db.get('values', key);
        } finally {
          db.close();
        }
      }),
    update: (key, change) =>
      inTime(patience, async () => {
        const db = await open(name);
        try {
          // Strict: a secret that is lost in a power cut leaves a subject that nobody can speak for.
          const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
          const changed = async (): Promise<unknown> => {
            const value = change(await tx.store.get(key));
            await tx.store.put(value, key);
            return value;
          };
          // Both are awaited from the start: of either one a failure is heard.
          return (await Promise.all([changed(), tx.done]))[0];
        } finally {
          // Not held: an open connection can keep a page out of the back/forward cache.
          db.close();
        }
      }),
  };
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  // Without a version number, so that an older script can go on with what a newer one made.
  return openDB<Schema>(name, undefined, {
    upgrade(db) {
      db.createObjectStore('values');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

function inTime<T>(patience: number, run: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new ConsentError('ledger-unavailable', `IndexedDB gave no answer in ${String(patience)} ms.`));
    }, patience);
    run()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
