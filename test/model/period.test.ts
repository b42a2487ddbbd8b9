/** Periods: calendar months in UTC, and nothing that cannot be read ever holds. */
import { expect } from 'chai';
import fc from 'fast-check';
import { addPeriod, parsePeriod, periodInDays } from '../../src/model/period.js';

const after = (from: string, period: string): string => new Date(addPeriod(Date.parse(from), period)).toISOString();
const period = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
  .map(([count, unit]) => `P${count}${unit}`);
const moment = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') });

describe('period', () => {
  for (const [from, length, to] of [
    ['2026-01-31T12:00:00.000Z', 'P1M', '2026-02-28T12:00:00.000Z'],
    ['2028-01-31T12:00:00.000Z', 'P1M', '2028-02-29T12:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P4Y', '2032-02-29T00:00:00.000Z'],
    ['2100-01-30T00:00:00.000Z', 'P1M', '2100-02-28T00:00:00.000Z'],
    ['2026-08-31T23:59:59.999Z', 'P6M', '2027-02-28T23:59:59.999Z'],
    ['2026-11-23T12:00:00.000Z', 'P6M', '2027-05-23T12:00:00.000Z'],
    ['2026-12-31T00:00:00.000Z', 'P13M', '2028-01-31T00:00:00.000Z'],
    ['2026-10-24T22:30:00.000Z', 'P1D', '2026-10-25T22:30:00.000Z'],
    ['2026-11-23T12:00:00.000Z', 'P2W', '2026-12-07T12:00:00.000Z'],
    ['2026-11-23T12:00:00.000Z', 'P0D', '2026-11-23T12:00:00.000Z'],
  ] as const) {
    it(`${length} after ${from} is ${to}`, () => {
      expect(after(from, length)).to.equal(to);
    });
  }

  it('never ends before it begins, nor sooner when it is longer', () => {
    fc.assert(
      fc.property(moment, period, fc.nat({ max: 100 }), (from, text, more) => {
        const { count, unit } = parsePeriod(text)!;
        const end = addPeriod(from, text);
        expect(end).to.be.at.least(from);
        if (count + more <= 9999) expect(addPeriod(from, `P${count + more}${unit}`)).to.be.at.least(end);
      }),
    );
  });

  it('never ends on an earlier day when it begins on a later one', () => {
    const day = fc.integer({ min: 0, max: 100_000 }).map((n) => n * 86_400_000);
    fc.assert(
      fc.property(day, day, period, (a, b, text) => {
        expect(addPeriod(Math.max(a, b), text)).to.be.at.least(addPeriod(Math.min(a, b), text));
      }),
    );
  });

  it('ends at once where the text is no period, so that what depends on it is shut', () => {
    for (const text of ['', 'P', 'P6', '6M', 'P-6M', 'P1Y6M', 'PT6H', 'P6m', ' P6M', 'P6M\n', 'P10000D', 'forever']) {
      expect(parsePeriod(text), text).to.equal(undefined);
      expect(addPeriod(1000, text), text).to.equal(1000);
      expect(periodInDays(text), text).to.equal(Infinity);
    }
  });

  it('compares: twelve months are a year, and neither is longer', () => {
    expect(periodInDays('P12M')).to.equal(periodInDays('P1Y'));
    expect(periodInDays('P13M')).to.be.above(periodInDays('P1Y'));
    expect(periodInDays('P1M')).to.be.above(periodInDays('P4W'));
    expect(periodInDays('P7D')).to.equal(periodInDays('P1W'));
  });
});
