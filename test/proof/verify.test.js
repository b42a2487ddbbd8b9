/**
 * Verification of an exported history: what is whole passes, and whatever is
 * done to it is named.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  ADMIN,
  anEvent,
  ask,
  batch,
  fromSource,
  memoryDatabase,
  mkdtemp,
  PEPPER,
  receiverSource,
} from '../receiver/support.js';

const SECRET = 's'.repeat(43);
const { capabilityProof, createReceiver, openStore, sealEvent, sealNotice } = await receiverSource();
const { verifyHistory, verdict, main } = await fromSource(`
  export { verifyHistory, verdict } from './src/verify/index.ts';
  export { main } from './src/cli/main.ts';
`);

const SITES = { fietsen: { origins: [] } };
const subject = crypto.randomUUID();
let database;
let store;
let receiver;
let notice;
let history;
let keys;
let sealed;

const exported = async (of = subject) =>
  (await ask(receiver, 'GET', `/v1/subjects/${of}?site=fietsen`, { admin: true })).json();
const push = (of, events) => ask(receiver, 'POST', '/v1/events', { body: batch(of, events) });
const codes = async (document, options) => (await verifyHistory(document, options)).faults.map(({ code }) => code);
const copy = () => structuredClone(history);

before(async () => {
  database = await memoryDatabase();
  store = await openStore({ sql: database, pepper: PEPPER });
  receiver = createReceiver({ store, sites: SITES, adminToken: ADMIN, base: '/consent' });
  notice = await sealNotice({
    v: 1,
    site: 'fietsen',
    version: '2026-11-23',
    language: 'nl',
    languages: ['nl'],
    controller: { id: 'shop', name: 'De Fietsenmaker' },
    purposes: [
      {
        id: 'statistics',
        title: 'Tellen',
        description: 'Wij tellen.',
        legalBasis: 'consent',
        data: [],
        recipients: 'none',
        retention: { period: 'P1Y' },
      },
    ],
    words: { save: 'Opslaan' },
  });
  await ask(receiver, 'PUT', '/v1/notices', { admin: true, body: { site: 'fietsen', notices: [notice] } });
  sealed = [];
  for (const state of ['given', 'withdrawn', 'given', 'refused']) {
    const parents = sealed.length ? [sealed.at(-1).hash] : [];
    const event = anEvent({ subject, notice: notice.digest, parents, said: { statistics: state } });
    sealed.push(await sealEvent(event));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await push(subject, sealed);
  history = await exported();
  keys = (await (await ask(receiver, 'GET', '/.well-known/jwks.json')).json()).keys;
});
after(() => database.close());

describe('verification', () => {
  it('a history as the receiver exports it is whole, and says so in both languages', async () => {
    const found = await verifyHistory(history, { keys });
    assert.deepEqual(found, { intact: true, faults: [], events: 4, notices: 1, receipts: 1, erased: 0 });
    assert.match(verdict(found, 'nl'), /^Alles klopt: 4 keuzes, 1 getoonde tekst, 1 ontvangstbewijs\. /);
    assert.match(verdict(found, 'en'), /^All is well: 4 choices, 1 notice, 1 receipt\. /);
  });

  it('[PR-06] any character changed anywhere in the file is found', async () => {
    const text = JSON.stringify(history);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom(...'0123456789abcdefXYZ{}",:-_. '),
        async (at, char) => {
          fc.pre(text[at] !== char);
          let changed;
          try {
            changed = JSON.parse(text.slice(0, at) + char + text.slice(at + 1));
          } catch {
            return; // No longer JSON: nobody takes it for a history.
          }
          // Where the values are the same, such as a space between them, nothing was changed.
          if (JSON.stringify(changed) === text) return;
          assert.equal((await verifyHistory(changed, { keys })).intact, false, `${at}: ${text[at]} → ${char}`);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('a changed event is named', async () => {
    const changed = copy();
    changed.events[1].body = changed.events[1].body.replace('withdrawn', 'given');
    const { faults } = await verifyHistory(changed, { keys });
    assert.ok(faults.some(({ code, about }) => code === 'event-changed' && about === sealed[1].hash));
  });

  it('a changed event with a hash that fits is named: it is not in the receipt, and its child misses it', async () => {
    const changed = copy();
    const event = JSON.parse(changed.events[1].body);
    changed.events[1] = await sealEvent({
      ...event,
      decisions: { statistics: { state: 'given', legalBasis: 'consent' } },
    });
    const found = await codes(changed, { keys });
    assert.ok(found.includes('event-without-receipt'));
    assert.ok(found.includes('event-missing'));
  });

  it('a missing event is named, also the last one', async () => {
    for (const at of [0, 1, 3]) {
      const changed = copy();
      changed.events.splice(at, 1);
      const { faults } = await verifyHistory(changed, { keys });
      const { id } = JSON.parse(sealed[at].body);
      assert.ok(
        faults.some(({ code, about }) => code === 'event-missing' && [id, sealed[at].hash].includes(about)),
        JSON.stringify(faults),
      );
    }
  });

  it('an event twice, a foreign one, and parents out of order are named', async () => {
    const twice = copy();
    twice.events.push(twice.events[0]);
    assert.ok((await codes(twice, { keys })).includes('event-twice'));

    const foreign = copy();
    foreign.events.push(await sealEvent(anEvent({ notice: notice.digest })));
    assert.ok((await codes(foreign, { keys })).includes('event-foreign'));

    const unsorted = copy();
    const parents = [sealed[0].hash, sealed[1].hash].sort().reverse();
    unsorted.events.push(await sealEvent(anEvent({ subject, notice: notice.digest, parents })));
    assert.ok((await codes(unsorted, { keys })).includes('parents-unsorted'));

    const early = copy();
    const id = '00000000-0000-7000-8000-000000000000';
    early.events.push(await sealEvent(anEvent({ subject, notice: notice.digest, parents: [sealed[3].hash], id })));
    assert.ok((await codes(early, { keys })).includes('parent-later'));
  });

  it('a receipt by a foreign key, and one that is of something else, are named', async () => {
    const other = await openStore({ sql: await memoryDatabase(), pepper: PEPPER });
    const claims = JSON.parse(atob(history.receipts[0].split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
    const foreign = copy();
    foreign.receipts = [await other.signer.receipt(claims)];
    foreign.keys = (await other.signer.keySet()).keys;
    assert.ok((await codes(foreign, { keys })).includes('key-unknown'));
    await other.sql.close?.();

    const wrong = copy();
    wrong.receipts = [
      await store.signer.sign({ v: 1, type: 'day', site: 'fietsen', day: '', digest: '', previous: '', issuedAt: '' }),
    ];
    assert.ok((await codes(wrong, { keys })).includes('signature-wrong'));

    const none = copy();
    none.receipts = [];
    assert.deepEqual((await codes(none, { keys })).filter((code) => code === 'event-without-receipt').length, 4);
  });

  it('[IN-07] a missing notice, a changed one, and one of another version are named', async () => {
    const missing = copy();
    missing.notices = [];
    assert.ok((await codes(missing, { keys })).includes('notice-missing'));
    const changed = copy();
    changed.notices[0].body = changed.notices[0].body.replace('Opslaan', 'Akkoord');
    assert.ok((await codes(changed, { keys })).includes('notice-changed'));
    for (const fields of [{ policyVersion: '2025-01-01' }, { language: 'en' }, { said: { marketing: 'given' } }]) {
      const stale = copy();
      stale.events.push(await sealEvent(anEvent({ subject, notice: notice.digest, ...fields })));
      assert.ok((await codes(stale, { keys })).includes('notice-stale'), JSON.stringify(fields));
    }
  });

  it('whatever else it is handed, it says that this is no history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        assert.deepEqual(await codes(value), ['not-a-history']);
      }),
      { numRuns: 300 },
    );
  });

  it('[DS-06] a parent that was erased is told from one that was taken away', async () => {
    const [phone, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    const first = await sealEvent(anEvent({ subject: phone, notice: notice.digest }));
    await push(phone, [first]);
    for (const each of [phone, desk]) {
      const proof = await capabilityProof(each, SECRET);
      const body = { site: 'fietsen', account: 'a', subject: each, proof };
      assert.equal((await ask(receiver, 'POST', '/v1/links', { admin: true, body })).status, 200);
    }
    const second = anEvent({
      subject: desk,
      notice: notice.digest,
      parents: [first.hash],
      said: { statistics: 'withdrawn' },
    });
    await push(desk, [await sealEvent(second)]);
    await ask(receiver, 'POST', '/v1/erasures', { admin: true, body: { site: 'fietsen', subject: phone } });

    const after = await exported(desk);
    const found = await verifyHistory(after, { keys });
    assert.equal(found.intact, true, JSON.stringify(found));
    assert.equal(found.erased, 1);
    assert.match(verdict(found, 'nl'), /Gewist, met een ondertekende verklaring: 1\. Dat is geen knoeien\./);
    after.erasures = [];
    assert.ok((await codes(after, { keys })).includes('event-missing'));
  });

  it('a long chain of 20,000 events is verified without running out of stack', async () => {
    const long = copy();
    long.events = [];
    let parents = [];
    for (let at = 0; at < 20_000; at++) {
      const id = `${(1_700_000_000_000 + at)
        .toString(16)
        .padStart(12, '0')
        .replace(/(.{8})/, '$1-')}-7000-8000-000000000000`;
      const each = await sealEvent(anEvent({ id, subject, notice: notice.digest, parents }));
      long.events.push(each);
      parents = [each.hash];
    }
    const { faults } = await verifyHistory(long, { keys });
    assert.ok(!faults.some(({ code }) => ['circle', 'parent-later', 'event-changed'].includes(code)));
    assert.equal(faults.filter(({ code }) => code === 'event-without-receipt').length, 20_000);
  });
});

describe('the owner’s export', () => {
  it('[PR-09] of a subject is a receipt with a record for each purpose, signed', async () => {
    const response = await ask(receiver, 'GET', `/v1/records/${subject}?site=fietsen`, { admin: true });
    assert.equal(response.headers.get('content-type'), 'application/ld+json');
    const document = await response.json();
    assert.equal(document.proof, 'receipted');
    assert.equal(document.signed.length, 1);
    const [record] = document['dpv:hasRecordOfActivity'];
    assert.deepEqual(
      record['dpv:hasConsentStatus'].map((status) => status['@type'][0]),
      ['dpv:ConsentGiven', 'dpv:ConsentWithdrawn', 'dpv:ConsentGiven', 'dpv:ConsentRefused'],
    );
  });
});

describe('consent-panel verify', () => {
  const folder = mkdtemp();
  const file = (name, value) => {
    const to = path.join(folder, name);
    writeFileSync(to, JSON.stringify(value));
    return to;
  };
  const run = async (...args) => {
    const lines = [];
    const code = await main(['verify', ...args], { tell: (t) => lines.push(t), remark: (t) => lines.push(t), env: {} });
    return { code, text: lines.join('\n') };
  };

  it('says that all is well, and asks for the server’s own keys', async () => {
    const whole = file('whole.json', history);
    const alone = await run(whole, '--lang', 'en');
    assert.equal(alone.code, 0);
    assert.match(alone.text, /All is well.+\n.*--keys/s);
    const sure = await run(whole, '--keys', file('jwks.json', { keys }), '--lang', 'nl');
    assert.equal(sure.code, 0);
    assert.doesNotMatch(sure.text, /--keys/);
  });

  it('names what is wrong and ends with 1', async () => {
    const changed = copy();
    changed.events.pop();
    const { code, text } = await run(file('changed.json', changed), '--lang', 'nl');
    assert.equal(code, 1);
    assert.match(text, /Er klopt iets niet/);
    assert.match(text, /Deze keuze ontbreekt, en er is geen verklaring dat zij is gewist/);
  });
});
