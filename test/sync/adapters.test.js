/**
 * Every adapter through the same suite, each against the real thing: the
 * receiver on the embedded database and on PostgreSQL, a CouchDB-protocol
 * server, the SQL of PostgREST on PostgreSQL.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import {
  aReceiver,
  fromPage,
  memoryDatabase,
  serve,
  startPostgres,
  storedIn,
  syncSource,
  withoutPostgres,
} from './support.js';
import { ourAdapter } from './twenty-lines.js';

const source = await syncSource();
const { adapterSuite, httpAdapter, memoryAdapter, memoryPlace, couchdbAdapter, postgrestAdapter, digest } = source;

describe('[SE-04] the memory adapter', () => {
  const make = () => {
    const place = memoryPlace();
    return {
      site: 'fietsen',
      open: () => memoryAdapter(place),
      stored: (subject) => [...place.events].filter(([key]) => key.includes(subject)).map(([, row]) => row),
    };
  };
  for (const { name, run } of adapterSuite(make, { http: false })) it(name, run);
});

describe('[SE-04] an adapter of twenty lines, as the README shows it', () => {
  const make = () => {
    const place = memoryPlace();
    const there = memoryAdapter(place);
    return {
      site: 'fietsen',
      open: (fetcher) => ourAdapter('https://shop.example/choices', fetcher),
      // The server: it keeps each event once, and says of each what became of it.
      async fetch(_url, { body, signal }) {
        signal?.throwIfAborted();
        const { events, ...context } = JSON.parse(body);
        const answer = await there.push(events, { ...context, allowed: {}, signal: new AbortController().signal });
        return Response.json(answer);
      },
      stored: (subject) => [...place.events].filter(([key]) => key.includes(subject)).map(([, row]) => row),
    };
  };
  for (const { name, run } of adapterSuite(make)) it(name, run);
  it('is of twenty lines', () => {
    const lines = readFileSync(new URL('twenty-lines.js', import.meta.url), 'utf8').split('\n');
    assert.ok(lines.slice(lines.findIndex((line) => line.startsWith('export'))).length <= 22);
  });
});

describe('[SE-04] the suite itself', () => {
  const broken = (bend) => () => {
    const place = memoryPlace();
    const good = memoryAdapter(place);
    return {
      site: 'fietsen',
      open: () => ({ ...good, ...bend(good, place) }),
      stored: () => [...place.events.values()],
    };
  };
  const failsWith = async (bend) => {
    const failed = [];
    for (const { name, run } of adapterSuite(broken(bend), { http: false })) await run().catch(() => failed.push(name));
    return failed;
  };
  for (const [what, bend] of [
    [
      'acknowledges what it did not store',
      () => ({ push: async (batch) => ({ accepted: batch.map((row) => JSON.parse(row.body).id) }) }),
    ],
    [
      'stores twice',
      (good, place) => ({
        async push(batch, context) {
          const result = await good.push(batch, context);
          for (const row of batch) place.events.set(Math.random(), row);
          return result;
        },
      }),
    ],
    ['drops the last of a batch', (good) => ({ push: (batch, context) => good.push(batch.slice(0, -1), context) })],
    [
      'never comes to the end of a pull',
      (good) => ({
        pull: async (cursor, context) => ({ ...(await good.pull(cursor, context)), more: true }),
      }),
    ],
    [
      'skips an event in a pull',
      (good) => ({
        async pull(cursor, context) {
          const part = await good.pull(cursor, context);
          return { ...part, events: part.events.slice(1) };
        },
      }),
    ],
    [
      'writes the text anew',
      (good) => ({
        push: (batch, context) =>
          good.push(
            batch.map(({ hash, body }) => ({ hash, body: `${body} ` })),
            context,
          ),
      }),
    ],
  ]) {
    it(`finds an adapter that ${what}`, async () => {
      assert.notDeepEqual(await failsWith(bend), []);
    });
  }
  it('finds nothing wrong with one that is right', async () => {
    assert.deepEqual(await failsWith(() => ({})), []);
  });
});

/** The suite for the adapter over HTTP, on a database that is opened before. */
const onReceiver = (open) => () => {
  let place;
  before(async () => (place = await open()));
  after(() => place.close());
  const make = () => ({
    site: 'fietsen',
    open: (fetcher) => httpAdapter({ url: `${place.url}/consent`, fetch: fetcher }),
    fetch: fromPage(place.fetch ?? fetch),
    stored: (subject) => storedIn(place.store, subject, digest),
  });
  for (const { name, run } of adapterSuite(make)) it(name, run);
};

