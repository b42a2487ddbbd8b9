/**
 * One person, two browsers: what was decided on the first is seen on the
 * second and can be taken back there, and the merge rule decides. Whatever
 * comes from the server is checked at the door.
 */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import { sealEvent } from '../../src/ledger/chain.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { parseEvent, type ConsentEvent, type SealedEvent } from '../../src/model/event.js';
import type { SyncAdapter } from '../../src/sync/adapter.js';
import { startSync, type Sync } from '../../src/sync/sync.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDatabase, dropDatabases, until } from '../support/a-database.js';
import { aPlace, type Place } from '../support/a-place.js';
import { aPolicy } from '../support/a-policy.js';

describe('on a second browser', () => {
  let policy: ReturnType<typeof aPolicy>;
  let place: Place;
  let names: string[];
  let codes: string[];
  const syncs: Sync[] = [];

  beforeEach(() => {
    policy = aPolicy({ site: aSite() });
    place = aPlace();
    names = [aDatabase(), aDatabase()];
    codes = [];
  });
  afterEach(async () => {
    for (const sync of syncs.splice(0)) sync.close();
    closeConsents();
    for (const name of names) indexedDB.deleteDatabase(`${name}-delivery`);
    await dropDatabases();
  });

  const open = (which: number, now: () => number = Date.now): Promise<Consent> =>
    aConsent({
      policy,
      ledger: indexedDbLedger({ name: names[which]! }),
      now,
      onError: ({ code }) => codes.push(code),
    });
  const carry = async (consent: Consent, adapter: SyncAdapter = place.adapter): Promise<Sync> => {
    const sync = await startSync(consent, adapter);
    syncs.push(sync);
    return sync;
  };
  /** Two browsers, each with a decision of its own, which the shop has linked. */
  const both = async (): Promise<{ first: Consent; second: Consent; a: Sync; b: Sync }> => {
    const first = await open(0);
    const second = await open(1);
    const [a, b] = [await carry(first), await carry(second)];
    await second.decide({ newsletter: 'later' }, YES);
    await until(() => b.state.confirmed === 1);
    return { first, second, a, b };
  };

  it('a yes of the first is seen, and the words that were shown come with it', async () => {
    const { first, second, a, b } = await both();
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    expect(second.permits('video')).to.equal(false);
    expect(await b.pull()).to.equal(1);
    expect(second.permits('video')).to.equal(true);
    expect((await second.history()).map(({ proof }) => proof)).to.deep.equal(['confirmed', 'confirmed']);
  });

  it('[WD-02] what was given on the first is taken back on the second, and the first shuts at its next pull', async () => {
    const { first, second, a, b } = await both();
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    await b.pull();
    await second.withdraw(['video']);
    await until(() => place.events().some(({ kind }) => kind === 'withdraw'));
    const no = place.events().find(({ kind }) => kind === 'withdraw');
    const own = (await second.history())[0]!.event.subject;
    expect(no?.subject, 'it acts as itself, not as the other browser').to.equal(own);
    await a.pull();
    expect(first.permits('video')).to.equal(false);
  });

  for (const days of [-2, 2]) {
    it(`[I1] a yes that did not know of a no elsewhere gives way to it, with a clock ${String(days)} days off`, async () => {
      const [first, second] = [await open(0), await open(1, () => Date.now() + days * 86_400_000)];
      const [a, b] = [await carry(first), await carry(second)];
      await first.decide({ statistics: false }, YES);
      await second.decide({ statistics: true }, YES);
      await until(() => a.state.confirmed === 1 && b.state.confirmed === 1);
      await Promise.all([a.pull(), b.pull()]);
      expect([first.permits('statistics'), second.permits('statistics')]).to.deep.equal([false, false]);
      // Who decides again, knowing both, is heard (I4).
      await second.decide({ statistics: true }, YES);
      expect(second.permits('statistics')).to.equal(true);
    });
  }

  it('before anything was decided there: it takes a pseudonym to be linked by, and keeps it', async () => {
    const [first, second] = [await open(0), await open(1)];
    const [a, b] = [await carry(first), await carry(second)];
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    const { subject, proof } = await b.identify();
    expect(await b.identify()).to.deep.equal({ subject, proof });
    expect(proof, 'not the secret, and nothing without it').to.match(/^[0-9a-f]{64}$/);
    const linked = {
      ...place.adapter,
      pull: async (...args: Parameters<NonNullable<SyncAdapter['pull']>>) => {
        const part = await place.adapter.pull!(...args);
        return { ...part, subjects: [...part.subjects, subject] };
      },
    };
    const again = await carry(second, linked);
    expect(await again.pull()).to.equal(1);
    expect(second.permits('video')).to.equal(true);
    await second.withdraw(['video']);
    await until(() => place.events().length === 2);
    expect(place.events()[1]?.subject).to.equal(subject);
  });

  it('[SE-05] what is not of this site, not of this person, not whole, or no event at all is left out, and told', async () => {
    const { first, second, a, b } = await both();
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    const [, good] = place.stored();
    const event = parseEvent(good!.body)!;
    const forge = (more: Partial<ConsentEvent>): Promise<SealedEvent> =>
      sealEvent({ ...event, id: crypto.randomUUID(), parents: [], ...more });
    const stranger = await forge({ subject: crypto.randomUUID() });
    const forged = [
      await forge({ site: 'elsewhere' }),
      { hash: good!.hash, body: good!.body.replace('"given"', '"withdrawn"') },
      { hash: '0'.repeat(64), body: 'no event' },
      { ...(await forge({})), hash: '1'.repeat(64) },
      { hash: good!.hash, body: `${good!.body} ` },
    ];
    const subjects = [event.subject, (await second.history())[0]!.event.subject];
    const hostile = {
      ...place.adapter,
      pull: () => Promise.resolve({ subjects, events: [stranger, ...forged], cursor: '1', more: false }),
    };
    const sync = await carry(second, { ...hostile, name: 'hostile' });
    expect(await sync.pull()).to.equal(0);
    expect(codes).to.include('sync-pull-refused');
    expect((await second.history()).length).to.equal(1);
    expect(second.permits('video')).to.equal(false);
    // A server that does not count this browser among them says nothing to it.
    const other = {
      ...place.adapter,
      name: 'other',
      pull: () => Promise.resolve({ subjects: [event.subject], events: [good!], cursor: '1', more: false }),
    };
    expect(await (await carry(second, other)).pull()).to.equal(0);
    expect(await b.pull()).to.equal(1);
  });

  it('[I2] what comes in parts and out of order waits for what it came after', async () => {
    const { first, second, a } = await both();
    await first.decide({ video: true }, YES);
    await first.decide({ video: false }, YES);
    await first.decide({ video: true, statistics: true }, YES);
    await until(() => a.state.confirmed === 3);
    const rows = place.stored();
    const own = (await second.history())[0]!;
    const [yes, no, yesAgain] = (await first.history()).map(({ hash }) => rows.find((row) => row.hash === hash)!);
    const subjects = [own.event.subject, parseEvent(yes!.body)!.subject];
    const parts = [[yesAgain], [no], [yes]];
    const reversed = {
      ...place.adapter,
      name: 'reversed',
      pull(cursor: string | undefined) {
        const at = Number(cursor ?? 0);
        return Promise.resolve({ subjects, events: parts[at] as SealedEvent[], cursor: String(at + 1), more: at < 2 });
      },
    };
    const sync = await carry(second, reversed);
    expect(await sync.pull()).to.equal(3);
    expect(second.permits('video', 'statistics')).to.equal(true);
    expect((await second.history()).length).to.equal(4);
    expect(codes).to.deep.equal([]);
  });

  it('acts whose order is turned round, with one missing for good: each no comes in, and a notice is asked for once', async () => {
    const { first, second, a } = await both();
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    const yes = parseEvent(place.stored().at(-1)!.body)!;
    const own = (await second.history())[0]!.event.subject;
    const chain: SealedEvent[] = [];
    let parents = ['f'.repeat(64)];
    for (let at = 0; at < 60; at++) {
      const state = at === 0 ? 'withdrawn' : at % 2 ? 'given' : 'refused';
      const decisions = { video: { state, legalBasis: 'consent' } } as const;
      const id = yes.id.slice(0, -4) + (0x1000 + at).toString(16);
      const made = await sealEvent({ ...yes, id, parents, decisions, notice: 'e'.repeat(64) });
      parents = [made.hash];
      chain.push(made);
    }
    const asked: string[] = [];
    const turned = {
      ...place.adapter,
      name: 'turned',
      notice: (name: string) => (asked.push(name), Promise.resolve(undefined)),
      pull: () =>
        Promise.resolve({ subjects: [own, yes.subject], events: chain.toReversed(), cursor: '1', more: false }),
    };
    const sync = await carry(second, turned);
    expect(await sync.pull()).to.equal(60);
    expect((await second.history()).map(({ hash }) => hash).slice(-60)).to.deep.equal(chain.map(({ hash }) => hash));
    expect(asked).to.deep.equal(['e'.repeat(64)]);
  });

  it('a pull that fails halfway goes on where it was, and takes in each act once', async () => {
    const { first, second, a } = await both();
    for (let i = 0; i < 45; i++) await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 45);
    let calls = 0;
    const failing = {
      ...place.adapter,
      pull: (...args: Parameters<NonNullable<SyncAdapter['pull']>>) =>
        ++calls === 2 ? Promise.reject(new TypeError('Failed to fetch')) : place.adapter.pull!(...args),
    };
    const sync = await carry(second, failing);
    const failed = await sync.pull().then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
    await sync.pull();
    const hashes = (await second.history()).map(({ hash }) => hash);
    expect(hashes.length).to.equal(46);
    expect(new Set(hashes).size).to.equal(46);
  });

  it('what was received is not sent back', async () => {
    const { first, second, a, b } = await both();
    await first.decide({ video: true }, YES);
    await until(() => a.state.confirmed === 1);
    await b.pull();
    place.calls.length = 0;
    await b.flush();
    await second.decide({ statistics: true }, YES);
    await until(() => b.state.status === 'level' && place.calls.length > 0);
    expect(place.calls.flatMap(({ events }) => events).length).to.equal(1);
  });

  it('[PR-01] folded from what the server holds, every browser comes to the same', async () => {
    const { first, second, a, b } = await both();
    for (const consent of [first, second, first]) {
      await consent.decide({ video: true, statistics: false }, YES);
      await consent.decide({ advertising: 'later' }, YES);
    }
    await until(() => a.state.confirmed === 4 && b.state.confirmed === 3);
    await Promise.all([a.pull(), b.pull()]);
    const permits = (consent: Consent): unknown =>
      Object.fromEntries(
        Object.entries(consent.snapshot.purposes).map(([id, { permitted, state }]) => [id, [permitted, state]]),
      );
    expect(permits(first)).to.deep.equal(permits(second));
    expect((await first.history()).map(({ hash }) => hash)).to.have.members(
      (await second.history()).map(({ hash }) => hash),
    );
  });
});
