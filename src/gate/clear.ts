/**
 * Deletes what a purpose kept on the device, once it is no longer permitted:
 * cookies on this host and its parent domains, local and session storage,
 * IndexedDB and Cache Storage (WD-06, Art. 17(1)(b)). Only what the policy
 * declares is touched. What only a server can clear (HttpOnly) is not seen here.
 */
import type { StorageItem } from '../model/purpose.js';

/** Clears these items. Never rejects: a kind of storage that is denied holds nothing of ours to clear. */
export async function clear(items: readonly StorageItem[]): Promise<void> {
  await Promise.allSettled(
    items.map(async ({ kind, name }) => {
      const fits = pattern(name);
      // Whatever a policy says, the proof itself and the notes of denials are not what a purpose kept.
      const matches = (found: string): boolean => fits(found) && !/^consent(-denied:|$)/.test(found);
      switch (kind) {
        case 'cookie':
          for (const found of cookieNames().filter(matches)) expire(found);
          break;
        case 'local-storage':
          empty(localStorage, matches);
          break;
        case 'session-storage':
          empty(sessionStorage, matches);
          break;
        case 'indexed-db':
          for (const found of await databaseNames(name)) if (matches(found)) indexedDB.deleteDatabase(found);
          break;
        case 'cache-storage':
          for (const found of await caches.keys()) if (matches(found)) await caches.delete(found);
      }
    }),
  );
}

/** Whether a name fits a pattern in which `*` stands for any run of characters. */
export function pattern(name: string): (found: string) => boolean {
  const parts = name.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`);
  return (found) => whole.test(found);
}

function cookieNames(): string[] {
  return document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '');
}

/** A cookie's domain and path cannot be read, so each that could have set it is tried. */
function expire(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, i) => {
    const path = steps.slice(0, i + 1).join('/');
    return [path || '/', `${path}/`];
  });
  for (const domain of domains) {
    for (const path of new Set(paths)) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
  }
}

function empty(storage: Storage, matches: (found: string) => boolean): void {
  for (const found of Object.keys(storage).filter(matches)) storage.removeItem(found);
}

/** Where the browser does not tell which databases there are, the name itself is tried. */
async function databaseNames(name: string): Promise<string[]> {
  const { databases } = indexedDB as Partial<IDBFactory>;
  if (!databases) return [name];
  return (await databases.call(indexedDB)).map((db) => db.name ?? '');
}
