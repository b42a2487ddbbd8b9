/**
 * Deletes what a purpose kept on the device, once it is no longer permitted:
 * cookies on this host and its parent domains, local and session storage,
 * IndexedDB and Cache Storage (WD-06, Art. 17(1)(b)). Only what the policy
 * declares is touched. What is still there afterwards is handed back: a page
 * cannot reach what only a server can clear.
 */
import { isOwnStorage } from '../model/own-storage.js';
import { pattern } from '../model/pattern.js';
import type { StorageItem } from '../model/purpose.js';

/** Kinds that a page can look at, and so can tell to be gone. */
const CLEARABLE: readonly unknown[] = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage'];

/** What a page can tell of what it was to clear. */
export interface Cleared {
  /** What was found, tried, and is still there: `cookie _count`. */
  readonly left: readonly string[];
  /** Cookies that are declared and cannot be seen now. They may be `HttpOnly`: only the server can tell, and clear them. */
  readonly unseen: readonly StorageItem[];
}

/** Clears these items. Never rejects: a kind of storage that is denied holds nothing of ours to clear. */
export async function clear(items: readonly StorageItem[]): Promise<Cleared> {
  const left: string[] = [];
  const unseen: StorageItem[] = [];
  await Promise.allSettled(
    items
      .filter(({ kind }) => CLEARABLE.includes(kind))
      .map(async (item) => {
        const { kind, name } = item;
        const fits = pattern(name);
        // Whatever a policy says, the proof itself and the notes of denials are not what a purpose kept.
        const matches = (found: string): boolean => fits(found) && !isOwnStorage(kind, found);
        const before = (await namesOf(kind, name)).filter(matches);
        for (const found of before) await remove(kind, found).catch(() => undefined);
        // Where a browser does not tell which databases there are, a name that was tried is no name that was found.
        const after = kind === 'indexed-db' && !('databases' in indexedDB) ? [] : await namesOf(kind, name);
        const still = after.filter(matches);
        // Also where one was seen and cleared: a server may have set another of that name.
        if (kind === 'cookie' && !still.length) unseen.push(item);
        left.push(...still.map((found) => `${kind} ${found}`));
      }),
  );
  return { left: [...new Set(left)].sort(), unseen };
}

async function namesOf(kind: StorageItem['kind'], name: string): Promise<string[]> {
  switch (kind) {
    case 'cookie':
      return document.cookie
        .split('; ')
        .map((cookie) => cookie.split('=')[0] ?? '')
        .filter(Boolean);
    case 'local-storage':
      return Object.keys(localStorage);
    case 'session-storage':
      return Object.keys(sessionStorage);
    case 'indexed-db': {
      const { databases } = indexedDB as Partial<IDBFactory>;
      // Where the browser does not tell which databases there are, the name itself is tried.
      return databases ? (await databases.call(indexedDB)).map((db) => db.name ?? '') : [name];
    }
    default:
      return caches.keys();
  }
}

async function remove(kind: StorageItem['kind'], name: string): Promise<void> {
  switch (kind) {
    case 'cookie':
      expire(name);
      break;
    case 'local-storage':
      localStorage.removeItem(name);
      break;
    case 'session-storage':
      sessionStorage.removeItem(name);
      break;
    case 'indexed-db':
      await new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked by somebody who holds it open: it goes when they let go, which may be never in this page.
        request.onsuccess =
          request.onerror =
          request.onblocked =
            () => {
              resolve();
            };
      });
      break;
    default:
      await caches.delete(name);
  }
}

/** A cookie's domain and path cannot be read, so each that could have set it is tried, partitioned ones too. */
function expire(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, i) => {
    const path = steps.slice(0, i + 1).join('/');
    return [path || '/', `${path}/`];
  });
  const kinds = location.protocol === 'https:' ? ['', ';secure', ';secure;samesite=none;partitioned'] : [''];
  for (const kind of kinds) {
    for (const domain of domains) {
      for (const path of new Set(paths)) document.cookie = `${name}=;max-age=0;path=${path}${domain}${kind}`;
    }
  }
}
