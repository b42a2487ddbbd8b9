/** A database of a test's own, gone when the test is over. */
import { deleteDB } from 'idb';

const made: string[] = [];

/** A name nobody used before. Call `dropDatabases` after each test. */
export function aDatabase(): string {
  const name = `test-${crypto.randomUUID()}`;
  made.push(name);
  return name;
}

/** Deletes what `aDatabase` named, also while somebody holds it open: it goes when they let go. */
export async function dropDatabases(): Promise<void> {
  await Promise.all(made.splice(0).map((name) => Promise.race([deleteDB(name), wait(500)])));
}

/** Names of the databases of this origin, as the browser tells them. */
export async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** Resolves after so many milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Resolves when `holds` does; rejects after five seconds, or `patience` milliseconds. */
export async function until(holds: () => unknown, what = 'it', patience = 5000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await wait(5);
  }
}

/** Resolves when the page has had nothing better to do, so that what waits for that has begun. */
export async function idle(): Promise<void> {
  await new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 250);
  });
  await wait(100);
}
