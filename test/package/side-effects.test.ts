/**
 * Importing does nothing: no tag defined, no listener added, no database opened, nothing stored, asked or drawn.
 * Each published entry is imported as it is published, in the page, with the page's own functions watched.
 */
import { expect } from 'chai';

type Target = string | { default: string };

const doers = ['./auto.js', './define.js'];
const response = await fetch('/package.json');
const { exports: published } = (await response.json()) as { exports: Record<string, Target> };
// Dependencies first, so that what they do on import is not counted as ours.
await Promise.all([import('lit'), import('idb'), import('uuid'), import('canonicalize')]);

const files = Object.entries(published)
  // These run on a server, or beside a framework whose files are for a bundler; `side-effects.test.js` imports them.
  .filter(([name]) => !doers.includes(name) && !/receiver|record-store|server|react|vue/.test(name))
  .map(([, target]) => (typeof target === 'string' ? target : target.default))
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => (file.includes('*') ? named(file).map((name) => file.replace('*', name)) : [file]));

/** Some of the files that a pattern stands for. */
function named(file: string): readonly string[] {
  if (file.includes('/adapters/')) return ['http', 'postgrest', 'couchdb', 'memory'];
  if (file.includes('/signals/')) return ['consent-mode-signal', 'matomo-signal', 'gpc'];
  return file.includes('/bridges/') ? ['shopify-bridge', 'wordpress-bridge'] : ['nl', 'en'];
}

describe('importing in a page', () => {
  for (const file of files) {
    it(`${file} does nothing`, async () => {
      const done: string[] = [];
      const undo = [
        watch(EventTarget.prototype, 'addEventListener', done),
        watch(IDBFactory.prototype, 'open', done),
        watch(CustomElementRegistry.prototype, 'define', done),
        watch(Storage.prototype, 'setItem', done),
        watch(Storage.prototype, 'getItem', done),
        watch(globalThis, 'fetch', done),
        watch(globalThis, 'setTimeout', done),
        watch(Node.prototype, 'appendChild', done),
        watch(Element.prototype, 'append', done),
      ];
      const globals = new Set(Reflect.ownKeys(globalThis));
      try {
        await import(new URL(file, new URL('/', location.href)).href);
      } finally {
        undo.forEach((each) => each());
      }
      expect(done).to.deep.equal([]);
      expect(Reflect.ownKeys(globalThis).filter((key) => !globals.has(key))).to.deep.equal([]);
    });
  }

  it('would have noticed', () => {
    const done: string[] = [];
    const undo = watch(EventTarget.prototype, 'addEventListener', done);
    document.addEventListener('x', () => {});
    undo();
    expect(done).to.deep.equal(['addEventListener x']);
  });
});

/** Notes each call of a method, and still makes it. Returns the way to stop. */
function watch<T extends object>(target: T, name: keyof T & string, done: string[]): () => void {
  const original = target[name] as (...given: unknown[]) => unknown;
  const watched = function (this: unknown, ...given: unknown[]): unknown {
    done.push(`${name} ${String(given[0])}`);
    return original.apply(this, given);
  };
  Object.assign(target, { [name]: watched });
  return () => Object.assign(target, { [name]: original });
}
