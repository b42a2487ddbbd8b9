/**
 * The receiver at its door: what goes in, what does not, and what each is
 * told. On the embedded database, through `Request` and `Response`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { compactVerify, createLocalJWKSet } from 'jose';
import { ADMIN, anEvent, ask, batch, memoryDatabase, PEPPER, receiverSource, timedId } from './support.js';

const source = await receiverSource();
const { admit, capabilityProof, createReceiver, makeKey, openStore, sealEvent, sealNotice } = source;
const { canonical, digest, MARKS } = source;

const ORIGIN = 'https://fietsen.example';
const SITES = {
  fietsen: { origins: [ORIGIN] },
  boeken: { origins: ['https://boeken.example'] },
  oud: { origins: ['https://oud.example'], suspended: true },
};

let database;
let store;
let receiver;
before(async () => {
  database = await memoryDatabase();
  store = await openStore({ sql: database, pepper: PEPPER });
  receiver = make();
});
after(() => database.close());

const make = (options = {}) => createReceiver({ store, sites: SITES, adminToken: ADMIN, base: '/consent', ...options });
const push = (subject, events, { to = receiver, more, ...options } = {}) =>
  ask(to, 'POST', '/v1/events', { body: batch(subject, events, more), ...options });
const stored = (subject, site = 'fietsen') => store.events.of(site, [subject]);

describe('[WD-06] cookies that only the server can clear', () => {
  const clears = [
    { name: '_visit*', path: '/shop' },
    { name: '_id', domain: 'fietsen.example' },
  ];
  const clear = async (
    cookies,
    cookie,
    { to = make({ sites: { ...SITES, fietsen: { origins: [ORIGIN], clears } } }), ...more } = {},
  ) => {
    const body = { v: 1, site: 'fietsen', cookies, ...more };
    const response = await ask(to, 'POST', '/v1/clear', {
      body,
      origin: ORIGIN,
      headers: cookie ? { Cookie: cookie } : {},
    });
    return { status: response.status, set: response.headers.getSetCookie(), ...(await response.json()) };
  };

  it('are expired where the owner lists them, with the path and domain that they were set for', async () => {
    const { set, cleared, left } = await clear(['_visit*', '_id'], '_visit1=a; _visit2=b; login=c; _id=d');
    assert.deepEqual(set, [
      '_visit1=; Max-Age=0; Path=/shop; HttpOnly; SameSite=Lax; Secure',
      '_visit2=; Max-Age=0; Path=/shop; HttpOnly; SameSite=Lax; Secure',
      '_id=; Max-Age=0; Path=/; Domain=fietsen.example; HttpOnly; SameSite=Lax; Secure',
    ]);
    assert.deepEqual([cleared, left], [['_visit*', '_id'], []]);
  });

  it('and one that is not listed stays, whatever is asked, and is told', async () => {
    const { set, cleared, left } = await clear(['login', 'l*', '*n'], 'login=c; _id=d');
    assert.deepEqual([set, cleared, left], [[], [], ['login', 'l*', '*n']]);
    assert.deepEqual((await clear(['login'], 'login=c', { to: receiver })).left, ['login'], 'with no list, none goes');
  });

  it('and one that two patterns meet in is expired', async () => {
    assert.deepEqual((await clear(['*_a'], '_visit_a=1')).cleared, ['*_a']);
    assert.deepEqual((await clear(['*_a'], '_visit_a=1; login_a=2')).left, ['*_a'], 'not when another stays');
  });

  it('one of another path does not come along, and is expired unseen by its whole name', async () => {
    assert.equal((await clear(['_id'])).set.length, 1);
    assert.deepEqual((await clear(['_visit*'])).set, []);
    assert.deepEqual((await clear(['nothing'])).left, [], 'what is not there is not left');
  });

  it('nobody else may ask, and nothing else may be said', async () => {
    const strange = await ask(receiver, 'POST', '/v1/clear', {
      body: { v: 1, site: 'fietsen', cookies: ['_id'] },
      origin: 'https://elsewhere.example',
    });
    assert.equal(strange.status, 403);
    assert.deepEqual(strange.headers.getSetCookie(), []);
    for (const cookies of [undefined, '_id', [], [''], ['*'], ['a b'], ['a\r\nSet-Cookie: x=1'], ['_id', 1]]) {
      const { status, set } = await clear(cookies, '_id=d');
      assert.deepEqual([status, set], cookies?.length === 0 ? [200, []] : [422, []], String(cookies));
    }
    assert.equal((await clear(['_id'], '', { site: 'no-such' })).status, 422);
    assert.equal((await clear(['_id'], '', { subject: 'x' })).status, 422);
  });

  it('a list that cannot be meant is refused at the start', () => {
    for (const wrong of [
      { name: '*' },
      { name: 'a;b' },
      { name: 'a', path: 'x' },
      { name: 'a', path: '/; Secure' },
      { name: 'a', domain: 'x;y' },
    ])
      assert.throws(
        () => make({ sites: { fietsen: { origins: [ORIGIN], clears: [wrong] } } }),
        /clears/,
        JSON.stringify(wrong),
      );
  });
});

describe('what comes in', () => {
  it('an event is stored, acknowledged, and receipted under a key that is published', async () => {
    const event = anEvent();
    const sealed = await sealEvent(event);
    const response = await push(event.subject, [sealed], { origin: ORIGIN });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
    const answer = await response.json();
    assert.deepEqual(answer.accepted, [event.id]);
    assert.deepEqual(answer.rejected, []);
    const keys = await (await ask(receiver, 'GET', '/.well-known/jwks.json')).json();
    const { payload, protectedHeader } = await compactVerify(answer.receipt, createLocalJWKSet(keys));
    const claims = JSON.parse(new TextDecoder().decode(payload));
    assert.equal(protectedHeader.alg, 'EdDSA');
    assert.deepEqual(claims.ids, [event.id]);
    assert.deepEqual(claims.hashes, [sealed.hash]);
    assert.deepEqual(claims.heads, [sealed.hash]);
    assert.equal(claims.subject, event.subject);
    assert.equal((await stored(event.subject))[0].body, sealed.body);
  });

  it('[PR-10] a runtime that has no cryptography on the spot takes in the same, and signs it the same', async () => {
    const { getBuiltinModule } = process;
    process.getBuiltinModule = undefined;
    const elsewhere = await receiverSource();
    process.getBuiltinModule = getBuiltinModule;
    const key = await makeKey();
    const [here, there] = await Promise.all(
      [source, elsewhere].map((each) => each.openStore({ sql: database, key, pepper: PEPPER })),
    );
    const statement = { type: 'digest', day: '2026-11-29', text: 'é\u20ac' };
    assert.equal(await here.signer.sign(statement), await there.signer.sign(statement));
    const taking = elsewhere.createReceiver({ store: there, sites: SITES, base: '/consent' });
    const event = anEvent();
    const sealed = await sealEvent(event);
    const { accepted, receipt } = await (await push(event.subject, [sealed], { to: taking })).json();
    assert.deepEqual(accepted, [event.id]);
    await compactVerify(receipt, createLocalJWKSet(await here.signer.keySet()));
    const forged = { ...sealed, hash: '0'.repeat(64) };
    assert.equal((await push(event.subject, [forged], { to: taking })).status, 200);
    assert.equal((await stored(event.subject)).length, 1);
  });

  it('one event has one text: changed in any one place it is turned away, under whatever hash', async () => {
    const body = canonical(anEvent({ said: { video: 'given', 'advertising/meta': 'refused' } }));
    assert.equal('event' in (await admit({ body, hash: await digest(body) }, 8_192)), true);
    const rewritten = (text) => {
      try {
        return canonical(JSON.parse(text));
      } catch {
        return undefined;
      }
    };
    const unsorted = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse()));
    const change = fc.tuple(fc.nat(body.length), fc.constantFrom(' ', '"', '0', '-', '1e0', '\\u0061', '', ','));
    await fc.assert(
      fc.asyncProperty(change, async ([at, more]) => {
        const text = body.slice(0, at) + more + body.slice(at + (more ? 0 : 1));
        // Another event, such as one of another version of the policy, has a text of its own.
        if (rewritten(text) === text) return;
        const { problem } = await admit({ body: text, hash: await digest(text) }, 8_192);
        assert.equal(problem?.status, 422, text);
      }),
      { numRuns: 5_000 },
    );
    assert.match((await admit({ body: unsorted, hash: await digest(unsorted) }, 8_192)).problem.detail, /canonical/);
  });

  it('the same batch again is a duplicate, with a receipt, and is stored once', async () => {
    const event = anEvent();
    const sealed = await sealEvent(event);
    await push(event.subject, [sealed]);
    const answer = await (await push(event.subject, [sealed])).json();
    assert.deepEqual(answer.duplicate, [event.id]);
    assert.deepEqual(answer.accepted, []);
    assert.ok(answer.receipt);
    assert.equal((await stored(event.subject)).length, 1);
  });

  it('a replay of somebody else’s batch by a stranger changes nothing', async () => {
    const event = anEvent();
    const sealed = await sealEvent(event);
    await push(event.subject, [sealed], { secret: 'a'.repeat(43) });
    const answer = await (await push(event.subject, [sealed], { secret: 'b'.repeat(43) })).json();
    assert.equal(answer.rejected[0].problem.type, 'urn:consent-panel:problem:subject-unproven');
    assert.equal((await stored(event.subject)).length, 1);
  });
});

describe('hostile events are refused alone, and their neighbours are stored', () => {
  const subject = crypto.randomUUID();
  const hostile = {
    'an unknown key': async (event) => sealEvent({ ...event, name: 'Jan' }),
    'a missing key': async (event) => sealEvent(JSON.parse(JSON.stringify({ ...event, lib: undefined }))),
    'deep nesting': async (event) =>
      sealEvent({ ...event, decisions: JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) }),
    'a lone surrogate': async (event) => {
      const body = canonical({ ...event, language: 'XX' }).replace('XX', '\ud800');
      return { hash: await digest(body), body };
    },
    'an escaped lone surrogate': async (event) => {
      const body = canonical({ ...event, language: 'XX' }).replace('XX', '\\ud800');
      return { hash: await digest(body), body };
    },
    'a null character': async (event) => sealEvent({ ...event, policyVersion: '1\u0000' }),
    'a raw null character': async (event) => {
      const body = `${canonical(event)}\u0000`;
      return { hash: await digest(body), body };
    },
    '__proto__ as a purpose': async (event) => {
      const body = canonical({ ...event, decisions: { aproto: { legalBasis: 'consent', state: 'given' } } }).replace(
        'aproto',
        '__proto__',
      );
      return { hash: await digest(body), body };
    },
    'constructor as a purpose': async (event) =>
      sealEvent({ ...event, decisions: { constructor: { legalBasis: 'consent', state: 'given' } } }),
    'an e-mail address as a purpose': async (event) =>
      sealEvent({ ...event, decisions: { 'jan@example.nl': { legalBasis: 'consent', state: 'given' } } }),
    'another site': async (event) => sealEvent({ ...event, site: 'boeken' }),
    'a forged subject': async (event) => sealEvent({ ...event, subject: crypto.randomUUID() }),
    'a hash of something else': async (event) => ({ ...(await sealEvent(event)), hash: 'f'.repeat(64) }),
    'a flipped byte': async (event) => {
      const sealed = await sealEvent(event);
      return { ...sealed, body: sealed.body.replace('"presses":1', '"presses":2') };
    },
    'a text that is not canonical': async (event) => {
      const body = JSON.stringify(event, null, 1);
      return { hash: await digest(body), body };
    },
    'a key twice': async (event) => {
      const body = canonical(event).replace('"v":1', '"v":1,"v":1');
      return { hash: await digest(body), body };
    },
    'an id of another version': async (event) => sealEvent({ ...event, id: crypto.randomUUID() }),
    'a day that does not exist': async (event) => sealEvent({ ...event, at: '2026-02-30T12:00:00.000Z' }),
    'a seventh legal basis': async (event) =>
      sealEvent({ ...event, decisions: { statistics: { state: 'given', legalBasis: 'soft-opt-in' } } }),
    'more than text and hash': async (event) => ({ ...(await sealEvent(event)), ip: '127.0.0.1' }),
    'no object at all': async () => 'event',
    null: async () => null,
  };

  for (const [name, make] of Object.entries(hostile)) {
    it(name, async () => {
      const [first, last] = [anEvent({ subject }), anEvent({ subject })];
      const poison = anEvent({ subject });
      const response = await push(subject, [await sealEvent(first), await make(poison), await sealEvent(last)]);
      assert.equal(response.status, 200, await response.clone().text());
      const answer = await response.json();
      assert.deepEqual(answer.accepted, [first.id, last.id]);
      assert.equal(answer.rejected.length, 1);
      assert.equal(answer.rejected[0].permanent, true);
      assert.ok([409, 413, 422].includes(answer.rejected[0].problem.status));
      assert.ok(!(await stored(subject)).some(({ id }) => id === poison.id));
    });
  }

  it('an event that is too large', async () => {
    const decisions = Object.fromEntries(
      Array.from({ length: 1_400 }, (_, at) => [`purpose-number-${at}`, { state: 'given', legalBasis: 'consent' }]),
    );
    const [good, large] = [anEvent({ subject }), anEvent({ subject, said: {}, decisions })];
    const answer = await (
      await push(subject, [await sealEvent(good), await sealEvent({ ...large, decisions })])
    ).json();
    assert.deepEqual(answer.accepted, [good.id]);
    assert.equal(answer.rejected[0].problem.status, 413);
  });

  it('whatever a sealed text holds, the receiver answers, and stores events of the right form only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(...Object.keys(anEvent())),
        async (value, key) => {
          const good = anEvent({ subject });
          const body = canonical({ ...anEvent({ subject }), [key]: value });
          const odd = { hash: await digest(body), body };
          const response = await push(subject, [odd, await sealEvent(good)]);
          assert.equal(response.status, 200);
          assert.ok((await response.json()).accepted.includes(good.id));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('hostile bodies', () => {
  const send = (body, headers) => ask(receiver, 'POST', '/v1/events', { body, headers });
  for (const [name, body, status] of [
    ['10 MB', 'x'.repeat(10 * 1_048_576), 413],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400],
    ['no JSON', '{"v":1', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['an unknown key', JSON.stringify({ ...batch(crypto.randomUUID(), [{}]), ip: '::1' }), 400],
    ['__proto__', '{"v":1,"__proto__":{"site":"fietsen"}}', 400],
    ['no events', JSON.stringify(batch(crypto.randomUUID(), [])), 400],
    ['51 events', JSON.stringify(batch(crypto.randomUUID(), Array(51).fill({}))), 413],
    ['a site nobody serves', JSON.stringify({ ...batch(crypto.randomUUID(), [{}]), site: 'constructor' }), 422],
    ['a subject that is none', JSON.stringify(batch('me', [{}])), 400],
  ]) {
    it(`${name}: ${status}`, async () => {
      const response = await send(body);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const problem = await response.json();
      assert.equal(problem.status, status);
      assert.match(problem.type, /^urn:consent-panel:problem:[a-z-]+$/);
      assert.ok(problem.title && problem.detail);
    });
  }

  it('a body that says it is shorter than it is', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '12' };
    const body = 'x'.repeat(1_048_576);
    const request = new Request('https://fietsen.example/consent/v1/events', { method: 'POST', headers, body });
    assert.equal(request.headers.get('content-length'), '12');
    assert.equal((await receiver(request)).status, 413);
  });

  it('bytes that are no UTF-8, and a body that says it is something else', async () => {
    const request = new Request('https://shop.example/consent/v1/events', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    });
    assert.equal((await receiver(request)).status, 400);
    assert.equal((await send('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).status, 415);
  });

  it('an endless body is read no further than is allowed', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request('https://shop.example/consent/v1/events', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    });
    assert.equal((await receiver(request)).status, 413);
    assert.ok(sent < 1_048_576, `${sent} bytes`);
  });

  it('addresses and methods that are none', async () => {
    assert.equal((await ask(receiver, 'GET', '/v1/nothing')).status, 404);
    const wrong = await ask(receiver, 'GET', '/v1/events');
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get('allow'), 'POST');
  });
});

describe('who may say what', () => {
  it('[SE-06] with the wrong secret a yes is refused and a no is stored, and says so', async () => {
    const subject = crypto.randomUUID();
    const first = anEvent({ subject });
    await push(subject, [await sealEvent(first)], { secret: 'a'.repeat(43) });
    const yes = anEvent({ subject, said: { marketing: 'given' } });
    const no = anEvent({ subject, kind: 'withdraw', said: { statistics: 'withdrawn' } });
    const response = await push(subject, [await sealEvent(yes), await sealEvent(no)], { secret: 'b'.repeat(43) });
    const answer = await response.json();
    assert.deepEqual(answer.accepted, [no.id]);
    assert.equal(answer.rejected[0].id, yes.id);
    assert.ok((await stored(subject)).find(({ id }) => id === no.id).marks & MARKS.unproven);
  });

  it('from another site’s page a yes is refused and a no is stored', async () => {
    const subject = crypto.randomUUID();
    const yes = anEvent({ subject });
    const no = anEvent({ subject, said: { statistics: 'refused' } });
    const response = await push(subject, [await sealEvent(yes), await sealEvent(no)], {
      origin: 'https://evil.example',
    });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    const answer = await response.json();
    assert.deepEqual(answer.accepted, [no.id]);
    assert.equal(answer.rejected[0].permanent, false);
  });

  it('a suspended site takes a withdrawal and an objection, and no consent', async () => {
    const subject = crypto.randomUUID();
    const site = 'oud';
    const events = [
      anEvent({ subject, site }),
      anEvent({ subject, site, kind: 'withdraw', said: { statistics: 'withdrawn' } }),
      anEvent({ subject, site, kind: 'object', said: { fraud: 'objected' }, basis: 'legitimate-interests' }),
    ];
    const sealed = await Promise.all(events.map(sealEvent));
    const answer = await (await push(subject, sealed, { more: { site }, origin: 'https://oud.example' })).json();
    assert.deepEqual(answer.accepted, [events[1].id, events[2].id]);
  });

  it('over the limit a yes is told to wait, with Retry-After, and a no is stored', async () => {
    const narrow = make({ limits: { perClient: 3 } });
    const subject = crypto.randomUUID();
    const some = async (said, count) =>
      Promise.all(Array.from({ length: count }, () => sealEvent(anEvent({ subject, said }))));
    assert.equal((await push(subject, await some({ a: 'given' }, 3), { to: narrow, client: '192.0.2.1' })).status, 200);
    const over = await push(subject, await some({ a: 'given' }, 2), { to: narrow, client: '192.0.2.1' });
    assert.equal(over.status, 429);
    assert.ok(Number(over.headers.get('retry-after')) > 0);
    const other = await push(subject, await some({ a: 'given' }, 2), { to: narrow, client: '192.0.2.2' });
    assert.equal(other.status, 200);
    const mixed = [...(await some({ a: 'withdrawn' }, 1)), ...(await some({ a: 'given' }, 1))];
    const answer = await (await push(subject, mixed, { to: narrow, client: '192.0.2.1' })).json();
    assert.equal(answer.accepted.length, 1);
    assert.equal(answer.rejected[0].problem.status, 429);
    assert.equal(answer.rejected[0].permanent, false);
  });

  it('[PR-05] nothing that is stored holds the address of a visitor', async () => {
    const event = anEvent();
    await push(event.subject, [await sealEvent(event)], {
      client: '203.0.113.77',
      headers: { 'User-Agent': 'UA-of-test' },
    });
    const { rows: tables } = await database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    for (const { tablename } of tables) {
      const { rows } = await database.query(`SELECT * FROM ${tablename}`);
      assert.doesNotMatch(JSON.stringify(rows), /203\.0\.113|UA-of-test/, tablename);
    }
  });

  it('a preflight is answered for the site’s own pages only', async () => {
    const own = await ask(receiver, 'OPTIONS', '/v1/events', { origin: ORIGIN });
    assert.equal(own.headers.get('access-control-allow-origin'), ORIGIN);
    assert.match(own.headers.get('access-control-allow-headers'), /consent-capability/);
    assert.equal(own.headers.get('access-control-allow-credentials'), null);
    const other = await ask(receiver, 'OPTIONS', '/v1/events', { origin: 'https://evil.example' });
    assert.equal(other.headers.get('access-control-allow-origin'), null);
  });

  it('every administrative route is closed without the credential, and with another', async () => {
    const id = crypto.randomUUID();
    for (const [method, path] of [
      ['PUT', '/v1/notices'],
      ['GET', '/v1/notices?site=fietsen'],
      ['POST', '/v1/links'],
      ['POST', '/v1/erasures'],
      ['GET', `/v1/subjects/${id}?site=fietsen`],
      ['GET', `/v1/records/${id}?site=fietsen`],
      ['GET', `/v1/permissions/${id}?site=fietsen`],
      ['GET', `/v1/deliveries/${id}?site=fietsen`],
      ['GET', '/v1/statistics?site=fietsen'],
      ['POST', '/v1/suppressions'],
      ['GET', '/v1/requests?site=fietsen'],
      ['POST', `/v1/requests/${id}`],
      ['POST', '/v1/confirmations'],
      ['GET', `/v1/confirmations/${id}`],
    ]) {
      assert.equal((await ask(receiver, method, path)).status, 401, path);
      const wrong = await ask(receiver, method, path, { headers: { Authorization: `Bearer ${ADMIN}x` } });
      assert.equal(wrong.status, 403, path);
      const open = make({ adminToken: undefined });
      assert.equal((await ask(open, method, path, { admin: true })).status, 401, `${path} without a credential set`);
    }
  });
});

describe('what a browser asks for itself', () => {
  const SECRET = 's'.repeat(43);
  const self = (path, subject, secret = SECRET, more = '') =>
    ask(receiver, 'GET', `${path}?site=fietsen&subject=${subject}${more}`, { secret });

  it('[DS-04] its history, in pages, with nothing twice and nothing left out, and then nothing new', async () => {
    const subject = crypto.randomUUID();
    const events = Array.from({ length: 120 }, (_, at) => anEvent({ subject, id: timedId(1_700_000_000_000 + at) }));
    const sealed = await Promise.all(events.map(sealEvent));
    for (let at = 0; at < 120; at += 40) await push(subject, sealed.slice(at, at + 40), { secret: SECRET });
    const seen = [];
    let cursor = '';
    let more = true;
    for (let turns = 0; more; turns++) {
      assert.ok(turns < 4);
      const page = await (await self('/v1/self/events', subject, SECRET, `&cursor=${cursor}`)).json();
      seen.push(...page.events.map(({ hash }) => hash));
      ({ cursor, more } = page);
    }
    assert.deepEqual(
      seen,
      sealed.map(({ hash }) => hash),
    );
    const again = await (await self('/v1/self/events', subject, SECRET, `&cursor=${cursor}`)).json();
    assert.deepEqual(again, { subjects: [subject], events: [], cursor, more: false });
  });

  it('an event that comes in late with an early id is found by the next pull', async () => {
    const subject = crypto.randomUUID();
    const late = anEvent({ subject, id: timedId(1_600_000_000_000) });
    await push(subject, [await sealEvent(anEvent({ subject }))], { secret: SECRET });
    const { cursor } = await (await self('/v1/self/events', subject)).json();
    await push(subject, [await sealEvent(late)], { secret: SECRET });
    const next = await (await self('/v1/self/events', subject, SECRET, `&cursor=${cursor}`)).json();
    assert.ok(next.events.some(({ body }) => JSON.parse(body).id === late.id));
  });

  it('nothing without the secret, with another, or of a subject that has none', async () => {
    const [own, open] = [crypto.randomUUID(), crypto.randomUUID()];
    await push(own, [await sealEvent(anEvent({ subject: own }))], { secret: SECRET });
    await push(open, [await sealEvent(anEvent({ subject: open }))]);
    for (const [subject, secret] of [
      [own, undefined],
      [own, 'x'.repeat(43)],
      [open, SECRET],
    ]) {
      const response = await ask(receiver, 'GET', `/v1/self/events?site=fietsen&subject=${subject}`, { secret });
      assert.equal(response.status, 401);
    }
  });

  it('what another browser of the same account gave, once the shop’s server has linked them', async () => {
    const [phone, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    await push(phone, [await sealEvent(anEvent({ subject: phone }))], { secret: SECRET });
    await push(desk, [await sealEvent(anEvent({ subject: desk }))], { secret: SECRET });
    for (const subject of [phone, desk]) {
      const proof = await capabilityProof(subject, SECRET);
      const body = { site: 'fietsen', account: 'customer 7', subject, proof };
      assert.equal((await ask(receiver, 'POST', '/v1/links', { admin: true, body })).status, 200);
    }
    const page = await (await self('/v1/self/events', desk)).json();
    assert.deepEqual(page.subjects, [phone, desk].sort());
    assert.equal(page.events.length, 2);
    const { rows } = await database.query('SELECT account_key FROM subject_link');
    assert.doesNotMatch(JSON.stringify(rows), /customer/);
  });

  it('[SE-06] a browser that has decided nothing yet, once it is linked by what it shows of its secret', async () => {
    const [phone, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    const [yes] = [await sealEvent(anEvent({ subject: phone }))];
    await push(phone, [yes], { secret: SECRET });
    const link = async (subject, proof) =>
      ask(receiver, 'POST', '/v1/links', {
        admin: true,
        body: { site: 'fietsen', account: 'customer 8', subject, proof },
      });
    await link(phone, await capabilityProof(phone, SECRET));
    const own = 'd'.repeat(43);
    assert.equal((await self('/v1/self/events', desk, own)).status, 401, 'not linked yet');
    assert.equal((await link(desk, await capabilityProof(desk, own))).status, 200);
    const page = await (await self('/v1/self/events', desk, own)).json();
    assert.deepEqual(page.events, [yes]);
    assert.equal((await self('/v1/self/events', desk, 'e'.repeat(43))).status, 401, 'with another secret');
    // Its first event comes with the same secret.
    const no = await sealEvent(
      anEvent({ subject: desk, kind: 'withdraw', parents: [yes.hash], said: { statistics: 'withdrawn' } }),
    );
    const answer = await (await push(desk, [no], { secret: own })).json();
    assert.deepEqual(answer.accepted, [JSON.parse(no.body).id]);
  });

  it('[SE-06] somebody else’s pseudonym cannot be linked to an account of one’s own', async () => {
    const victim = crypto.randomUUID();
    await push(victim, [await sealEvent(anEvent({ subject: victim }))], { secret: SECRET });
    const link = (proof) =>
      ask(receiver, 'POST', '/v1/links', {
        admin: true,
        body: { site: 'fietsen', account: 'thief', subject: victim, proof },
      });
    for (const proof of [await capabilityProof(victim, 'x'.repeat(43)), 'f'.repeat(64)])
      assert.equal((await link(proof)).status, 403);
    for (const proof of [undefined, '', 'short', 7]) assert.equal((await link(proof)).status, 422);
    assert.deepEqual((await (await self('/v1/self/events', victim)).json()).subjects, [victim]);
  });

  it('[DS-06] erasing itself: the events go, it is told what is kept and why, and they do not come back', async () => {
    const event = anEvent();
    const sealed = await sealEvent(event);
    await push(event.subject, [sealed], { secret: SECRET });
    const response = await ask(receiver, 'DELETE', `/v1/self?site=fietsen&subject=${event.subject}`, {
      secret: SECRET,
    });
    const report = await response.json();
    assert.equal(report.erased, 1);
    assert.equal(report.statements.length, 1);
    assert.match(report.kept.nl, /artikel 17/);
    assert.match(report.kept.en, /Art\. 17/);
    assert.equal((await stored(event.subject)).length, 0);
    const again = await (await push(event.subject, [sealed], { secret: SECRET })).json();
    assert.equal(again.rejected[0].problem.status, 410);
    assert.equal(again.rejected[0].permanent, true);
    for (const table of ['consent_event', 'subject_secret', 'subject_link', 'subject_hold', 'delivery']) {
      const { rows } = await database.query(`SELECT * FROM ${table} WHERE subject_id = $1`, [event.subject]);
      // The push after the erasure shows the secret again; that is the browser's, not ours to refuse.
      if (table !== 'subject_secret') assert.deepEqual(rows, [], table);
    }
    const { rows } = await database.query('SELECT * FROM erasure_log');
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(event.subject));
  });
});

describe('notices', () => {
  it('[PR-03] a notice comes back byte for byte, and events that name it carry no mark', async () => {
    const text = {
      v: 1,
      site: 'fietsen',
      version: '2026-11-23',
      language: 'nl',
      languages: ['nl'],
      controller: { id: 'shop', name: 'De Fietsenmaker' },
      purposes: [],
      words: { save: 'Opslaan' },
    };
    const sealed = await sealNotice(text);
    const before = anEvent({ notice: sealed.digest });
    await push(before.subject, [await sealEvent(before)]);
    assert.ok((await stored(before.subject))[0].marks & MARKS.noticeUnknown);

    const put = await ask(receiver, 'PUT', '/v1/notices', {
      admin: true,
      body: { site: 'fietsen', notices: [sealed] },
    });
    assert.deepEqual(await put.json(), { kept: [sealed.digest] });
    const got = await ask(receiver, 'GET', `/v1/notices/${sealed.digest}`);
    assert.equal(await got.text(), sealed.body);
    assert.match(got.headers.get('cache-control'), /immutable/);
    const event = anEvent({ notice: sealed.digest });
    await push(event.subject, [await sealEvent(event)]);
    assert.equal((await stored(event.subject))[0].marks & MARKS.noticeUnknown, 0);

    const changed = { digest: sealed.digest, body: sealed.body.replace('Opslaan', 'Akkoord') };
    const refused = await ask(receiver, 'PUT', '/v1/notices', {
      admin: true,
      body: { site: 'fietsen', notices: [changed] },
    });
    assert.equal(refused.status, 422);
    assert.equal((await ask(receiver, 'GET', `/v1/notices/${'0'.repeat(64)}`)).status, 404);
  });
});

describe('when the store fails', () => {
  it('nothing is acknowledged, the request may be made again, and the visitor is told no secrets', async () => {
    const broken = {
      ...store,
      events: { ...store.events, append: () => Promise.reject(new Error('password=geheim connection refused')) },
    };
    const errors = [];
    const failing = createReceiver({ store: broken, sites: SITES, base: '/consent', onError: (e) => errors.push(e) });
    const event = anEvent();
    const response = await push(event.subject, [await sealEvent(event)], { to: failing });
    assert.equal(response.status, 503);
    assert.ok(response.headers.get('retry-after'));
    assert.doesNotMatch(await response.text(), /geheim/);
    assert.equal(errors.length, 1);
    const answer = await (await push(event.subject, [await sealEvent(event)])).json();
    assert.deepEqual(answer.accepted, [event.id]);
  });
});
