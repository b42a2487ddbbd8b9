/**
 * What is kept of the delivery, as pure data: whatever order acknowledgements
 * come in, every row is pending, confirmed or refused, and never forgotten.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import type { StoredRow } from '../../src/ledger/ledger.js';
import { pause, slowPause, trusted, DAY, LONGEST } from '../../src/sync/backoff.js';
import { confirm, NOTHING, readDelivery, refuse, settledIn } from '../../src/sync/delivery.js';
import { bytesOf, nextBatch, pendingOf, rowsOf, type Item } from '../../src/sync/queue.js';
import { anEvent } from '../support/an-event.js';

const PROBLEM = { type: 'urn:consent-panel:problem:test', title: 'Test', status: 422 };

const aRow = (at: number, more: Parameters<typeof anEvent>[0] = {}): StoredRow => ({
  hash: at.toString(16).padStart(64, '0'),
  body: JSON.stringify(anEvent({ id: `id-${String(at)}`, ...more }).event),
});

describe('what is kept of the delivery', () => {
  it('[I8] an event leaves pending only for confirmed or refused, in any order of answers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.array(fc.record({ at: fc.nat(24), taken: fc.boolean() }), { maxLength: 60 }),
        (count, answers) => {
          const rows = Array.from({ length: count }, (_, at) => aRow(at));
          const fate = new Map<string, 'confirmed' | 'refused'>();
          let record = NOTHING;
          for (const { at, taken } of answers) {
            const row = rows[at % count]!;
            // Confirmed is for good; a refused one may be taken later.
            if (taken || fate.get(row.hash) !== 'confirmed') fate.set(row.hash, taken ? 'confirmed' : 'refused');
            else continue;
            record = taken
              ? confirm(record, rows, new Set([row.hash]))
              : refuse(record, rows, new Map([[row.hash, PROBLEM]]), { at: 1, lib: 'x' });
            // As it is after a page load.
            record = readDelivery(JSON.parse(JSON.stringify(record)));
          }
          const settled = settledIn(record, rows);
          rows.forEach((row, at) => {
            expect(settled(row, at), row.hash).to.equal(fate.has(row.hash));
            expect(row.hash in record.quarantine).to.equal(fate.get(row.hash) === 'refused');
          });
          // Small: what the checkpoint covers is not listed.
          if (fate.size === count) expect(record.confirmed).to.deep.equal([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[I8] a checkpoint of another ledger covers nothing', () => {
    const rows = [aRow(1), aRow(2), aRow(3)];
    const record = confirm(NOTHING, rows, new Set(rows.map(({ hash }) => hash)));
    expect(record.checkpoint.count).to.equal(3);
    const others = [aRow(7), aRow(8), aRow(9)];
    expect(others.filter(settledIn(record, others))).to.deep.equal([]);
    // A row is gone: all are offered once more.
    const fewer = rows.slice(1);
    expect(fewer.filter(settledIn(record, fewer))).to.deep.equal([]);
  });

  it('[I8] anything at all that stands in its place is read as nothing, or as what it says', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const record = readDelivery(value);
        expect(record.checkpoint.count).to.be.at.least(0);
        pendingOf([aRow(1)], record);
      }),
      { numRuns: 1000 },
    );
  });

  it('[SE-04] batches are of one subject, within their limits, and together all there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ subject: fc.constantFrom('a', 'b'), long: fc.nat(3000) }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 2000, max: 9000 }),
        (events, maxBatch, maxBytes) => {
          const rows = events.map(({ subject, long }, at) => aRow(at, { subject, lib: 'x'.repeat(long) }));
          let record = NOTHING;
          const sent: Item[] = [];
          for (let turn = 0; turn <= rows.length; turn++) {
            const batch = nextBatch(pendingOf(rows, record).rest, { maxBatch, maxBytes });
            if (!batch) break;
            expect(new Set(batch.map(({ event }) => event.subject)).size).to.equal(1);
            expect(batch.length).to.be.at.most(maxBatch);
            if (batch.length > 1)
              expect(batch.reduce((sum, item) => sum + bytesOf(item) + 1, -1)).to.be.at.most(maxBytes);
            sent.push(...batch);
            record = confirm(record, rows, new Set(batch.map(({ hash }) => hash)));
          }
          expect(sent.map(({ hash }) => hash).sort()).to.deep.equal(rows.map(({ hash }) => hash).sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('only rows of the site are sent, and those nobody can read', () => {
    const rows = [aRow(1, { site: 'here' }), aRow(2, { site: 'elsewhere' }), { hash: 'f'.repeat(64), body: 'x' }];
    expect(rowsOf(rows, 'here').map(({ hash }) => hash)).to.deep.equal([rows[0]!.hash, rows[2]!.hash]);
  });

  it('[SE-04] pauses grow, are never the same for all, and end at five minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, random) => {
          const most = pause(failures, () => 0.999_999);
          expect(pause(failures, () => random)).to.be.within(0, Math.min(LONGEST, 1000 * 2 ** failures));
          expect(pause(failures + 1, () => 0.999_999)).to.be.at.least(most);
          expect(slowPause(() => random)).to.be.within(3_600_000, 7_200_000);
        },
      ),
    );
    expect(trusted(5 * DAY, 0)).to.equal(0);
    expect(trusted(Number.NaN, 0)).to.equal(0);
    expect(trusted(DAY / 2, 0)).to.equal(DAY / 2);
  });
});