describe(
  '[SE-04] the http adapter with the receiver on PGlite',
  onReceiver(async () => {
    const database = await memoryDatabase();
    const { store, receiver } = await aReceiver(source, database);
    return {
      url: 'https://fietsen.example',
      store,
      fetch: (input, init) => receiver(new Request(input, init)),
      close: () => database.close(),
    };
  }),
);

describe(
  '[SE-04] the http adapter with the receiver on PostgreSQL, over a socket',
  { skip: withoutPostgres },
  onReceiver(async () => {
    const server = await startPostgres();
    const pool = new pg.Pool({ connectionString: server.url, max: 4 });
    const { store, receiver } = await aReceiver(source, pool);
    const { getRequestListener } = await import('@hono/node-server');
    const web = await serve(getRequestListener((request) => receiver(request)));
    return {
      url: web.url,
      store,
      async close() {
        await web.close();
        await pool.end();
        server.close();
      },
    };
  }),
);

describe('[SE-04] the couchdb adapter with a server of the CouchDB protocol', () => {
  let web;
  let databases = 0;
  before(async () => {
    const [{ default: express }, { default: pouch }, { default: PouchDB }, { default: memory }] = await Promise.all([
      import('express'),
      import('express-pouchdb'),
      import('pouchdb-core'),
      import('pouchdb-adapter-memory'),
    ]);
    const InMemory = PouchDB.plugin(memory).defaults({ adapter: 'memory' });
    const app = express();
    app.use(pouch(InMemory, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
    web = await serve(app);
  });
  after(() => web.close());
  const make = async () => {
    const url = `${web.url}/consent-${String(++databases)}`;
    assert.equal((await fetch(url, { method: 'PUT' })).status, 201);
    return {
      site: 'fietsen',
      open: (fetcher) => couchdbAdapter({ url, fetch: fetcher, pull: true }),
      fetch,
      async stored(subject) {
        const { rows } = await (await fetch(`${url}/_all_docs?include_docs=true`)).json();
        const docs = rows.map(({ doc }) => doc).filter((doc) => doc.subject === subject);
        return docs.map(({ hash, body }) => ({ hash, body }));
      },
    };
  };
  for (const { name, run } of adapterSuite(make)) it(name, run);
});

describe('[SE-04] the postgrest adapter with its SQL on PostgreSQL', { skip: withoutPostgres }, () => {
  let server;
  let pool;
  before(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url, max: 4 });
    await pool.query(source.POSTGREST_SETUP);
    // May be run again.
    await pool.query(source.POSTGREST_SETUP);
  });
  after(async () => {
    await pool.end();
    server.close();
  });

  /**
   * PostgREST itself cannot be had here. This does what it does with a call of a function: takes the role of the
   * caller, hands each key of the body over by name, answers in JSON, and turns errors into statuses by its rules.
   */
  const standIn = async (input, init) => {
    const request = new Request(input, init);
    const [, name] = /\/rpc\/(consent_\w+)$/.exec(new URL(request.url).pathname) ?? [];
    if (!name || request.method !== 'POST') return new Response('', { status: 404 });
    const named = Object.entries(await request.json());
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SET LOCAL ROLE anon');
      const list = named.map(([key], at) => `${key} => $${at + 1}`).join(', ');
      const values = named.map(([, value]) => (value && typeof value === 'object' ? JSON.stringify(value) : value));
      const { rows } = await client.query(`SELECT public.${name}(${list}) AS result`, values);
      await client.query('COMMIT');
      return Response.json(rows[0].result);
    } catch (error) {
      await client.query('ROLLBACK');
      const status = /^PT\d{3}$/.test(error.code) ? Number(error.code.slice(2)) : error.code === '42501' ? 401 : 400;
      return Response.json({ code: error.code, message: error.message }, { status });
    } finally {
      client.release();
    }
  };
  const make = () => ({
    site: 'fietsen',
    open: (fetcher) => postgrestAdapter({ url: 'https://project.example/rest/v1', key: 'public', fetch: fetcher }),
    fetch: standIn,
    async stored(subject) {
      return (await pool.query('SELECT hash, body FROM consent_store.event WHERE subject = $1', [subject])).rows;
    },
  });
  for (const { name, run } of adapterSuite(make)) it(name, run);

  it('its requests have the shape that PostgREST takes', async () => {
    const seen = [];
    const adapter = postgrestAdapter({
      url: 'https://project.example/rest/v1/',
      key: 'public-key',
      schema: 'api',
      fetch: async (input, init) => {
        seen.push({ input, method: init.method, headers: init.headers, body: JSON.parse(init.body) });
        return Response.json({ accepted: [], duplicate: [], rejected: [] });
      },
    });
    const context = {
      site: 'fietsen',
      subject: '0b5c7a52-8b5e-4a63-8a53-0d6a2c1e9f10',
      capability: 'c'.repeat(43),
      headers: {},
      signal: new AbortController().signal,
      keepalive: true,
      allowed: { statistics: false },
    };
    await adapter.push([{ hash: 'a'.repeat(64), body: '{}' }], context);
    assert.deepEqual(seen, [
      {
        input: 'https://project.example/rest/v1/rpc/consent_push',
        method: 'POST',
        headers: {
          Accept: 'application/json',
          apikey: 'public-key',
          Authorization: 'Bearer public-key',
          'Content-Profile': 'api',
          'Content-Type': 'application/json',
        },
        body: {
          site: 'fietsen',
          subject: context.subject,
          capability: context.capability,
          events: [{ hash: 'a'.repeat(64), body: '{}' }],
          allowed: { statistics: false },
        },
      },
    ]);
  });

  it('[PR-01] a browser can touch no table, and the role of the functions can neither change nor delete', async () => {
    const refused = async (role, statement) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query(`SET LOCAL ROLE ${role}`);
        await client.query(statement);
        return 'allowed';
      } catch (error) {
        return error.code;
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    for (const statement of [
      'SELECT * FROM consent_store.event',
      'SELECT * FROM consent_store.secret',
      "INSERT INTO consent_store.link VALUES ('fietsen', 'x', gen_random_uuid())",
      'DELETE FROM consent_store.event',
    ]) {
      assert.equal(await refused('anon', statement), '42501', statement);
    }
    for (const statement of [
      "UPDATE consent_store.event SET body = ''",
      'DELETE FROM consent_store.event',
      'TRUNCATE consent_store.event',
      'UPDATE consent_store.secret SET digest = digest',
      "INSERT INTO consent_store.link VALUES ('fietsen', 'x', gen_random_uuid())",
      // Row security: a text that its hash does not fit.
      "INSERT INTO consent_store.event (site, subject, id, hash, body) VALUES ('fietsen', gen_random_uuid(), gen_random_uuid(), 'f', '{}')",
    ]) {
      assert.equal(await refused('consent_writer', statement), '42501', statement);
    }
    // Also where somebody grants a browser the tables by mistake, row security shows it nothing.
    await pool.query('GRANT USAGE ON SCHEMA consent_store TO anon; GRANT SELECT ON consent_store.event TO anon');
    const client = await pool.connect();
    await client.query('BEGIN; SET LOCAL ROLE anon');
    assert.equal((await client.query('SELECT * FROM consent_store.event')).rowCount, 0);
    await client.query('ROLLBACK');
    client.release();
    await pool.query('REVOKE ALL ON consent_store.event FROM anon; REVOKE ALL ON SCHEMA consent_store FROM anon');
  });

  it('[SE-04] without the secret of a subject a no is stored, a yes is not, and nothing is given back', async () => {
    const { sealEvent } = source;
    const { anEvent } = await import('../receiver/support.js');
    const adapter = postgrestAdapter({ url: 'https://project.example/rest/v1', fetch: standIn });
    const subject = crypto.randomUUID();
    const context = { site: 'fietsen', subject, headers: {}, signal: new AbortController().signal, allowed: {} };
    const as = (letter) => ({ ...context, capability: letter.repeat(43) });
    const yes = await sealEvent(anEvent({ subject }));
    const another = await sealEvent(anEvent({ subject }));
    const no = await sealEvent(anEvent({ subject, kind: 'withdraw', said: { statistics: 'withdrawn' } }));
    const idOf = ({ body }) => JSON.parse(body).id;
    assert.deepEqual((await adapter.push([yes], as('a'))).accepted, [idOf(yes)]);
    const forged = await adapter.push([another, no], as('b'));
    assert.deepEqual(forged.accepted, [idOf(no)]);
    assert.deepEqual(
      forged.rejected.map(({ id, problem }) => [id, problem.status]),
      [[idOf(another), 403]],
    );
    await assert.rejects(adapter.pull(undefined, as('b')), { kind: 'auth', status: 401 });
    assert.equal((await adapter.pull(undefined, as('a'))).events.length, 2);
    // Linked by the shop's own server, another subject of the same account sees them too.
    const other = crypto.randomUUID();
    await pool.query("INSERT INTO consent_store.link VALUES ('fietsen', 'account', $1), ('fietsen', 'account', $2)", [
      subject,
      other,
    ]);
    const own = await sealEvent(anEvent({ subject: other }));
    const there = { ...as('o'), subject: other };
    await adapter.push([own], there);
    const { subjects, events } = await adapter.pull(undefined, there);
    assert.deepEqual([...subjects].sort(), [subject, other].sort());
    assert.equal(events.length, 3);
  });
});

