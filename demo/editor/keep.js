/**
 * Keeps the work on this device, in IndexedDB, and nowhere else. Where that
 * cannot be, the editor says so, and the work is downloaded by hand.
 */
import { openDB } from 'idb';

const NAME = 'consent-panel-editor';
const STORE = 'work';
const KEY = 'current';

/** The revision that this page has seen; another tab may be ahead. */
let seen = 0;

/** The work of the last time: `{ file, touched, savedAt }`, or `undefined`. Rejects where there is no storage. */
export async function takeBack() {
  return within(async (db) => {
    const kept = await db.get(STORE, KEY);
    seen = kept?.revision ?? 0;
    return kept;
  });
}

/**
 * Keeps the work. Gives `'kept'`, or `'elsewhere'` where another tab has kept
 * something since: then nothing is written over, unless `over` says so.
 */
export async function keep(work, { over = false } = {}) {
  return within(async (db) => {
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const there = await transaction.store.get(KEY);
    if (!over && (there?.revision ?? 0) !== seen) {
      await transaction.done;
      return 'elsewhere';
    }
    const revision = (there?.revision ?? 0) + 1;
    await transaction.store.put({ ...work, revision, savedAt: Date.now() }, KEY);
    await transaction.done;
    seen = revision;
    return 'kept';
  });
}

/** Forgets the work of this device. */
export async function forget() {
  await within((db) => db.delete(STORE, KEY));
  seen = 0;
}

async function within(act) {
  const db = await openDB(NAME, 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });
  // Opened for each act: a page in the back of the row stands in nobody's way.
  try {
    return await act(db);
  } finally {
    db.close();
  }
}
