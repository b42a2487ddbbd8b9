/**
 * What the owner's server does with what came in: may it go on, who is told,
 * what is counted, what is deleted and when. The clock is handed in.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { compactVerify, createLocalJWKSet } from 'jose';
import { Webhook } from 'standardwebhooks';
import { ADMIN, anEvent, ask, batch, memoryDatabase, PEPPER, receiverSource, timedId } from './support.js';

const { capabilityProof, createReceiver, openStore, sealEvent, sealNotice, tellAll, applyRetention, dayDigest } =
  await receiverSource();

const DAY = 86_400_000;
const NOON = Date.parse('2026-01-31T12:00:00.000Z');
const OWN = 's'.repeat(43);
const SECRET = `whsec_${Buffer.from('a secret of the mail company').toString('base64')}`;

let database;
let store;
let receiver;
let time = NOON;
let mails;
let site;
let notice;
let hook;

before(async () => {
  hook = await hooks();
  site = {
    origins: ['https://fietsen.example'],
    retention: 'P1Y',
    recipients: [
      { id: 'mailer', url: hook.url, secret: SECRET, purposes: ['newsletter'], grants: true },
      { id: 'ads', url: hook.url, secret: SECRET, purposes: ['marketing'] },
    ],
  };
  database = await memoryDatabase();
  store = await openStore({ sql: database, pepper: PEPPER, now: () => time });
  receiver = createReceiver({
    store,
    sites: { fietsen: site },
    adminToken: ADMIN,
    base: '/consent',
    mailer: (message) => {
      mails.push(message);
      return Promise.resolve();
    },
  });
  const purposes = ['newsletter', 'marketing', 'statistics'].map((id) => ({
    id,
    title: `Doel ${id}`,
    description: `Waarom <${id}>`,
    legalBasis: 'consent',
    data: [],
    recipients: 'none',
    retention: { period: 'P1Y' },
  }));
  const controller = { id: 'shop', name: 'De Fietsenmaker' };
  notice = await sealNotice({
    v: 1,
    site: 'fietsen',
    version: '1',
    language: 'nl',
    languages: ['nl'],
    controller,
    purposes,
    words: {},
  });
  await admin('PUT', '/v1/notices', { site: 'fietsen', notices: [notice] });
});
after(async () => {
  await database.close();
  hook.close();
});
beforeEach(() => {
  mails = [];
  hook.calls.length = 0;
  hook.answers.length = 0;
});

const admin = (method, path, body) => ask(receiver, method, path, { admin: true, body });
const act = (subject, said, more = {}) =>
  anEvent({
    subject,
    said,
    notice: notice.digest,
    policyVersion: '1',
    id: timedId(time),
    at: new Date(time).toISOString(),
    validUntil: new Date(time + 180 * DAY).toISOString(),
    ...more,
  });
const send = async (event, more) => {
  const sealed = await sealEvent(event);
  const answer = await (
    await ask(receiver, 'POST', '/v1/events', { body: batch(event.subject, [sealed], more) })
  ).json();
  assert.deepEqual(answer.rejected, []);
  return sealed;
};
const permissions = async (subject) =>
  (await (await admin('GET', `/v1/permissions/${subject}?site=fietsen`)).json()).purposes;

describe('[CK-08] what the shop’s server may do', () => {
  it('follows the merge rule, ends with the validity, and is shut by what the browser holds shut', async () => {
    const subject = crypto.randomUUID();
    const given = await send(act(subject, { statistics: 'given', marketing: 'refused' }));
    assert.deepEqual(await permissions(subject), {
      statistics: { allowed: true, state: 'given' },
      marketing: { allowed: false, state: 'refused' },
    });
    time += 181 * DAY;
    assert.deepEqual((await permissions(subject)).statistics, { allowed: false, state: 'expired' });
    time -= 181 * DAY;
    await send(act(subject, { marketing: 'refused' }, { parents: [given.hash] }), { allowed: { statistics: false } });
    assert.deepEqual((await permissions(subject)).statistics, { allowed: false, state: 'held' });
    assert.deepEqual(await permissions(crypto.randomUUID()), {});
  });

  it('a yes whose words nobody can show again permits nothing', async () => {
    const subject = crypto.randomUUID();
    await send(act(subject, { statistics: 'given' }, { notice: 'f'.repeat(64) }));
    assert.equal((await permissions(subject)).statistics?.allowed ?? false, false);
  });

  it('a withdrawal on one browser shuts what a linked one was given', async () => {
    const [phone, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    await send(act(phone, { statistics: 'given' }));
    for (const subject of [phone, desk]) {
      const proof = await capabilityProof(subject, OWN);
      assert.equal((await admin('POST', '/v1/links', { site: 'fietsen', account: 'w', subject, proof })).status, 200);
    }
    await send(act(desk, { statistics: 'withdrawn' }, { kind: 'withdraw' }));
    assert.equal((await permissions(phone)).statistics.allowed, false);
  });
});

describe('[WD-07] recipients are told', () => {
  it('of a withdrawal, signed, until they say yes; the outcome is in the answer to the browser', async () => {
    const subject = crypto.randomUUID();
    const event = act(subject, { newsletter: 'withdrawn', statistics: 'withdrawn' }, { kind: 'withdraw' });
    const sealed = await sealEvent(event);
    const secret = 's'.repeat(43);
    await ask(receiver, 'POST', '/v1/events', { body: batch(subject, [sealed]), secret });
    const outcomes = async () =>
      (
        await ask(receiver, 'GET', `/v1/self/outcomes?site=fietsen&subject=${subject}&event=${event.id}`, { secret })
      ).json();
    assert.deepEqual((await outcomes()).outcomes, [{ recipient: 'mailer', state: 'pending' }]);

    hook.answers.push(500, 'hang-up', 429, 200);
    for (let tries = 0; tries < 4; tries++) {
      await tellAll(store, 'fietsen', site, { random: () => 0.5 });
      time += 6 * 3_600_000;
    }
    assert.equal(hook.calls.length, 4);
    assert.equal(new Set(hook.calls.map(({ headers }) => headers['webhook-id'])).size, 1, 'one message, four tries');
    const last = hook.calls.at(-1);
    // The library looks at its own clock; the signature is made at ours.
    const webhook = new Webhook(SECRET);
    const at = new Date(Number(last.headers['webhook-timestamp']) * 1_000);
    assert.equal(webhook.sign(last.headers['webhook-id'], at, last.body), last.headers['webhook-signature']);
    const { type, data } = JSON.parse(last.body);
    assert.equal(type, 'consent.withdrawn');
    assert.deepEqual(data.purposes, ['newsletter']);
    const [outcome] = (await outcomes()).outcomes;
    assert.equal(outcome.state, 'acknowledged');
    assert.ok(outcome.at);
    await tellAll(store, 'fietsen', site);
    assert.equal(hook.calls.length, 4, 'and not again');
  });

  it('of what takes back before what gives, and of a grant only who asked for it', async () => {
    const subject = crypto.randomUUID();
    await send(act(subject, { newsletter: 'given', marketing: 'given' }));
    await send(act(subject, { newsletter: 'withdrawn', marketing: 'objected' }));
    hook.answers.push(500, 500);
    await tellAll(store, 'fietsen', site, { random: () => 0 });
    assert.deepEqual(hook.calls.map(({ body }) => JSON.parse(body).type).sort(), [
      'consent.objected',
      'consent.withdrawn',
    ]);
    time += 3_600_000;
    await tellAll(store, 'fietsen', site);
    assert.equal(hook.calls.length, 4, 'the grant still waits');
    await tellAll(store, 'fietsen', site);
    assert.deepEqual(JSON.parse(hook.calls[4].body).type, 'consent.given');
    assert.equal(hook.calls.length, 5);
  });

  it('for two weeks, and then it says that it failed', async () => {
    const subject = crypto.randomUUID();
    await send(act(subject, { newsletter: 'withdrawn' }));
    for (let day = 0; day < 16; day++) {
      hook.answers.push(...Array(8).fill(500));
      await tellAll(store, 'fietsen', site, { random: () => 1 });
      time += DAY;
    }
    const [delivery] = await store.deliveries.of('fietsen', subject);
    assert.equal(delivery.state, 'given-up');
    assert.ok(delivery.tries >= 13, `${delivery.tries} tries`);
    hook.answers.length = 0;
  });

  it('each in a line of its own: one that is down keeps nobody else from hearing of a withdrawal', async () => {
    const before = hook.calls.length;
    for (let at = 0; at < 60; at++) await send(act(crypto.randomUUID(), { marketing: 'withdrawn' }));
    const subject = crypto.randomUUID();
    await send(act(subject, { newsletter: 'withdrawn' }));
    // The advertiser's line is longer than one round, and never answers.
    const down = {
      ...site,
      recipients: site.recipients.map((each) => (each.id === 'ads' ? { ...each, url: 'http://127.0.0.1:9/' } : each)),
    };
    assert.equal(await tellAll(store, 'fietsen', down), 1);
    assert.equal(JSON.parse(hook.calls.at(-1).body).data.subject, subject);
    assert.equal(hook.calls.length, before + 1);
    const [delivery] = await store.deliveries.of('fietsen', subject);
    assert.equal(delivery.state, 'acknowledged');
    // It is back, and has heard all of them before the day is over.
    for (let round = 0; round < 3; round++) {
      time += DAY / 3;
      await tellAll(store, 'fietsen', site);
    }
    assert.equal(hook.calls.length, before + 61);
  });

  it('of an event by its hash: another with the same id takes nobody’s place', async () => {
    const [stranger, subject] = [crypto.randomUUID(), crypto.randomUUID()];
    const no = act(subject, { newsletter: 'withdrawn' });
    await send({ ...no, subject: stranger });
    await send(no);
    await tellAll(store, 'fietsen', site);
    assert.equal((await store.deliveries.of('fietsen', subject))[0]?.state, 'acknowledged');
  });

  it('a message written before a crash waits for its event, and is not told of one that never came', async () => {
    const subject = crypto.randomUUID();
    const event = act(subject, { newsletter: 'withdrawn' });
    const { hash } = await sealEvent(event);
    await store.deliveries.add([
      {
        site: 'fietsen',
        recipient: 'mailer',
        subject,
        event: event.id,
        kind: 'consent.withdrawn',
        urgent: true,
        about: { purposes: ['newsletter'], hash, at: event.at },
      },
    ]);
    await tellAll(store, 'fietsen', site, { random: () => 0 });
    assert.equal(hook.calls.length, 0);
    await send(event);
    time += 60_000;
    await tellAll(store, 'fietsen', site, { random: () => 0 });
    assert.equal(hook.calls.length, 1);
  });
});

describe('numbers of the day', () => {
  it('statistics are counts; the digest is over every event, signed when the day is over, and chained', async () => {
    time = Date.parse('2026-03-10T10:00:00Z');
    const sealed = [];
    for (let at = 0; at < 3; at++)
      sealed.push(await send(act(crypto.randomUUID(), { statistics: at ? 'given' : 'refused' })));
    const statistics = await (await admin('GET', '/v1/statistics?site=fietsen&from=2026-03-10&to=2026-03-10')).json();
    assert.deepEqual(statistics.total, { statistics: { refused: 1, given: 2 } });
    assert.doesNotMatch(JSON.stringify(statistics), /[0-9a-f]{8}-[0-9a-f]{4}-/, 'nobody is in it');
    const digest = async (day) => (await ask(receiver, 'GET', `/v1/digests/${day}?site=fietsen`)).json();
    const today = await digest('2026-03-10');
    assert.equal(today.digest, await dayDigest(sealed.map(({ hash }) => hash)));
    assert.equal(today.statement, undefined);
    time += 2 * DAY;
    await send(act(crypto.randomUUID(), { statistics: 'given' }));
    time += 2 * DAY;
    await store.days.closeAll('fietsen');
    const [first, third] = [await digest('2026-03-10'), await digest('2026-03-12')];
    assert.equal(first.digest, today.digest);
    const keys = createLocalJWKSet(await store.signer.keySet());
    const { payload } = await compactVerify(third.statement, keys);
    const statement = JSON.parse(new TextDecoder().decode(payload));
    const yesterday = await digest('2026-03-11');
    assert.equal(statement.previous, yesterday.digest, 'each day names the one before');
    assert.equal((await ask(receiver, 'GET', '/v1/digests/2099-01-01?site=fietsen')).status, 404);
  });
});

describe('[PR-08] retention', () => {
  it('deletes a history once the last consent in it has ended and the period has passed; not before', async () => {
    time = Date.parse('2026-06-01T00:00:00Z');
    const [old, active] = [crypto.randomUUID(), crypto.randomUUID()];
    await send(act(old, { statistics: 'given' }));
    const first = await send(act(active, { statistics: 'given' }));
    // Valid until 28 November 2026; a year after that is 28 November 2027.
    time = Date.parse('2027-11-27T00:00:00Z');
    await send(act(active, { statistics: 'renewed' }, { parents: [first.hash] }));
    await applyRetention(store, 'fietsen', site);
    assert.equal((await store.events.of('fietsen', [old])).length, 1);
    time = Date.parse('2027-11-29T00:00:00Z');
    await applyRetention(store, 'fietsen', site);
    assert.equal((await store.events.of('fietsen', [old])).length, 0);
    assert.equal((await store.events.of('fietsen', [active])).length, 2, 'a history is kept whole');
  });
});

describe('[PR-08] retention, against a device that lies about the time', () => {
  it('neither an end in the year 9999 nor an id of the year 9999 keeps anything for ever', async () => {
    time = Date.parse('2028-01-01T00:00:00Z');
    const subject = crypto.randomUUID();
    await send(
      act(
        subject,
        { statistics: 'given' },
        {
          id: `e677d21f-dbff-7${crypto.randomUUID().slice(15)}`,
          validUntil: '9999-12-31T00:00:00.000Z',
          at: '9999-12-31T00:00:00.000Z',
        },
      ),
    );
    // Thirteen months at most, and a year after that.
    time = Date.parse('2030-01-31T00:00:00Z');
    await applyRetention(store, 'fietsen', site);
    assert.equal((await store.events.of('fietsen', [subject])).length, 1);
    time = Date.parse('2030-02-02T00:00:00Z');
    await applyRetention(store, 'fietsen', site);
    assert.equal((await store.events.of('fietsen', [subject])).length, 0);
  });
});

describe('[DM-06] the suppression list', () => {
  it('blocks an address after everything else of a person is gone', async () => {
    const { status } = await admin('POST', '/v1/suppressions', {
      site: 'fietsen',
      channel: 'email',
      address: 'Jan@voorbeeld.nl',
    });
    assert.equal(status, 201);
    await admin('POST', '/v1/suppressions', { site: 'fietsen', channel: 'telephone', address: '0031 6 1234 5678' });
    const check = async (channel, ...addresses) =>
      (await (await admin('POST', '/v1/suppressions', { site: 'fietsen', channel, check: addresses })).json())
        .suppressed;
    assert.deepEqual(await check('email', ' JAN@VOORBEELD.NL', 'piet@voorbeeld.nl'), [' JAN@VOORBEELD.NL']);
    assert.deepEqual(await check('telephone', '+31612345678'), ['+31612345678']);
    assert.deepEqual(await check('sms', '+31612345678'), []);
    const { rows } = await database.query('SELECT * FROM suppression');
    assert.doesNotMatch(JSON.stringify(rows), /jan|1234/i);
  });
});

describe('confirmation by message', () => {
  const request = async (kind, subject, more = {}) =>
    admin('POST', '/v1/confirmations', {
      site: 'fietsen',
      kind,
      subject,
      purposes: ['newsletter'],
      notice: notice.digest,
      language: 'nl',
      address: 'ouder@voorbeeld.nl',
      ...more,
    });
  const path = ({ link }) => link.slice(link.indexOf('/v1/'));
  const answer = async (mail, said) => ask(receiver, 'POST', path(mail), { body: { answer: said } });

  it('[CH-05] only the token out of the message turns the state to given, by the guardian', async () => {
    time = NOON;
    const subject = crypto.randomUUID();
    await send(act(subject, { newsletter: 'requested' }));
    const { id } = await (await request('guardian', subject)).json();
    const [mail] = mails;
    assert.equal(mail.to, 'ouder@voorbeeld.nl');
    assert.equal((await permissions(subject)).newsletter.allowed, false);

    for (const forged of ['0'.repeat(64), 'x', id]) {
      const response = await ask(receiver, 'POST', `/v1/confirm?token=${forged}`, { body: { answer: 'yes' } });
      assert.equal(response.status, 410);
    }
    // A mail program that opens the link confirms nothing.
    const page = await (await ask(receiver, 'GET', path(mail))).text();
    assert.match(page, /<html lang="nl">/);
    assert.match(page, /Waarom &#60;newsletter&#62;/);
    assert.equal((await permissions(subject)).newsletter.allowed, false);

    assert.deepEqual(await (await answer(mail, 'yes')).json(), { state: 'confirmed' });
    assert.deepEqual((await permissions(subject)).newsletter, { allowed: true, state: 'given' });
    assert.deepEqual(await (await answer(mail, 'no')).json(), { state: 'confirmed' }, 'once');
    const events = (await store.events.of('fietsen', [subject])).map(({ body }) => JSON.parse(body));
    const given = events.find(({ by }) => by === 'guardian');
    assert.equal(events.length, 2);
    assert.equal(given.kind, 'guardian');
    assert.equal(given.parents.length, 1);
    const where = await (await admin('GET', `/v1/confirmations/${id}?site=fietsen`)).json();
    assert.equal(where.state, 'confirmed');
  });

  it("[CH-05] a page cannot send a parent's yes, by whatever method; a parent's no it can", async () => {
    const subject = crypto.randomUUID();
    for (const method of ['interface', 'api', 'gpc', 'paper', 'phone', 'in-person', 'import']) {
      const forged = act(subject, { newsletter: 'given' }, { by: 'guardian', kind: 'guardian', method });
      const sealed = await sealEvent(forged);
      const { rejected } = await (await ask(receiver, 'POST', '/v1/events', { body: batch(subject, [sealed]) })).json();
      assert.deepEqual(
        rejected.map(({ id }) => id),
        [forged.id],
        method,
      );
    }
    assert.deepEqual(await permissions(subject), {});
    await send(act(subject, { newsletter: 'refused' }, { by: 'guardian', kind: 'guardian' }));
    assert.equal((await permissions(subject)).newsletter.state, 'refused');
  });

  it('[CO-16] an address counts only once confirmed; no or nothing gives nothing', async () => {
    const [yes, no, late] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    for (const subject of [yes, no, late]) await request('double-opt-in', subject);
    const form = await ask(receiver, 'POST', path(mails[0]), {
      body: 'answer=yes',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    assert.match(await form.text(), /je hebt toestemming gegeven/);
    assert.equal((await permissions(yes)).newsletter.allowed, true);
    assert.deepEqual(await (await answer(mails[1], 'no')).json(), { state: 'declined' });
    assert.deepEqual(await permissions(no), {});
    time += 8 * DAY;
    assert.equal((await answer(mails[2], 'yes')).status, 410);
    assert.deepEqual(await permissions(late), {});
  });

  it('pressed twice at once it is one event; neither address nor token is kept', async () => {
    const subject = crypto.randomUUID();
    await request('double-opt-in', subject);
    await Promise.all([answer(mails[0], 'yes'), answer(mails[0], 'yes'), answer(mails[0], 'yes')]);
    assert.equal((await store.events.of('fietsen', [subject])).length, 1);
    const { rows } = await database.query('SELECT * FROM confirmation');
    assert.doesNotMatch(JSON.stringify(rows), /voorbeeld\.nl/);
    assert.ok(!JSON.stringify(rows).includes(mails[0].link.split('token=')[1]));
  });

  it('a purpose that does not rest on consent, and a notice nobody has, cannot be confirmed', async () => {
    assert.equal((await request('guardian', crypto.randomUUID(), { purposes: ['bookkeeping'] })).status, 422);
    assert.equal((await request('guardian', crypto.randomUUID(), { notice: 'e'.repeat(64) })).status, 422);
    assert.equal(mails.length, 0);
  });
});

describe('[DS-02] requests', () => {
  const ask1 = (more = {}) =>
    ask(receiver, 'POST', '/v1/requests', {
      client: crypto.randomUUID(),
      body: {
        site: 'fietsen',
        right: 'access',
        contact: 'jan@voorbeeld.nl',
        message: 'Wat weten jullie?\nGroet',
        ...more,
      },
    });

  it('are due in a month: 31 January → 28 or 29 February; three months in all when extended', async () => {
    for (const [received, due, extended] of [
      ['2026-01-31T12:00:00.000Z', '2026-02-28', '2026-04-30'],
      ['2028-01-31T12:00:00.000Z', '2028-02-29', '2028-04-30'],
      ['2026-12-15T12:00:00.000Z', '2027-01-15', '2027-03-15'],
    ]) {
      time = Date.parse(received);
      const { id, dueAt, receivedAt } = await (await ask1()).json();
      assert.equal(dueAt.slice(0, 10), due);
      assert.equal(receivedAt.slice(0, 10), received.slice(0, 10));
      const longer = await admin('POST', `/v1/requests/${id}`, {
        site: 'fietsen',
        action: 'extend',
        reason: 'Veel archief',
      });
      assert.equal((await longer.json()).dueAt.slice(0, 10), extended);
      const again = await admin('POST', `/v1/requests/${id}`, {
        site: 'fietsen',
        action: 'extend',
        reason: 'Nog meer',
      });
      assert.equal(again.status, 422, 'once');
    }
  });

  it('cannot be extended after the first month', async () => {
    time = NOON;
    const { id } = await (await ask1()).json();
    time += 40 * DAY;
    const late = await admin('POST', `/v1/requests/${id}`, { site: 'fietsen', action: 'extend', reason: 'Te laat' });
    assert.equal(late.status, 422);
  });

  it('[DS-07] after erasure, rectification or restriction every recipient is told; after access nobody', async () => {
    for (const [right, told] of [
      ['erasure', 2],
      ['rectification', 2],
      ['restriction', 2],
      ['access', 0],
    ]) {
      const subject = crypto.randomUUID();
      const { id } = await (await ask1({ right, subject })).json();
      const done = await (await admin('POST', `/v1/requests/${id}`, { site: 'fietsen', action: 'answer' })).json();
      assert.equal(done.state, 'answered');
      assert.equal((await store.deliveries.of('fietsen', subject)).length, told, right);
    }
    hook.answers.length = 0;
    await tellAll(store, 'fietsen', site);
    assert.ok(hook.calls.some(({ body }) => JSON.parse(body).type === 'data.erased'));
  });

  it('[DS-03] [DS-09] ask for no fee and no identity document, and take no more than they ask', async () => {
    assert.equal((await ask1({ passport: 'x' })).status, 422);
    assert.equal((await ask1({ right: 'everything' })).status, 422);
    assert.equal((await ask1({ message: 'x'.repeat(5_000) })).status, 422);
    assert.equal((await ask1({ contact: 'a\nb' })).status, 422);
    const all = await (await admin('GET', '/v1/requests?site=fietsen')).json();
    assert.ok(all.requests.length >= 4);
    assert.doesNotMatch(JSON.stringify(all), /\bfee\b|price|passport/);
  });

  it('from one client are taken a few a minute', async () => {
    const results = [];
    for (let at = 0; at < 8; at++)
      results.push(
        (
          await ask(receiver, 'POST', '/v1/requests', {
            client: '198.51.100.9',
            body: { site: 'fietsen', right: 'access', contact: 'a@b.nl', message: '' },
          })
        ).status,
      );
    assert.deepEqual(results, [201, 201, 201, 201, 201, 201, 429, 429]);
  });
});

/** A recipient's server: answers as told, 200 otherwise, and keeps what it was told. */
async function hooks() {
  const calls = [];
  const answers = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    calls.push({ headers: request.headers, body });
    const answer = answers.shift() ?? 200;
    if (answer === 'hang-up') request.socket.destroy();
    else response.writeHead(answer).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    calls,
    answers,
    url: `http://127.0.0.1:${server.address().port}/hook`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
