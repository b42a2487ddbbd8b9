/** A browser that keeps nothing: the question says so, and nothing ends in a yes by itself. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet } from './steps.js';

const ONLY_THIS_VISIT = 'Uw keuze geldt alleen voor dit bezoek.';

/** As browsers do where a visitor blocks storage. */
const databasesDenied = () => {
  const deny = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  IDBFactory.prototype.open = deny;
  IDBFactory.prototype.databases = async () => deny();
};

const everythingDenied = () => {
  const deny = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(globalThis, name, { get: deny });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
};

const neverAnswers = () => {
  IDBFactory.prototype.open = () => new EventTarget();
  IDBFactory.prototype.databases = () => new Promise(() => {});
};

for (const [what, fault] of [
  ['is denied', databasesDenied],
  ['never answers', neverAnswers],
]) {
  journey(
    `where the database ${what} a yes holds for this visit only, and the question says so (SE-10)`,
    async (walk) => {
      const { visitor, shop } = walk;
      shop.inject(fault);
      await visitor.go(`${shop.url}/demo/product.html`);
      await visitor.sees('accept-all');
      await visitor.reads(ONLY_THIS_VISIT);
      await quiet(shop);
      assert.deepEqual(shop.called(), [], 'nothing runs without a press');

      await visitor.press('accept-all');
      await visitor.misses('accept-all');
      await visitor.until('the film is there', () => !!document.querySelector('iframe'));
      assert.equal((await visitor.holds()).storage, 'memory');
      await visitor.press('withdraw');
      await visitor.until('the film is gone', () => !document.querySelector('iframe'));

      await visitor.press('undo');
      await visitor.until('the film is back', () => !!document.querySelector('iframe'));
      await quiet(shop);
      shop.forget();
      await visitor.reload();
      await visitor.sees('accept-all');
      await quiet(shop);
      assert.deepEqual(shop.called(), [], 'the next visit begins with nothing');
      const { states } = await visitor.holds();
      assert.deepEqual(
        CONSENTS.filter((id) => states[id] === 'given'),
        [],
      );
    },
  );
}

journey(
  'where nothing at all is kept, refusing still works and the page with it (SE-10)',
  async ({ visitor, shop }) => {
    shop.inject(everythingDenied);
    await visitor.go(`${shop.url}/demo/`);
    await visitor.sees('refuse-all');
    await visitor.reads(ONLY_THIS_VISIT);
    await visitor.press('refuse-all');
    await visitor.misses('refuse-all');
    await quiet(shop);
    assert.deepEqual(shop.called(), []);
    const { states, storage } = await visitor.holds();
    assert.equal(storage, 'memory');
    assert.deepEqual(
      CONSENTS.map((id) => states[id]),
      CONSENTS.map(() => 'refused'),
    );
    await visitor.sees('open');
  },
);

journey('a yes that can no longer be written is not a yes, and the page says so (SE-10)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.sees('accept-all');
  await quiet(shop);
  await visitor.ask(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await visitor.press('accept-all');
  await visitor.reads('Uw keuze is niet opgeslagen. Er is niets aangezet.');
  await quiet(shop);
  assert.deepEqual(shop.called(), []);
  assert.deepEqual((await visitor.acts()).length, 0);
});
