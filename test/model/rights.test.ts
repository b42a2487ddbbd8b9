import { expect } from 'chai';
import fc from 'fast-check';
import { dueAt, extendedDueAt, faultsOf, REQUESTABLE, rightsRequest } from '../../src/model/rights.js';

const day = (text: string): number => Date.parse(`${text}T10:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const moment = fc.date({ min: new Date('2018-05-25'), max: new Date('2199-01-01'), noInvalidDate: true });

describe('the rights', () => {
  for (const [received, due, extended] of [
    ['2027-01-31', '2027-02-28', '2027-04-30'],
    ['2028-01-31', '2028-02-29', '2028-04-30'],
    ['2028-01-29', '2028-02-29', '2028-04-29'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
    ['2026-12-15', '2027-01-15', '2027-03-15'],
    ['2026-08-31', '2026-09-30', '2026-11-30'],
  ] as const) {
    it(`[DS-02] what is received on ${received} is due on ${due}, and ${extended} at the very latest`, () => {
      expect([dayOf(dueAt(day(received))), dayOf(extendedDueAt(day(received)))]).to.deep.equal([due, extended]);
    });
  }

  it('[DS-02] a month is 28 to 31 days, in the next month, on the same day or on its last', () => {
    fc.assert(
      fc.property(moment, (received) => {
        const due = new Date(dueAt(received.getTime()));
        const days = (due.getTime() - received.getTime()) / 86_400_000;
        expect(days).to.be.within(28, 31);
        expect(due.getUTCMonth()).to.equal((received.getUTCMonth() + 1) % 12);
        const last = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
        expect(due.getUTCDate()).to.equal(Math.min(received.getUTCDate(), last));
      }),
      { numRuns: 5000 },
    );
  });

  it('[DS-02] three months in all, never sooner for who asks later', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [a, b] = [one.getTime(), other.getTime()].sort((x, y) => x - y) as [number, number];
        expect(dueAt(a)).to.be.at.most(dueAt(b));
        expect(extendedDueAt(a)).to.be.at.most(extendedDueAt(b));
        expect((extendedDueAt(a) - a) / 86_400_000).to.be.within(89, 92);
      }),
      { numRuns: 5000 },
    );
  });

  it('[DS-03] [DS-09] a request has no field for a fee, and none for proof of identity', () => {
    const about = { id: 'x', site: 's', language: 'nl' };
    for (const right of REQUESTABLE) {
      const request = rightsRequest({ right, contact: ' a@b.example ', details: ' x ' }, about, day('2027-01-31'));
      expect(request).to.have.all.keys(
        ...['v', 'id', 'site', 'right', 'contact', 'details', 'language', 'receivedAt', 'dueAt'],
      );
      expect(request).to.include({ contact: 'a@b.example', details: 'x', dueAt: '2027-02-28T10:00:00.000Z' });
    }
  });

  it('[AX-13] each fault is told, and only where it is one', () => {
    const good = { right: 'access' as const, contact: '06 1234 5678', details: '' };
    expect(faultsOf(good)).to.deep.equal([]);
    expect(faultsOf({ right: undefined, contact: ' ', details: '' })).to.deep.equal([
      'right-missing',
      'contact-missing',
    ]);
    expect(faultsOf({ ...good, contact: 'jan@' })).to.deep.equal(['contact-mail']);
    expect(faultsOf({ ...good, contact: 'jan@fiets.example' })).to.deep.equal([]);
    expect(faultsOf({ ...good, right: 'rectification' })).to.deep.equal(['details-missing']);
    expect(faultsOf({ ...good, details: 'x'.repeat(4001) })).to.deep.equal(['details-long']);
  });
});
