/**
 * From a press in a real browser to a row in a real database: the demo's own
 * tag, the built files, the receiver on the embedded PostgreSQL, and what goes wrong
 * between them.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { fromSource, memoryDatabase, PEPPER } from '../receiver/support.js';
import { journey } from '../support/journey.js';
import { quiet } from './steps.js';

const { createReceiver, openStore } = await fromSource(`export * from './src/receiver/index.ts';`);
const database = await memoryDatabase();
const store = await openStore({ sql: database, pepper: PEPPER });
after(() => database.close());

/** Puts a receiver in a shop, at the address that its tags name. `mishap` may spoil what has been answered. */
async function withReceiver(shop, { mishap = () => undefined, before = () => undefined, clears = [] } = {}) {
  const sites = { wilgenbocht: { origins: [shop.url], clears } };
  const receiver = createReceiver({ store, sites, base: '/consent' });
  const seen = [];
  const subjects = new Set();
  shop.serve('/consent/', (incoming, outgoing) =>
    getRequestListener(async (request) => {
      await before();
      const copy = request.method === 'POST' ? await request.clone().json() : undefined;
      const note = { path: new URL(request.url).pathname, kinds: [], done: false };
      for (const { body } of copy?.events ?? []) {
        const { kind, subject } = JSON.parse(body);
        note.kinds.push(kind);
        subjects.add(subject);
      }
      seen.push(note);
      const response = await receiver(request);
      note.done = true;
      if (mishap(note, seen)) incoming.socket.destroy();
      return response;
    })(incoming, outgoing),
  );
  return {
    seen,
    async stored() {
      const rows = await store.events.of('wilgenbocht', [...subjects]);
      return rows.map(({ body }) => JSON.parse(body));
    },
  };
}

async function until(what, holds) {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain until ${what}`);
}

journey(
  'what is pressed is in the owner’s database, and a return visit asks nothing (SE-04)',
  async ({ visitor, shop }) => {
    const receiver = await withReceiver(shop);
    await visitor.go(`${shop.url}/demo/product.html`);
    await quiet(shop);
    assert.deepEqual(receiver.seen, [], 'nothing is sent before anybody has decided');

    await visitor.press('accept-all');
    await until('the yes is stored', async () => (await receiver.stored()).length === 1);
    const [act] = await visitor.acts(1);
    assert.deepEqual(
      (await receiver.stored()).map(({ id }) => id),
      [act.id],
    );

    await quiet(shop);
    receiver.seen.length = 0;
    await visitor.reload();
    await visitor.sees('withdraw');
    await quiet(shop);
    assert.deepEqual(receiver.seen, [], 'all is level, so nothing is asked');

    await visitor.press('withdraw');
    await until('the no is stored', async () => (await receiver.stored()).length === 2);
    assert.deepEqual((await receiver.stored()).map(({ kind }) => kind).sort(), ['decide', 'withdraw']);
  },
);

journey(
  'decided offline, it is stored when there is a network again, the no first (WD-10)',
  async ({ visitor, shop }) => {
    const receiver = await withReceiver(shop);
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.sees('accept-all');
    await quiet(shop);
    await shop.down();
    await visitor.press('accept-all');
    // A yes that is on its way already when a no is said is not overtaken by it.
    await until('the yes could not be sent', async () =>
      (await visitor.rows('consent-delivery', 'values')).some((kept) => kept.failures > 0),
    );
    await visitor.press('withdraw');
    await visitor.acts(2);
    await shop.up();
    await visitor.ask(() => dispatchEvent(new Event('online')));
    await until('both are stored', async () => (await receiver.stored()).length === 2);
    const [first] = receiver.seen.filter(({ kinds }) => kinds.length);
    assert.deepEqual(first.kinds, ['withdraw']);
  },
);

journey(
  'an answer that is lost after the server has stored it costs nothing: it is there once (I8)',
  async ({ visitor, shop }) => {
    const receiver = await withReceiver(shop, { mishap: (note, seen) => note.done && seen.length < 3 });
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.press('accept-all');
    await until('the server has heard three times', () => receiver.seen.filter(({ done }) => done).length >= 3);
    const acts = await visitor.acts(1);
    assert.deepEqual(
      (await receiver.stored()).map(({ id }) => id),
      acts.map(({ id }) => id),
    );
  },
);

journey(
  'a tab that is closed in the middle of sending leaves nothing behind unsent (I8)',
  async ({ visitor, shop }) => {
    let hold = true;
    let asked = 0;
    const receiver = await withReceiver(shop, {
      before: async () => {
        asked += 1;
        while (hold) await new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.press('accept-all');
    await visitor.press('withdraw');
    await visitor.acts(2);
    await until('the server is thinking', () => asked > 0);
    // Not while the browser writes: WebKit then locks that database for the next page, for as long as it likes.
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Away, while the server still thinks: the page is gone, and its requests with it or not.
    await visitor.go('about:blank');
    hold = false;
    await visitor.go(`${shop.url}/demo/product.html`);
    await until('all is stored', async () => (await receiver.stored()).length === 2);
    await quiet(shop);
    const acts = await visitor.acts(2);
    assert.deepEqual((await receiver.stored()).map(({ id }) => id).sort(), acts.map(({ id }) => id).sort());
  },
);

journey('a cookie that only the server can clear is gone after a withdrawal, and no other (WD-06)', async (walk) => {
  const { visitor, shop } = walk;
  await withReceiver(shop, { clears: [{ name: '_count' }] });
  let sent = '';
  shop.serve('/till', (incoming, outgoing) => {
    sent = incoming.headers.cookie ?? '';
    const cookies = ['_count=1; Path=/; HttpOnly; SameSite=Lax', 'login=2; Path=/; HttpOnly; SameSite=Lax'];
    outgoing.writeHead(204, incoming.method === 'POST' ? { 'Set-Cookie': cookies } : {}).end();
  });
  const names = async () => {
    await visitor.ask(() => fetch('/till').then(() => undefined));
    return sent.split('; ').map((pair) => pair.split('=')[0]);
  };
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.ask(() => fetch('/till', { method: 'POST' }).then(() => undefined));
  await visitor.press('accept-all');
  await visitor.acts(1);
  assert.ok((await names()).includes('_count'), 'it is there, and no script can see it');
  assert.ok(!(await visitor.kept()).cookies.includes('login'));
  await visitor.press('withdraw');
  await until('it is gone', async () => !(await names()).includes('_count'));
  assert.ok((await names()).includes('login'), 'the login stays');
});
