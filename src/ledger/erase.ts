/**
 * Takes the rows of one site out of this browser, when the person they are
 * about asks for it (Art. 17(1)(b), DS-06). The only place where something is
 * deleted. The database itself stays, so that positions go on counting: what
 * another tab was about to write is still noticed as late.
 */
import { openDB } from 'idb';
import { connection } from './connection.js';

/**
 * Deletes every row of a site, and the notices that no other row names.
 * Resolves when it is durable; rejects with what IndexedDB says, and then
 * nothing was deleted. Creates nothing.
 */
export async function eraseRows(name: string, site: string, patience = 10_000): Promise<void> {
  if (!(await exists(name))) return;
  const db = connection(name, patience);
  try {
    await db.transact(async (tx) => {
      const named = new Set<string>();
      // Keys of ours are numbers; a text or a list, by whoever put it there, is not ours to delete.
      for await (const cursor of tx.objectStore('events').iterate(IDBKeyRange.upperBound(Infinity))) {
        const row = readRow(cursor.value.body);
        // What cannot be read may be about this person too.
        if (row.site === undefined || row.site === site) void cursor.delete();
        else if (row.notice !== undefined) named.add(row.notice);
      }
      for await (const cursor of tx.objectStore('notices')) {
        if (!named.has(cursor.key)) void cursor.delete();
      }
    });
  } finally {
    db.close();
  }
}

/** Deletes what is kept of a site beside a ledger: how far it was delivered, and the secrets of its pseudonym (SE-06). */
export async function eraseBeside(name: string, site: string): Promise<void> {
  const beside = `${name}-delivery`;
  if (!(await exists(beside))) return;
  const db = await openDB(beside);
  try {
    if (!db.objectStoreNames.contains('values')) return;
    const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
    const erase = async (): Promise<void> => {
      for (const key of await tx.store.getAllKeys()) {
        // Keys are `kind:site` or `kind:site:more`.
        if (typeof key === 'string' && key.split(':')[1] === site) await tx.store.delete(key);
      }
    };
    await Promise.all([erase(), tx.done]);
  } finally {
    db.close();
  }
}

/** Whether there is such a database; opening one that is not there would make it. */
async function exists(name: string): Promise<boolean> {
  const there = await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => undefined);
  return there?.some((database) => database.name === name) ?? true;
}

/** The site and the notice of a row, as far as it says. */
function readRow(body: unknown): { site: string | undefined; notice: string | undefined } {
  try {
    const { site, notice } = JSON.parse(String(body)) as Record<string, unknown>;
    return {
      site: typeof site === 'string' ? site : undefined,
      notice: typeof notice === 'string' ? notice : undefined,
    };
  } catch {
    // No row of ours.
    return { site: undefined, notice: undefined };
  }
}
