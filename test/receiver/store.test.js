/**
 * The store's suite, on the embedded database and on a real PostgreSQL.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import {
  anEvent,
  fromSource,
  memoryDatabase,
  PEPPER,
  receiverSource,
  startPostgres,
  withoutPostgres,
} from './support.js';

const { recordStoreCases, openStore, createRoles, ensurePartitions, LAYOUTS, steps } = await receiverSource();

const { compact, expand, canonical } = await fromSource(`
  export { compact, expand } from './src/receiver/compact.ts';
  export { canonical } from './src/ledger/chain.ts';
`);

describe('the store on PGlite', () => {
  let database;
  before(async () => (database = await memoryDatabase()));
  after(() => database.close());
  for (const { name, run } of recordStoreCases(() => Promise.resolve(database))) it(name, run);
});

describe('the store on PostgreSQL', { skip: withoutPostgres }, () => {
  let server;
  let pool;
  before(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url, max: 4 });
  });
  after(async () => {
    await pool.end();
    server.close();
  });
  for (const { name, run } of recordStoreCases(() => Promise.resolve(pool))) it(name, run);

  it('[PR-01] the role of the receiver can add and read, and neither change nor delete', async () => {
    await openStore({ sql: pool, pepper: PEPPER });
    assert.equal(await createRoles(pool), 'made');
    assert.equal(await createRoles(pool), 'made');
    const own = new pg.Pool({ connectionString: server.url, max: 1, options: '-c role=consent_receiver' });
    for (const statement of [
      "UPDATE consent_event SET body = ''",
      'DELETE FROM consent_event',
      'TRUNCATE consent_event',
      "UPDATE consent_notice SET body = ''",
      'DELETE FROM erasure_log',
    ]) {
      await assert.rejects(own.query(statement), { code: '42501' }, statement);
    }
    const store = await openStore({ sql: own, admin: pool, pepper: PEPPER });
    const row = {
      site: 'fietsen',
      subject: crypto.randomUUID(),
      id: '01932b00-0000-7000-8000-000000000000',
      hash: '',
      body: '{}',
      marks: 0,
    };
    assert.equal((await store.events.append([row]))[0].result, 'accepted');
    await own.end();
  });

  it('receivers that start in the same moment make its tables and its role once, and none of them falls over', async () => {
    await openStore({ sql: pool, pepper: PEPPER });
    await createRoles(pool);
    await pool.query('DROP OWNED BY consent_receiver');
    await pool.query('DROP ROLE consent_receiver');
    const processes = Array.from({ length: 8 }, () => new pg.Pool({ connectionString: server.url, max: 1 }));
    await Promise.all(processes.map((each) => openStore({ sql: each, pepper: PEPPER })));
    for (let turn = 0; turn < 5; turn++) {
      assert.deepEqual(await Promise.all(processes.map(createRoles)), Array(8).fill('made'));
    }
    await Promise.all(processes.map((each) => each.end()));
  });

  it('events lie in a partition for each month, and a search by key looks at few of them', async () => {
    const { rows } = await pool.query(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'consent_event'::regclass ORDER BY 1",
    );
    assert.ok(rows.length >= 5, JSON.stringify(rows));
    await ensurePartitions(pool, Date.parse('2030-01-15'));
    await ensurePartitions(pool, Date.parse('2030-01-15'));
    const { rows: plan } = await pool.query(
      "EXPLAIN SELECT * FROM consent_event WHERE event_id >= '01bed29f-7400-0000-0000-000000000000' AND event_id < '01bf7248-b800-0000-0000-000000000000'",
    );
    assert.ok(plan.length < 6, JSON.stringify(plan));
  });

  it('works at the strictest isolation, where the database itself says 40001', async () => {
    const strict = new pg.Pool({
      connectionString: server.url,
      max: 8,
      options: '-c default_transaction_isolation=serializable',
    });
    for (const { name, run } of recordStoreCases(() => Promise.resolve(strict))) {
      await run().catch((error) => assert.fail(`${name}: ${error.message}`));
    }
    await strict.end();
  });
});

describe('a history of more than ten thousand events', () => {
  it('is read to its end: a no that is left out would be a yes', async () => {
    const database = await memoryDatabase();
    const store = await openStore({ sql: database, pepper: PEPPER });
    const subject = crypto.randomUUID();
    await database.query(
      `INSERT INTO consent_event SELECT $1, $2, ('01932b00-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, 0, '{}'
FROM generate_series(1, 10050) AS n`,
      [await store.sites.number('fietsen'), subject],
    );
    assert.equal((await store.events.of('fietsen', [subject])).length, 10_050);
    assert.equal((await store.events.of('fietsen', [subject], { limit: 7 })).length, 7);
    await database.close();
  });
});

describe('what a body is stored as', () => {
  const names = { id: '01932b00-0000-7000-8000-000000000000', subject: '6f1c2c1e-8a36-4d58-9b39-0d1f4e7a1c55' };

  it('comes back byte for byte, whatever it is', () => {
    const event = canonical(anEvent(names));
    const part = fc.oneof(
      // Canonical JSON escapes control characters, so no body has one.
      fc.string().map((text) => JSON.stringify(text)),
      fc.constantFrom('"id":""', '{"at":"', '","lib":"', '\\u0003', `"id":"${names.id}"`, names.subject, event),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const body = parts.join('');
        assert.equal(expand(compact(body, names), names), body);
      }),
      { numRuns: 5_000 },
    );
    assert.equal(expand(compact(event, names), names), event);
  });

  it('is less than half of an event with five purposes', () => {
    const said = Object.fromEntries(
      ['newsletter', 'statistics', 'video', 'map', 'advertising'].map((id) => [id, 'given']),
    );
    const event = canonical(anEvent({ ...names, said, parents: ['a'.repeat(64)] }));
    const stored = compact(event, names);
    console.log(`an event of ${event.length} bytes is stored in ${stored.length}`);
    assert.ok(stored.length < event.length / 2, `${stored.length} of ${event.length}`);
  });
});

describe('the schemas', () => {
  it('every dialect has a key that begins with the site and the random subject', () => {
    for (const dialect of Object.keys(LAYOUTS)) {
      const ddl = steps(dialect)
        .flatMap(({ statements }) => statements)
        .join('\n');
      assert.match(ddl, /PRIMARY KEY \(\(?site_id, subject_id\)?( HASH)?, event_id/, dialect);
      assert.doesNotMatch(ddl, /jsonb|TRIGGER|SERIAL|nextval|advisory/i, dialect);
    }
  });
});
