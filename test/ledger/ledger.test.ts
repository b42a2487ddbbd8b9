/** What every ledger keeps, whatever it keeps it in: the same suite over IndexedDB and over memory. */
import { expect } from 'chai';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { aDatabase, dropDatabases } from '../support/a-database.js';
import { aRow, NOTICE } from '../support/append-rows.js';

const kinds: readonly (readonly [Ledger['storage'], () => Ledger])[] = [
  ['indexed-db', () => indexedDbLedger({ name: aDatabase() })],
  ['memory', () => memoryLedger()],
];

for (const [storage, open] of kinds) {
  describe(`a ledger in ${storage}`, () => {
    let ledger: Ledger;
    beforeEach(() => {
      ledger = open();
    });
    afterEach(async () => {
      ledger.close();
      await dropDatabases();
    });

    it('says what it is, and begins empty', async () => {
      expect(ledger.storage).to.equal(storage);
      expect(await ledger.read()).to.deep.equal({ rows: [], notices: [], end: 0 });
    });

    it('[PR-01] gives back every row, whole and in the order of writing', async () => {
      const written = [];
      for (let i = 0; i < 5; i++) {
        const { rows, end } = await ledger.read();
        const row = await aRow(rows, `row ${i}`);
        expect(await ledger.append(row, { digest: `notice ${i % 2}`, body: '{}' }, end)).to.equal(true);
        written.push(row);
      }
      const { rows, notices } = await ledger.read();
      expect(rows).to.deep.equal(written);
      expect(notices.map((n) => n.digest).sort()).to.deep.equal(['notice 0', 'notice 1']);
    });

    it('[PR-01] has no way to change or remove a row', () => {
      const verbs = Object.entries(ledger).filter(([, member]) => typeof member === 'function');
      expect(verbs.map(([name]) => name).sort()).to.deep.equal(['append', 'close', 'read']);
    });

    it('adds nothing where somebody came first since its writer read', async () => {
      const { end } = await ledger.read();
      const first = await aRow([], 'first');
      expect(await ledger.append(first, NOTICE, end)).to.equal(true);
      expect(await ledger.append(await aRow([], 'second'), NOTICE, end)).to.equal(false);
      expect((await ledger.read()).rows).to.deep.equal([first]);
      expect(await ledger.append(await aRow([], 'ahead'), NOTICE, 99)).to.equal(false);
      expect((await ledger.read()).rows).to.deep.equal([first]);
    });

    it('lets one of two that append at the same moment through', async () => {
      const { end } = await ledger.read();
      const rows = await Promise.all(['one', 'two', 'three'].map((what) => aRow([], what)));
      const stand = await Promise.all(rows.map((row) => ledger.append(row, NOTICE, end)));
      expect(stand.filter(Boolean)).to.have.lengthOf(1);
      expect((await ledger.read()).rows).to.deep.equal(rows.filter((_, i) => stand[i]));
    });

    it('gives what was known when it was read, not what came after', async () => {
      const before = await ledger.read();
      await ledger.append(await aRow([], 'later'), NOTICE, before.end);
      expect(before.rows).to.deep.equal([]);
    });

    it('can be read again after it was closed', async () => {
      await ledger.append(await aRow([], 'kept'), NOTICE, 0);
      ledger.close();
      const { rows, end } = await ledger.read();
      expect(rows).to.have.lengthOf(1);
      expect(await ledger.append(await aRow(rows, 'more'), NOTICE, end)).to.equal(true);
    });
  });
}
