/**
 * Storage that fails in every way it can, on a real IndexedDB: nothing is
 * permitted by failing, a withdrawal stays withdrawn, the visitor is told,
 * and nothing is thrown at the page (CK-11, SE-10).
 */
import { expect } from 'chai';
import { openConsent, type Consent } from '../../src/consent/consent.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDatabase, dropDatabases, until, wait } from '../support/a-database.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import { denyStorage, instead, insteadOf, restore } from '../support/instead.js';

const FAULTS: readonly (readonly [name: string, begin: () => void, reads: boolean])[] = [
  ['throws', () => denyStorage(), false],
  ['says that its state is invalid', () => denyStorage(new DOMException('Private', 'InvalidStateError')), false],
  [
    'never answers',
    () => {
      instead(IDBFactory.prototype, 'databases', () => new Promise(() => undefined));
      instead(IDBFactory.prototype, 'open', () => new EventTarget());
      instead(IDBDatabase.prototype, 'transaction', () => {
        throw new DOMException('Gone', 'InvalidStateError');
      });
    },
    false,
  ],
  ['is absent', () => insteadOf(globalThis, 'indexedDB', { value: undefined }), false],
  [
    'aborts',
    () =>
      instead(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, original, ...args) {
        const request = Reflect.apply(original, this, args);
        this.transaction.abort();
        return request;
      }),
    true,
  ],
  [
    'is full',
    () =>
      instead(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore) {
        this.transaction.abort();
        throw new DOMException('The disk is full', 'QuotaExceededError');
      }),
    true,
  ],
];

