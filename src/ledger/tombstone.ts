/**
 * A withdrawal must hold on the next page even if it could not be written.
 * Before writing, each of its purposes is noted here, synchronously; once
 * the row is durable the note goes. A note found when a page opens denies.
 */

/**
 * The mark of a note that outlives an erasure: it is all that is left of a no,
 * and no row is made of it (DS-06).
 */
export const ERASED = 'erased';

const nameOf = (site: string, id: string): string => `consent-denied:${site}:${id}`;

/** A purpose that is denied, and the mark of the act that said so. */
export type Note = readonly [id: string, mark: string];

/** The notes. Never throws: where nothing can be read, nothing is kept either. */
export function readTombstones(site: string): Note[] {
  const start = nameOf(site, '');
  return [...attempt(() => Object.entries<string>(localStorage)), ...attempt(cookies)]
    .filter(([name]) => name.startsWith(start))
    .map(([name, mark]) => [name.slice(start.length), mark]);
}

/** Notes these purposes as denied, under a mark of the act. Where storage is full or denied, a cookie is tried. */
export function addTombstones(site: string, ids: readonly string[], mark: string): void {
  for (const id of ids) {
    const name = nameOf(site, id);
    const noted = attempt(() => {
      localStorage.setItem(name, mark);
      return [name];
    });
    if (!noted.length) attempt(() => setCookie(name, mark, 15_552_000));
  }
}

/** Takes these notes away; one that another act made since stays. */
export function removeTombstones(site: string, notes: readonly Note[]): void {
  for (const [id, mark] of notes) {
    const name = nameOf(site, id);
    attempt(() => {
      if (localStorage.getItem(name) === mark) localStorage.removeItem(name);
      return [];
    });
    if (attempt(cookies).some(([cookie, value]) => cookie === name && value === mark)) {
      attempt(() => setCookie(name, mark, 0));
    }
  }
}

/** What `run` gives; nothing where storage is denied or full, or the page is a sandboxed frame. */
function attempt<T>(run: () => T[]): T[] {
  try {
    return run();
  } catch {
    return [];
  }
}

function cookies(): [name: string, value: string][] {
  return document.cookie.split('; ').map((cookie) => {
    const [name = '', value = ''] = cookie.split('=');
    return [name, value];
  });
}

function setCookie(name: string, value: string, seconds: number): string[] {
  document.cookie = `${name}=${value};path=/;max-age=${String(seconds)};samesite=lax`;
  return [];
}