describe('[SE-04] the address that is sent to', () => {
  for (const url of [
    'http://shop.example/consent',
    'https://name:word@shop.example/consent',
    'ftp://shop.example/',
    'http://localhost.evil.example/',
  ]) {
    it(`may not be ${url}`, () => {
      for (const make of [httpAdapter, couchdbAdapter, postgrestAdapter])
        assert.throws(() => make({ url }), { code: 'sync-address' });
    });
  }
  it('may be https, or of this machine', () => {
    for (const url of ['https://shop.example/consent', 'http://localhost:8080/consent', 'http://127.0.0.1:1/'])
      assert.equal(httpAdapter({ url }).name, 'http');
  });
});

describe('[CK-08] what may go on at the server', () => {
  it('the adapter says of a refused purpose that it is not allowed', async () => {
    const database = await memoryDatabase();
    const { receiver } = await aReceiver(source, database, { adminToken: 'a-credential-for-tests-only-000' });
    const { anEvent } = await import('../receiver/support.js');
    const adapter = httpAdapter({
      url: 'https://fietsen.example/consent',
      fetch: fromPage((input, init) => receiver(new Request(input, init))),
    });
    const subject = crypto.randomUUID();
    const row = await source.sealEvent(anEvent({ subject, said: { statistics: 'refused' } }));
    await adapter.push([row], {
      site: 'fietsen',
      subject,
      capability: 'c'.repeat(43),
      headers: {},
      signal: new AbortController().signal,
      keepalive: false,
      allowed: { statistics: false },
    });
    const answer = await receiver(
      new Request(`https://fietsen.example/consent/v1/permissions/${subject}?site=fietsen`, {
        headers: { Authorization: 'Bearer a-credential-for-tests-only-000' },
      }),
    );
    const { purposes } = await answer.json();
    assert.equal(purposes.statistics.allowed, false);
    await database.close();
  });
});