describe('where IndexedDB', () => {
  let name: string;
  /** Short only where nothing is what the browser answers. */
  let patience: number;
  let policy: ReturnType<typeof aPolicy>;
  let codes: string[];
  let uncaught: unknown[];
  const catching = (event: Event): void => {
    uncaught.push('reason' in event ? event.reason : event);
  };
  const open = (): Promise<Consent> =>
    aConsent({ policy, ledger: indexedDbLedger({ name, patience }), onError: ({ code }) => codes.push(code) });

  beforeEach(() => {
    name = aDatabase();
    patience = 2000;
    policy = aPolicy({ site: aSite() });
    codes = [];
    uncaught = [];
    addEventListener('unhandledrejection', catching);
    addEventListener('error', catching);
  });
  afterEach(async () => {
    await wait(80);
    removeEventListener('unhandledrejection', catching);
    removeEventListener('error', catching);
    restore();
    closeConsents();
    await dropDatabases();
    expect(uncaught).to.deep.equal([]);
  });

  for (const [fault, begin, reads] of FAULTS) {
    describe(fault, () => {
      beforeEach(() => {
        if (fault === 'never answers') patience = 700;
      });

      it('[CK-11] [SE-10] a first visit permits nothing, asks, and says with a code that nothing is kept', async () => {
        begin();
        const consent = await open();
        expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal([]);
        expect(consent.snapshot.ask).to.deep.equal([...CONSENT_IDS]);
        if (reads) return;
        expect(consent.snapshot.storage).to.equal('memory');
        await until(() => codes.length);
        expect(codes).to.deep.equal(['ledger-unavailable']);
      });

      it('[I7] a yes that was to be kept does not count by failing; given again it counts in this page', async () => {
        const consent = await open();
        begin();
        const failed: unknown = await consent.decide({ video: true }, YES).catch((error: unknown) => error);
        expect(failed).to.have.property('code', 'ledger-write-failed');
        expect(consent.permits('video')).to.equal(false);
        expect(consent.snapshot.storage).to.equal('memory');
        await until(() => codes.includes('ledger-unavailable'));
        await consent.decide({ video: true }, YES);
        expect(consent.permits('video')).to.equal(true);
        expect(consent.snapshot.storage).to.equal('memory');
        restore();
        consent.close();
        expect((await open()).permits('video')).to.equal(false);
      });

      it('[WD-06] [I6] a withdrawal shuts at once, stays shut, and is recorded on a better day', async () => {
        const consent = await open();
        await consent.decide({ video: true, statistics: true }, YES);
        expect(consent.permits('video', 'statistics')).to.equal(true);
        begin();
        const done = consent.withdraw(['video']);
        expect(consent.permits('video')).to.equal(false);
        expect((await done).purposes['video']!.state).to.equal('withdrawn');
        expect(consent.permits('video')).to.equal(false);
        expect(consent.permits('statistics')).to.equal(true);
        expect(consent.snapshot.storage).to.equal('memory');
        consent.close();
        const bad = await open();
        expect(bad.permits('video')).to.equal(false);
        await wait(100);
        expect(bad.permits('video')).to.equal(false);
        bad.close();

        restore();
        const next = await open();
        expect(next.permits('video')).to.equal(false);
        expect(next.permits('statistics')).to.equal(true);
        await until(async () => (await next.history()).length === 2, 'it is recorded');
        expect((await next.history())[1]!.event.decisions['video']!.state).to.equal('withdrawn');
        next.close();
        expect((await open()).snapshot.purposes['video']!.state).to.equal('withdrawn');
      });

      it('[SE-10] a refusal is heard, and not asked about again', async () => {
        const consent = await open();
        begin();
        await consent.decide({ video: false, statistics: false });
        expect(consent.snapshot.ask).to.deep.equal(['advertising', 'newsletter']);
        expect(consent.permits('video')).to.equal(false);
      });

      if (reads) return;
      it('[SE-10] a returning visitor is not taken to have said yes', async () => {
        const first = await open();
        await first.decide({ video: true }, YES);
        first.close();
        begin();
        const consent = await open();
        expect(consent.permits('video')).to.equal(false);
        expect(consent.snapshot.storage).to.equal('memory');
        restore();
        consent.close();
        expect((await open()).permits('video')).to.equal(true);
      });
    });
  }

  it('is not to be used at all: without a ledger it says so, and decides in memory', async () => {
    const consent = await openConsent({ policy, ledger: undefined, onError: ({ code }) => codes.push(code) });
    expect(consent.snapshot.storage).to.equal('memory');
    await until(() => codes.length);
    expect(codes).to.deep.equal(['ledger-unavailable']);
    await consent.decide({ video: true }, YES);
    expect(consent.permits('video')).to.equal(true);
    await consent.withdraw();
    expect(consent.permits('video')).to.equal(false);
    expect(await consent.history()).to.have.lengthOf(2);
    consent.close();
  });

  it('holds a row that was tampered with: found when idle, told, and no longer a yes (PR-06)', async () => {
    const first = await open();
    await first.decide({ video: true, statistics: false }, YES);
    first.close();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('events', 'readwrite').objectStore('events');
    await new Promise((resolve) => {
      store.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
        const row = cursor.value as { hash: string; body: string };
        cursor.update({ ...row, body: row.body.replace('"nl"', '"en"') }).onsuccess = resolve;
      };
    });
    db.close();
    const consent = await open();
    await until(() => !consent.permits('video'), 'it was looked over');
    await until(() => codes.includes('ledger-chain-broken'));
    expect(consent.snapshot.purposes['statistics']).to.include({ permitted: false, ask: false });
    await consent.decide({ video: true }, YES);
    expect(consent.permits('video')).to.equal(true);
    expect(codes.filter((code) => code === 'ledger-row-unreadable').length).to.be.at.most(1);
  });

  it('holds a row that cannot be read: told once, and no longer a yes', async () => {
    const first = await open();
    await first.decide({ video: true }, YES);
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    db.transaction('events', 'readwrite').objectStore('events').add({ hash: 'x', body: 'scribble' });
    db.close();
    first.close();
    const consent = await open();
    expect(consent.permits('video')).to.equal(false);
    await consent.decide({ statistics: true }, YES);
    expect(consent.permits('statistics')).to.equal(true);
    await until(() => codes.includes('ledger-chain-broken'));
    expect(codes.sort()).to.deep.equal(['ledger-chain-broken', 'ledger-row-unreadable']);
  });
});
