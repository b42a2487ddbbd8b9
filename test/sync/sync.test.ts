/**
 * Decisions on their way to the owner's server, from a real IndexedDB to a
 * place that fails as it is told: nothing is lost, a no goes first, and the
 * visitor can see how it stands.
 */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { parseEvent } from '../../src/model/event.js';
import { SyncError } from '../../src/sync/adapter.js';
import { startSync, type Sync, type SyncOptions } from '../../src/sync/sync.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDatabase, dropDatabases, databaseNames, until, wait } from '../support/a-database.js';
import { aClock, aPlace, errorOf, type Fate, type Place } from '../support/a-place.js';
import { aPolicy, aPurposeNamed, aRecipient } from '../support/a-policy.js';
import { instead, restore } from '../support/instead.js';

describe('sync', () => {
  let name: string;
  let policy: ReturnType<typeof aPolicy>;
  let place: Place;
  let codes: string[];
  const syncs: Sync[] = [];

  beforeEach(() => {
    name = aDatabase();
    policy = aPolicy({ site: aSite() });
    place = aPlace();
    codes = [];
  });
  afterEach(async () => {
    restore();
    for (const sync of syncs.splice(0)) sync.close();
    closeConsents();
    indexedDB.deleteDatabase(`${name}-delivery`);
    await dropDatabases();
  });

  const open = (options: Partial<Parameters<typeof aConsent>[0]> = {}): Promise<Consent> =>
    aConsent({
      policy,
      ledger: indexedDbLedger({ name }),
      now: Date.now,
      onError: ({ code }) => codes.push(code),
      ...options,
    });
  const carry = async (consent: Consent, options: SyncOptions = {}): Promise<Sync> => {
    const sync = await startSync(consent, place.adapter, options);
    syncs.push(sync);
    return sync;
  };
  const ids = (): string[] => place.events().map(({ id }) => id);
  const idsIn = async (consent: Consent): Promise<string[]> => (await consent.history()).map(({ event }) => event.id);
  const states = async (consent: Consent): Promise<(string | undefined)[]> =>
    (await consent.history()).map(({ delivery }) => delivery?.state);

  for (const [when, reading] of [
    ['before anything is sent', 0],
    ['while it is found', 1],
    ['while its batch is made', 2],
    ['during the last look', 3],
  ] as const) {
    it(`[WD-10] a no that was said ${when} and is still being written is not overtaken by the yes before it`, async () => {
      const ledger = indexedDbLedger({ name });
      const consent = await open({ ledger });
      await consent.decide({ video: true }, YES);
      const records = await consent.records();
      const { read } = records;
      const { append } = ledger;
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let over: Promise<unknown> | undefined;
      let readings = 0;
      const say = (): void => {
        if (readings++ === reading) over = consent.withdraw(['video']);
      };
      Object.assign(ledger, { append: (...row: Parameters<typeof append>) => held.then(() => append(...row)) });
      say();
      Object.assign(records, { read: () => read().finally(say) });
      syncs.push(await startSync({ policy, records: () => Promise.resolve(records) }, place.adapter, aClock().options));
      await until(() => over !== undefined, 'the no is said');
      await wait(100);
      expect(place.calls, 'the yes went ahead').to.deep.equal([]);
      release();
      await over;
      await until(() => place.arrivals.length === 2);
      expect(place.events().map(({ kind }) => kind)).to.deep.equal(['withdraw', 'decide']);
    });
  }

  it('[PR-01] what is decided arrives, and the history says so', async () => {
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true }, YES);
    await consent.decide({ statistics: true }, YES);
    await until(() => sync.state.status === 'level' && sync.state.confirmed === 2);
    expect(ids()).to.have.members(await idsIn(consent));
    expect(await states(consent)).to.deep.equal(['confirmed', 'confirmed']);
  });

  it('[PR-04] what only this browser keeps is no proof; what the server has is', async () => {
    const consent = await open();
    await consent.decide({ video: true }, YES);
    expect((await consent.history()).map(({ proof }) => proof)).to.deep.equal(['local-only']);
    const sync = await carry(consent);
    await until(() => sync.state.confirmed === 1);
    expect((await consent.history()).map(({ proof }) => proof)).to.deep.equal(['confirmed']);
  });

  it('[SE-04] sends nothing and keeps nothing for a visitor who never decided', async () => {
    await carry(await open());
    await wait(100);
    expect(place.calls).to.deep.equal([]);
    expect((await databaseNames()).filter((each) => each?.startsWith(name))).to.deep.equal([]);
  });

  it('[SE-04] asks nothing of the server on a return visit where all is level', async () => {
    const first = await open();
    const sync = await carry(first);
    await first.decide({ video: true }, YES);
    await until(() => sync.state.confirmed === 1);
    sync.close();
    first.close();
    const { length } = place.calls;
    const again = await carry(await open());
    await wait(100);
    expect(again.state).to.include({ status: 'level', pending: 0, confirmed: 1 });
    expect(place.calls.length).to.equal(length);
  });

  it('[WD-07] a no goes first and alone, whatever waits before it', async () => {
    place.fate = () => 'lost-before';
    const consent = await open();
    for (let i = 0; i < 5; i++) await consent.decide({ video: true }, YES);
    await consent.withdraw(['video']);
    await consent.decide({ statistics: true }, YES);
    place.fate = () => 'stored';
    place.calls.length = 0;
    const sync = await carry(consent);
    await until(() => sync.state.confirmed === 7);
    expect(place.calls.map(({ events }) => events.map(({ kind }) => kind))).to.deep.equal([
      ['withdraw'],
      Array.from({ length: 6 }, () => 'decide'),
    ]);
  });

  it('[WD-07] a no does not wait for what is being sent', async () => {
    let release = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    place.fate = async ([first]): Promise<Fate> => {
      if (first?.kind === 'decide') await stuck;
      return 'stored';
    };
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true }, YES);
    await until(() => place.calls.length === 1);
    await consent.withdraw(['video']);
    await until(() => ids().length === 1, 'the no arrived');
    expect(place.events()[0]?.kind).to.equal('withdraw');
    release();
    await until(() => sync.state.confirmed === 2);
  });

  it('[WD-07] a no does not wait out a pause that failures made', async () => {
    const clock = aClock();
    place.fate = () => 503;
    const consent = await open();
    const sync = await carry(consent, clock.options);
    await consent.decide({ video: true }, YES);
    await until(() => place.calls.length > 0 && sync.state.status === 'waiting');
    place.fate = () => 'stored';
    const { length } = place.calls;
    await consent.withdraw(['video']);
    await until(() => place.events().some(({ kind }) => kind === 'withdraw'));
    expect(place.calls[length]?.events.map(({ kind }) => kind)).to.deep.equal(['withdraw']);
  });

  it('[WD-07] a yes is kept back while the no that came after it is refused', async () => {
    const consent = await open();
    await consent.decide({ video: true, statistics: true }, YES);
    await consent.withdraw(['video']);
    place.fate = ([first]) => (first?.kind === 'withdraw' ? 422 : 'stored');
    const sync = await carry(consent);
    await until(() => sync.state.notConfirmed === 1);
    await sync.flush();
    expect(place.events()).to.deep.equal([]);
    expect(codes).to.deep.equal(['sync-not-confirmed']);
    place.fate = () => 'stored';
    await sync.retry();
    expect(place.events().map(({ kind }) => kind)).to.deep.equal(['withdraw', 'decide']);
    expect(sync.state).to.include({ confirmed: 2, notConfirmed: 0, status: 'level' });
  });

  it('[SE-04] a batch holds at most 50 events and 48 KB, and nothing is left out', async () => {
    const consent = await open({ ledger: memoryLedger() });
    const letters = Array.from({ length: 70 }, (_, i) => i);
    for (const i of letters) await consent.decide({ video: i % 2 === 0 }, YES);
    const sync = await carry(consent);
    await until(() => sync.state.confirmed === 70, 'all arrived');
    const sizes = place.calls.map(({ events }) => events.length);
    expect(Math.max(...sizes)).to.be.at.most(50);
    for (const { events, context } of place.calls) {
      expect(new TextEncoder().encode(JSON.stringify(events)).length).to.be.below(48 * 1024);
      expect(context.keepalive).to.equal(place.adapter.capabilities.keepaliveSafe);
    }
    expect(new Set(place.arrivals).size).to.equal(70);
  });

  it('[CK-08] says with each batch what may not go on', async () => {
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true, statistics: false }, YES);
    await until(() => sync.state.confirmed === 1);
    expect(place.calls.at(-1)?.context.allowed).to.include({ video: true, statistics: false, orders: true });
  });

  it('[SE-04] goes by one secret for a subject, in every page', async () => {
    const first = await open();
    const sync = await carry(first);
    await first.decide({ video: true }, YES);
    await until(() => sync.state.confirmed === 1);
    sync.close();
    const second = await open();
    const again = await carry(second);
    await second.decide({ statistics: true }, YES);
    await until(() => again.state.confirmed === 2);
    const secrets = new Set(place.calls.map(({ context }) => context.capability));
    expect([...secrets][0]).to.match(/^[\w-]{43}$/);
    expect(secrets.size).to.equal(1);
  });

  describe('[SE-04] where the server answers', () => {
    it('401, it asks the page who it is, once, and goes on with that', async () => {
      place.fate = (_, { headers }) => (headers['Authorization'] === 'Bearer here' ? 'stored' : 401);
      const reasons: string[] = [];
      const consent = await open();
      const sync = await carry(consent, {
        auth: (reason) => {
          reasons.push(reason);
          return { Authorization: 'Bearer here' };
        },
      });
      await consent.decide({ video: true }, YES);
      await until(() => sync.state.confirmed === 1);
      expect(reasons).to.deep.equal(['unauthorized']);
    });

    it('403 and the page has no answer, it pauses, says so, keeps all, and goes on after login', async () => {
      place.fate = () => 403;
      const consent = await open();
      const sync = await carry(consent, { ...aClock().options, auth: () => undefined });
      await consent.decide({ video: true }, YES);
      await until(() => sync.state.status === 'paused');
      expect(sync.state).to.include({ why: 'auth', pending: 1, notConfirmed: 0 });
      expect(await states(consent)).to.deep.equal(['paused']);
      expect(codes).to.deep.equal(['sync-paused']);
      const { length } = place.calls;
      await wait(50);
      expect(place.calls.length).to.equal(length);
      place.fate = () => 'stored';
      await sync.resume();
      expect(sync.state).to.include({ status: 'level', confirmed: 1 });
    });

    for (const status of [404, 405, 410, 415]) {
      it(`${String(status)}, it says that the set-up is wrong, tries slowly, and keeps all`, async () => {
        const clock = aClock();
        place.fate = () => status;
        const consent = await open();
        const sync = await carry(consent, clock.options);
        await consent.decide({ video: true }, YES);
        await until(() => sync.state.status === 'paused');
        expect(sync.state).to.include({ why: 'config', pending: 1 });
        expect(codes).to.deep.equal(['sync-misconfigured']);
        await clock.pass(3_000_000);
        expect(place.calls.length).to.equal(1);
        place.fate = () => 'stored';
        await clock.pass(7_200_000);
        await until(() => sync.state.confirmed === 1);
      });
    }

    for (const status of [400, 413, 422]) {
      it(`${String(status)} to a batch, it halves until the bad one is alone, and sends the rest`, async () => {
        const consent = await open();
        for (let i = 0; i < 9; i++) await consent.decide({ video: i % 2 === 0 ? true : 'later' }, YES);
        const bad = (await idsIn(consent))[4];
        place.fate = (events) => (events.some(({ id }) => id === bad) ? status : 'stored');
        const sync = await carry(consent);
        await until(() => sync.state.confirmed === 8 && sync.state.notConfirmed === 1);
        const entry = (await consent.history())[4];
        expect(entry?.delivery?.state).to.equal('not-confirmed');
        expect(entry?.delivery?.problem?.status).to.equal(status);
        expect(codes).to.deep.equal(['sync-not-confirmed']);
        const { length } = place.calls;
        await sync.flush();
        expect(place.calls.length, 'it was offered again at once').to.equal(length);
      });
    }

    it('409, it never writes over what is there, and shows it as not confirmed', async () => {
      const consent = await open();
      await consent.decide({ video: true }, YES);
      place.fate = () => 409;
      const sync = await carry(consent);
      await until(() => sync.state.notConfirmed === 1);
      expect((await consent.history())[0]?.delivery?.problem?.type).to.match(/hash-mismatch$/);
    });

    it('429 with a time, it waits that long, also in the next page, also with a no', async () => {
      const clock = aClock();
      const { adapter } = place;
      const busy = { ...adapter, push: () => Promise.reject(errorOf(429, 600_000)) };
      const consent = await open();
      const first = await startSync(consent, busy, clock.options);
      syncs.push(first);
      await consent.decide({ video: true }, YES);
      // Until it has been told to wait, and has kept it.
      const { beside } = await consent.records();
      const kept = (): Promise<unknown> => beside.get(`delivery:${policy.site}:place`);
      while (!((await kept()) as { notBefore?: number } | undefined)?.notBefore) await wait(10);
      first.close();
      const second = await carry(consent, clock.options);
      await consent.withdraw(['video']);
      await second.flush();
      expect(place.calls).to.deep.equal([]);
      await clock.pass(700_000);
      await until(() => second.state.confirmed === 2);
      expect(place.events().map(({ kind }) => kind)).to.deep.equal(['withdraw', 'decide']);
    });

    for (const status of [408, 425, 500, 502, 503, 504]) {
      it(`${String(status)}, it tries again later, ever more slowly, until it is taken`, async () => {
        const clock = aClock();
        place.fate = () => status;
        const consent = await open();
        const sync = await carry(consent, clock.options);
        await consent.decide({ video: true }, YES);
        await until(() => sync.state.status === 'waiting' && place.calls.length > 0);
        await clock.pass(3_600_000);
        const tries = place.calls.length;
        expect(tries).to.be.within(5, 40);
        expect(sync.state).to.include({ pending: 1, notConfirmed: 0 });
        place.fate = () => 'stored';
        await clock.pass(300_000);
        await until(() => sync.state.confirmed === 1);
      });
    }

    it('with a list that passes an event by, it keeps that one and offers it again', async () => {
      const consent = await open();
      for (let i = 0; i < 3; i++) await consent.decide({ video: true }, YES);
      const [, passed] = await idsIn(consent);
      const { adapter } = place;
      let mute = true;
      const forgetful = {
        ...adapter,
        async push(...args: Parameters<typeof adapter.push>) {
          const result = await adapter.push(...args);
          const not = (id: string): boolean => !mute || id !== passed;
          return { ...result, accepted: result.accepted.filter(not), duplicate: result.duplicate?.filter(not) ?? [] };
        },
      };
      const sync = await startSync(consent, forgetful, aClock().options);
      syncs.push(sync);
      await until(() => sync.state.confirmed === 2);
      expect(await states(consent)).to.deep.equal(['confirmed', 'pending', 'confirmed']);
      mute = false;
      await sync.flush();
      await until(() => sync.state.confirmed === 3);
    });

    it('with nonsense, it believes none of it', async () => {
      const consent = await open();
      await consent.decide({ video: true }, YES);
      const [id] = await idsIn(consent);
      for (const answer of [
        undefined,
        null,
        1,
        [],
        {},
        { accepted: 'all' },
        { accepted: [1] },
        { accepted: [], rejected: [{ id }] },
      ]) {
        const adapter = {
          ...place.adapter,
          name: `n${String(Math.random()).slice(2)}`,
          push: () => Promise.resolve(answer as never),
        };
        const sync = await startSync(consent, adapter, aClock().options);
        await sync.flush();
        expect(sync.state, JSON.stringify(answer)).to.include({ pending: 1, confirmed: 0, notConfirmed: 0 });
        sync.close();
      }
    });

    it('never, it gives up waiting, and what waits is still there', async () => {
      const consent = await open();
      const silent = { ...place.adapter, push: () => new Promise<never>(() => undefined) };
      const sync = await startSync(consent, silent, { ...aClock().options, patience: 50 });
      syncs.push(sync);
      await consent.decide({ video: true }, YES);
      await until(() => sync.state.status === 'waiting');
      expect(sync.state.pending).to.equal(1);
    });
  });

  it('[I8] days without a network lose nothing, and come through in order of urgency', async () => {
    const clock = aClock();
    place.fate = () => 'lost-before';
    const consent = await open({ now: () => clock.now });
    const sync = await carry(consent, clock.options);
    for (let day = 0; day < 4; day++) {
      await consent.decide({ video: true }, YES);
      await clock.sleep(86_400_000 / 2);
      await consent.withdraw(['video']);
      await clock.sleep(86_400_000 / 2);
    }
    await until(() => sync.state.pending === 8, 'all eight wait');
    expect(sync.state).to.include({ confirmed: 0, notConfirmed: 0 });
    place.fate = () => 'stored';
    dispatchEvent(new Event('online'));
    await until(() => sync.state.confirmed === 8);
    expect(place.events().map(({ kind }) => kind)).to.deep.equal([
      ...Array.from({ length: 4 }, () => 'withdraw'),
      ...Array.from({ length: 4 }, () => 'decide'),
    ]);
    expect(place.arrivals.length).to.equal(8);
  });

  it('[I8] a clock that was set back two days is no reason to wait two days', async () => {
    const clock = aClock();
    place.fate = () => 404;
    const consent = await open();
    const first = await carry(consent, clock.options);
    await consent.decide({ video: true }, YES);
    await until(() => first.state.status === 'paused');
    first.close();
    place.fate = () => 'stored';
    clock.now -= 2 * 86_400_000;
    const second = await carry(consent, clock.options);
    await until(() => second.state.confirmed === 1);
  });

  it('[I8] what was kept of the delivery may be changed by anybody: all is sent once more, and is there once', async () => {
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true }, YES);
    await consent.withdraw(['video']);
    await until(() => sync.state.confirmed === 2);
    sync.close();
    const records = await consent.records();
    const key = `delivery:${policy.site}:place`;
    for (const forged of [
      null,
      7,
      {},
      { checkpoint: { count: 2, hash: 'x' } },
      { checkpoint: null },
      { quarantine: 5 },
    ]) {
      await records.beside.update(key, () => forged);
      const again = await carry(consent);
      await until(() => again.state.confirmed === 2, `after ${JSON.stringify(forged)}`);
      again.close();
    }
    expect(place.arrivals.length).to.equal(2);
  });

  it('[I8] a row that somebody put in the ledger keeps nobody else back, and shows', async () => {
    const ledger = indexedDbLedger({ name });
    const consent = await open({ ledger });
    await consent.decide({ video: true }, YES);
    const { end } = await ledger.read();
    await ledger.append({ hash: 'f'.repeat(64), body: 'no event' }, undefined, end);
    await consent.decide({ statistics: true }, YES).catch(() => undefined);
    const sync = await carry(consent);
    await until(() => sync.state.confirmed === 2 && sync.state.notConfirmed === 1);
    expect(codes).to.include('sync-not-confirmed');
  });

  it('[WD-10] a withdrawal on a full disk is sent all the same, and holds in the next page', async () => {
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true }, YES);
    await until(() => sync.state.confirmed === 1);
    instead(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    instead(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await consent.withdraw(['video']);
    expect(consent.permits('video')).to.equal(false);
    await until(() => place.events().some(({ kind }) => kind === 'withdraw'), 'the server heard of it');
    expect(codes).to.include('ledger-write-failed');
    restore();
    sync.close();
    consent.close();
    expect((await open()).permits('video')).to.equal(false);
  });

  describe('[WD-07] the recipients', () => {
    const telling = (
      answers: (readonly { recipient: string; state: string }[] | Error)[],
    ): { asked: unknown[]; adapter: Place['adapter'] } => {
      const asked: unknown[] = [];
      return {
        asked,
        adapter: {
          ...place.adapter,
          onWithdraw(withdrawal) {
            asked.push(withdrawal);
            const answer = answers.shift() ?? [];
            return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as never);
          },
        },
      };
    };

    it('are told after the server has the no, and asked again until all have acknowledged; the history says so', async () => {
      policy = aPolicy({
        site: aSite(),
        purposes: [
          aPurposeNamed('video', { recipients: [aRecipient({ id: 'kijker' }), aRecipient({ id: 'teller' })] }),
          aPurposeNamed('statistics', { recipients: [aRecipient({ id: 'meter' })] }),
        ],
      });
      const clock = aClock();
      const { asked, adapter } = telling([
        new SyncError('retry', 'The server answered 500.', { status: 500 }),
        [
          { recipient: 'kijker', state: 'acknowledged' },
          { recipient: 'teller', state: 'pending' },
        ],
        [
          { recipient: 'kijker', state: 'acknowledged' },
          { recipient: 'teller', state: 'acknowledged' },
        ],
      ]);
      const consent = await open();
      const sync = await startSync(consent, adapter, clock.options);
      syncs.push(sync);
      await consent.decide({ video: true, statistics: true }, YES);
      await until(() => sync.state.confirmed === 1);
      expect(asked).to.deep.equal([]);
      await consent.withdraw(['video']);
      await until(() => asked.length === 1);
      const recipients = async (): Promise<unknown> => (await consent.history())[1]?.delivery?.recipients;
      const { id } = (await consent.history())[1]!.event;
      expect(asked[0]).to.deep.equal({ id, purposes: ['video'], recipients: ['kijker', 'teller'] });
      await until(async () => JSON.stringify([await recipients()]).includes('pending'));
      expect(await recipients()).to.deep.equal([
        { recipient: 'kijker', state: 'pending' },
        { recipient: 'teller', state: 'pending' },
      ]);
      await clock.pass(60_000);
      await until(() => asked.length === 3);
      await until(async () => !JSON.stringify([await recipients()]).includes('pending'));
      await clock.pass(86_400_000);
      expect(asked.length).to.equal(3);
    });

    it('are those that were named when the yes was asked, also where the policy names them no more', async () => {
      const shop = aSite();
      policy = aPolicy({ site: shop, purposes: [aPurposeNamed('video', { recipients: [aRecipient({ id: 'oud' })] })] });
      const first = await open();
      await first.decide({ video: true }, YES);
      first.close();
      policy = aPolicy({
        site: shop,
        purposes: [aPurposeNamed('video', { recipients: [aRecipient({ id: 'nieuw' })] })],
      });
      const { asked, adapter } = telling([]);
      const consent = await open();
      syncs.push(await startSync(consent, adapter));
      await consent.decide({ video: false }, YES);
      await until(() => asked.length === 1);
      expect(asked[0]).to.deep.include({ recipients: ['nieuw', 'oud'] });
    });
  });

  describe('[WD-06] cookies that only the server can clear', () => {
    const ended = (cookies: unknown): void => {
      document.dispatchEvent(Object.assign(new Event('consent-clear'), { cookies }));
    };
    const asking = (clear: NonNullable<Place['adapter']['clear']>): unknown[] => {
      const asked: unknown[] = [];
      const counted: typeof clear = (cookies, context) => {
        asked.push([...cookies], Object.keys(context).sort());
        return clear(cookies, context);
      };
      Object.assign(place.adapter, { clear: counted });
      return asked;
    };

    it('are asked of the adapter, by name and without saying whose', async () => {
      const asked = asking(() => Promise.resolve({ cleared: ['_id', '_visit*'], left: [] }));
      await carry(await open());
      ended(['_id', '_visit*']);
      await until(() => asked.length === 2);
      expect(asked).to.deep.equal([
        ['_id', '_visit*'],
        ['headers', 'signal', 'site'],
      ]);
      await wait(50);
      expect(codes).to.deep.equal([]);
    });

    for (const [why, clear] of [
      ['the server keeps one', () => Promise.resolve({ cleared: [], left: ['_id'] })],
      ['the server cannot be reached', () => Promise.reject(errorOf(503))],
    ] as const) {
      it(`and where ${why}, that is said`, async () => {
        asking(clear);
        await carry(await open());
        ended(['_id']);
        await until(() => codes.includes('sync-not-cleared'), 'it is said');
      });
    }

    it('are asked for again, also by the next page, until the server has answered', async () => {
      let reachable = false;
      const asked = asking(() =>
        reachable ? Promise.resolve({ cleared: ['_id'], left: [] }) : Promise.reject(errorOf(503)),
      );
      const consent = await open();
      const sync = await carry(consent);
      ended(['_id']);
      await until(() => codes.includes('sync-not-cleared'), 'it is said');
      const before = asked.length;
      await sync.flush();
      expect(asked.length, 'asked again').to.be.greaterThan(before);
      sync.close();
      reachable = true;
      const { length } = asked;
      const next = await carry(consent);
      await next.flush();
      expect(asked.slice(length)).to.deep.equal([['_id'], ['headers', 'signal', 'site']]);
      await next.flush();
      expect(asked, 'once it has answered, no more').to.have.length(length + 2);
      expect(
        codes.filter((code) => code === 'sync-not-cleared'),
        'said once',
      ).to.have.length(1);
    });

    it('and no more where the visitor said yes again meanwhile', async () => {
      const asked = asking(() => Promise.reject(errorOf(503)));
      const storage = [{ kind: 'cookie', name: '_seen*', maxAge: 'P1D' }] as const;
      const services = [{ id: 'tool', name: 'Tool', storage }];
      policy = aPolicy({ site: aSite(), purposes: [aPurposeNamed('video', { services })] });
      const consent = await open();
      const sync = await carry(consent);
      ended(['_seen*', '_other']);
      await until(() => asked.length > 1);
      await consent.decide({ video: true }, YES);
      await sync.flush();
      expect(asked.at(-2)).to.deep.equal(['_other']);
    });

    it('also where there are more than one question may hold', async () => {
      const asked = asking(() => Promise.resolve({ cleared: [], left: [] }));
      await carry(await open());
      const names = Array.from({ length: 250 }, (_, i) => `_c${String(i)}`);
      ended(names);
      await until(() => asked.length === 6);
      expect(asked.filter((_, i) => i % 2 === 0).flat()).to.deep.equal(names);
    });

    it('and what a hostile page makes of that event asks for nothing', async () => {
      const asked = asking(() => Promise.resolve({ cleared: [], left: [] }));
      const sync = await carry(await open());
      for (const cookies of [undefined, null, 'abc', {}, [], ['a b'], ['*'], ['x;y'], [1], [{}], ['a'.repeat(101)]])
        ended(cookies);
      sync.close();
      ended(['_id']);
      await wait(50);
      expect(asked).to.deep.equal([]);
    });
  });

  it('keeps the receipts as they came', async () => {
    const consent = await open();
    const { adapter } = place;
    const signing = {
      ...adapter,
      push: async (...args: Parameters<typeof adapter.push>) => ({
        ...(await adapter.push(...args)),
        receipt: 'aa.bb.cc',
      }),
    };
    const sync = await startSync(consent, signing);
    syncs.push(sync);
    await consent.decide({ video: true }, YES);
    await until(() => sync.state.confirmed === 1);
    expect(await sync.receipts()).to.deep.equal(['aa.bb.cc']);
  });

  it('[PR-05] sends no more of a person than the event holds', async () => {
    const consent = await open();
    const sync = await carry(consent);
    await consent.decide({ video: true }, YES);
    await until(() => sync.state.confirmed === 1);
    const { context } = place.calls[0]!;
    expect(Object.keys(context).sort()).to.deep.equal(
      ['allowed', 'capability', 'headers', 'keepalive', 'signal', 'site', 'subject'].sort(),
    );
    expect(context.subject).to.equal(parseEvent(place.stored()[0]!.body)?.subject);
  });
});
