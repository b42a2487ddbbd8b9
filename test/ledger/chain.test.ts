/** Canonical JSON (RFC 8785), SHA-256, and what was tampered with (PR-06). */
import { expect } from 'chai';
import fc from 'fast-check';
import { canonical, digest, findTampered, sealEvent, sealNotice } from '../../src/ledger/chain.js';
import { notice } from '../../src/model/notice.js';
import { aPolicy } from '../support/a-policy.js';
import { anEvent } from '../support/an-event.js';

describe('canonical JSON', () => {
  for (const [number, text] of [
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-1.5, '-1.5'],
    [4.5, '4.5'],
    [0.002, '0.002'],
    [1e-6, '0.000001'],
    [1e-7, '1e-7'],
    [1e-27, '1e-27'],
    [1e20, '100000000000000000000'],
    [1e21, '1e+21'],
    [1e23, '1e+23'],
    [1e30, '1e+30'],
    [1 / 3, '0.3333333333333333'],
    [9007199254740991, '9007199254740991'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
  ] as const) {
    it(`writes the number ${text} as RFC 8785 does`, () => {
      expect(canonical(number)).to.equal(text);
    });
  }

  it('orders keys by UTF-16 unit, at every depth, and leaves lists as they are', () => {
    expect(canonical({ b: 1, a: { d: 1, c: 1 }, '': [3, 1, 2] })).to.equal('{"":[3,1,2],"a":{"c":1,"d":1},"b":1}');
    const keys = [
      '\u20ac',
      '\r',
      '\ufb33',
      '1',
      '\u{1f600}',
      '\u0080',
      '\u00f6',
      'peach',
      'p\u00e9ch\u00e9',
      'sin',
      'pêche',
    ];
    const text = canonical(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object).filter((key) => key !== '1')).to.deep.equal(
      keys.filter((key) => key !== '1').sort(),
    );
    // The astral character goes before the one at the end of the basic plane: by unit, not by code point.
    expect(text.indexOf('\u{1f600}')).to.be.below(text.indexOf('\ufb33'));
  });

  it('escapes what must be escaped and nothing else', () => {
    expect(canonical('\u20ac$\u000f\nA\'B"\\\b\t\f\r/\u2028\u007f')).to.equal(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\b\\t\\f\\r/\u2028\u007f"',
    );
  });

  it('takes only what can be written as JSON', () => {
    for (const value of [NaN, Infinity, -Infinity, '\ud800', 'a\udc00b', { '\ud83d': 1 }, 1n, undefined, () => 1]) {
      expect(() => canonical(value), typeof value).to.throw();
    }
    expect(canonical('\ud83d\ude00')).to.equal('"\u{1f600}"');
    expect(canonical({ a: undefined, b: null })).to.equal('{"b":null}');
  });

  it('is the same for the same value, in whatever order it was put together, and reads back as that value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(reversed(value))).to.equal(text);
        expect(canonical(JSON.parse(text))).to.equal(text);
      }),
    );
  });
});

describe('digest', () => {
  it('is SHA-256 of the text in UTF-8, in hexadecimal', async () => {
    expect(await digest('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await digest('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await digest('é')).to.equal('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it('names an event and a notice by their canonical text', async () => {
    const { event } = anEvent();
    const row = await sealEvent(event);
    expect(row).to.deep.equal({ hash: await digest(canonical(event)), body: canonical(event) });
    expect(await sealEvent(structuredClone(event))).to.deep.equal(row);
    const shown = notice(aPolicy(), 'nl', {});
    expect((await sealNotice(shown)).digest).to.equal(await digest(canonical(shown)));
  });
});

describe('tampering', () => {
  it('[PR-06] with any one character of any row or notice is found, and named', async () => {
    const rows = await Promise.all([anEvent(), anEvent()].map(({ event }) => sealEvent(event)));
    const notices = [await sealNotice(notice(aPolicy(), 'nl', {}))];
    expect(await findTampered({ rows, notices })).to.deep.equal([]);

    const texts = [...rows, ...notices].map(({ body }) => body);
    const anywhere = fc
      .nat({ max: texts.length - 1 })
      .chain((which) =>
        fc.tuple(fc.constant(which), fc.nat({ max: texts[which]!.length - 1 }), fc.string({ maxLength: 1 })),
      );
    await fc.assert(
      fc.asyncProperty(anywhere, async ([which, at, other]) => {
        const text = texts[which]!;
        const body = text.slice(0, at) + other + text.slice(at + 1);
        fc.pre(body !== text);
        const found = await findTampered({
          rows: rows.map((row, i) => (i === which ? { ...row, body } : row)),
          notices: notices.map((n, i) => (i + rows.length === which ? { ...n, body } : n)),
        });
        expect(found).to.deep.equal([which < rows.length ? rows[which]!.hash : notices[0]!.digest]);
      }),
      { numRuns: 300 },
    );
  });

  it('[PR-06] with the name of a row is found too', async () => {
    const row = await sealEvent(anEvent().event);
    const hash = row.hash.replace(/^./, (c) => (c === '0' ? '1' : '0'));
    expect(await findTampered({ rows: [{ ...row, hash }], notices: [] })).to.deep.equal([hash]);
    expect(await findTampered({ rows: [{ hash: '', body: '' }], notices: [] })).to.deep.equal(['']);
  });
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reversed(part)] as const)
      .reverse(),
  );
}
