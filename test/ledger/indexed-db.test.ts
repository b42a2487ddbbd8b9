/** The ledger in a real IndexedDB, in good days and in bad ones. */
import { expect } from 'chai';
import { openDB, type IDBPDatabase } from 'idb';
import { findTampered } from '../../src/ledger/chain.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { know } from '../../src/model/known.js';
import { aDatabase, databaseNames, dropDatabases, until, wait } from '../support/a-database.js';
import { appendRows, aRow, countForks, NOTICE } from '../support/append-rows.js';
import { denyStorage, instead, restore } from '../support/instead.js';

describe('the ledger in IndexedDB', () => {
  let name: string;
  let ledger: Ledger;
  beforeEach(() => {
    name = aDatabase();
    ledger = indexedDbLedger({ name });
  });
  afterEach(async () => {
    restore();
    ledger.close();
    await dropDatabases();
  });

  it('[CK-07] creates nothing by being made, read, read twice at once, or closed', async () => {
    expect(await databaseNames()).to.not.include(name);
    await Promise.all([ledger.read(), ledger.read()]);
    await ledger.read();
    ledger.close();
    expect(await databaseNames()).to.not.include(name);
  });

  it('[CK-07] comes with the first row, also after it was read', async () => {
    await ledger.read();
    expect(await ledger.append(await aRow([], 'first'), NOTICE, 0)).to.equal(true);
    expect(await databaseNames()).to.include(name);
    expect((await ledger.read()).rows).to.have.lengthOf(1);
  });

  it('writes while it is read for the first time', async () => {
    const [read, stands] = await Promise.all([ledger.read(), ledger.append(await aRow([], 'first'), NOTICE, 0)]);
    expect(stands).to.equal(true);
    expect(read.rows.length).to.be.at.most(1);
    expect((await ledger.read()).rows).to.have.lengthOf(1);
  });

  it('keeps two that write in one page in one chain: 80 rows, no fork', async () => {
    await Promise.all(['one', 'two'].map((by) => appendRows({ name, by, count: 40, check: true })));
    expect((await ledger.read()).rows).to.have.lengthOf(80);
    expect(await countForks(ledger)).to.equal(0);
  });

  it('asks that a row be on the disk before it counts, and writes row and notice in one transaction', async () => {
    const asked: unknown[][] = [];
    instead(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, original, ...args) {
      asked.push(args);
      return Reflect.apply(original, this, args);
    });
    await ledger.append(await aRow([], 'first'), NOTICE, 0);
    const [stores, mode, options] = asked.find(([, how]) => how === 'readwrite')!;
    expect(stores).to.deep.equal(['events', 'notices']);
    expect(mode).to.equal('readwrite');
    expect(options).to.deep.equal({ durability: 'strict' });
  });

  it('adds neither row nor notice where one of them cannot be written', async () => {
    await ledger.append(await aRow([], 'first'), NOTICE, 0);
    const { rows, end } = await ledger.read();
    const broken = { digest: () => 'no text', body: '' } as unknown as typeof NOTICE;
    expect(await failure(ledger.append(await aRow(rows, 'second'), broken, end))).to.equal('DataCloneError');
    expect((await ledger.read()).rows).to.deep.equal(rows);
  });

  it('lets go when the database is to be upgraded, and goes on with the newer one', async () => {
    await ledger.append(await aRow([], 'first'), NOTICE, 0);
    const newer = await inTime(openDB(name, 7, { upgrade: (db) => void db.createObjectStore('later') }));
    newer.close();
    const { rows, end } = await ledger.read();
    expect(rows).to.have.lengthOf(1);
    expect(await ledger.append(await aRow(rows, 'second'), NOTICE, end)).to.equal(true);
  });

  it('lets go when the database is to be deleted, and begins anew', async () => {
    await ledger.append(await aRow([], 'first'), NOTICE, 0);
    await inTime(new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)));
    expect(await ledger.read()).to.deep.equal({ rows: [], notices: [], end: 0 });
    expect(await ledger.append(await aRow([], 'again'), NOTICE, 0)).to.equal(true);
  });

  for (const lost of ['InvalidStateError', 'UnknownError', 'AbortError']) {
    it(`opens anew and writes once where the connection was lost with ${lost}`, async () => {
      let left = 2;
      instead(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, original, ...args) {
        if (args[1] === 'readwrite' && left-- > 0) throw new DOMException('The connection is closing', lost);
        return Reflect.apply(original, this, args);
      });
      expect(await ledger.append(await aRow([], 'first'), NOTICE, 0)).to.equal(true);
      expect((await ledger.read()).rows).to.have.lengthOf(1);
    });
  }

  it('counts a row once where the connection was lost after it was written', async () => {
    let told = false;
    instead(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, original, ...args) {
      const { transaction } = this;
      const request = Reflect.apply(original, this, args) as IDBRequest<IDBValidKey>;
      if (!told) {
        // The row is there, and the page hears that the transaction was aborted.
        told = true;
        transaction.addEventListener('complete', (event) => {
          event.stopImmediatePropagation();
          transaction.dispatchEvent(new Event('abort'));
        });
      }
      return request;
    });
    const row = await aRow([], 'first');
    expect(await ledger.append(row, NOTICE, 0)).to.equal(true);
    expect((await ledger.read()).rows).to.deep.equal([row]);
  });

  it('says so where the disk is full, and adds nothing', async () => {
    await ledger.append(await aRow([], 'first'), NOTICE, 0);
    const { rows, end } = await ledger.read();
    instead(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await failure(ledger.append(await aRow(rows, 'second'), NOTICE, end))).to.equal('QuotaExceededError');
    restore();
    expect((await ledger.read()).rows).to.deep.equal(rows);
  });

  it('says so where a database of this name is not ours, and leaves it as it is', async () => {
    (await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('theirs') })).close();
    expect(await failure(ledger.read())).to.equal('NotFoundError');
    expect(await failure(ledger.append(await aRow([], 'first'), NOTICE, 0))).to.equal('NotFoundError');
    const theirs = await openDB(name);
    expect([...theirs.objectStoreNames]).to.deep.equal(['theirs']);
    theirs.close();
  });

  describe('where the browser gives no answer', () => {
    let holding: IDBPDatabase;
    // A deletion that waits for a connection nobody closes: whoever opens now waits behind it.
    beforeEach(async () => {
      await ledger.append(await aRow([], 'first'), NOTICE, 0);
      ledger.close();
      holding = await openDB(name);
      indexedDB.deleteDatabase(name);
      ledger = indexedDbLedger({ name, patience: 60 });
    });
    afterEach(() => {
      holding.close();
    });

    it('reading and writing reject in time', async () => {
      expect(await outcome(inTime(ledger.read()))).to.equal('rejected');
      expect(await failure(inTime(ledger.append(await aRow([], 'late'), NOTICE, 0)))).to.equal('ConsentError');
    });

    it('what was said to have failed is not written after all when the answer comes', async () => {
      expect(await failure(inTime(ledger.append(await aRow([], 'late'), NOTICE, 0)))).to.equal('ConsentError');
      holding.close();
      await wait(150);
      expect((await indexedDbLedger({ name }).read()).rows).to.deep.equal([]);
    });

    it('works again when it answers again', async () => {
      expect(await outcome(ledger.read())).to.equal('rejected');
      holding.close();
      await until(async () => (await outcome(ledger.read())) === 'resolved');
      expect(await indexedDbLedger({ name }).append(await aRow([], 'again'), NOTICE, 0)).to.equal(true);
    });
  });

  it('leaves nothing behind that throws later where opening throws at once', async () => {
    const uncaught: unknown[] = [];
    const hear = (event: Event): void => void uncaught.push(event);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    denyStorage();
    ledger = indexedDbLedger({ name, patience: 40 });
    expect(await failure(ledger.read())).to.equal('SecurityError');
    expect(await failure(ledger.append(await aRow([], 'first'), NOTICE, 0))).to.equal('SecurityError');
    await wait(100);
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(uncaught).to.deep.equal([]);
  });

  describe('[CK-11] with rows that somebody else put there', () => {
    const put = async (value: unknown, key?: IDBValidKey): Promise<void> => {
      const db = await openDB(name);
      await db.add('events', value, key);
      db.close();
    };

    it('reads what is no row of ours as one that says nothing', async () => {
      await ledger.append(await aRow([], 'first'), NOTICE, 0);
      for (const value of [null, 1, 'text', [], {}, { hash: 1, body: {} }, { hash: 'x', body: ['{}'] }])
        await put(value);
      const { rows } = await ledger.read();
      expect(rows).to.have.lengthOf(8);
      expect(know(rows).events).to.deep.equal([]);
      expect(await findTampered({ rows, notices: [] })).to.have.lengthOf(7);
    });

    for (const key of ['a text', new Date(), ['a list'], 1e300, -1, 0.5]) {
      it(`goes on writing where a row has the key ${JSON.stringify(key)}`, async () => {
        await ledger.append(await aRow([], 'first'), NOTICE, 0);
        await put({ hash: 'x', body: 'x' }, key);
        const { rows, end } = await ledger.read();
        const stands = await ledger.append(await aRow(rows, 'second'), NOTICE, end).catch(() => 'rejected');
        // A key that uses up all positions leaves no room for another row; that is said, not waited for.
        expect(stands).to.equal(key === 1e300 ? 'rejected' : true);
      });
    }
  });
});

async function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as Error).name,
  );
}

async function outcome(promise: Promise<unknown>): Promise<'resolved' | 'rejected'> {
  return promise.then(
    () => 'resolved',
    () => 'rejected',
  );
}

/** Fails rather than waits for ever. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([promise, wait(1500).then(() => Promise.reject(new Error('never settled')))]);
}
