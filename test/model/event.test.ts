/** Rows at the door: ours, or nothing. */
import { expect } from 'chai';
import fc from 'fast-check';
import { opens, parseEvent, permitsConsent, type PurposeState } from '../../src/model/event.js';
import { straightHistory } from '../../src/model/history.js';
import { judge } from '../../src/model/judge.js';
import { know } from '../../src/model/known.js';
import { mayRun } from '../../src/model/may-run.js';
import { fold, nextChange } from '../../src/model/snapshot.js';
import { aPolicy } from '../support/a-policy.js';
import { anEvent, TODAY } from '../support/an-event.js';

const whole = anEvent({ said: { statistics: 'given', fraud: 'objected' } }).event;
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '+275760-09-13T00:00:00.000Z',
    '-000001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    { statistics: { state: 'given' } },
    { statistics: null },
    { __proto__: null, statistics: { state: 'constructor', legalBasis: 'consent' } },
    [{ state: 'given' }],
    'abc',
  ),
);
const oneFieldChanged = fc
  .tuple(fc.constantFrom(...Object.keys(whole)), strange)
  .map(([key, value]) => JSON.stringify({ ...whole, [key]: value }));

describe('event', () => {
  it('of ours is read back as it was written, and frozen', () => {
    const read = parseEvent(JSON.stringify(whole))!;
    expect(read).to.deep.equal(whole);
    expect(() => {
      (read.decisions['statistics'] as { state: string }).state = 'withdrawn';
    }).to.throw(TypeError);
    expect(Object.isFrozen(read.parents)).to.equal(true);
  });

  it('that lacks anything readers count on is none of ours', () => {
    const needed = 'v id site subject kind parents decisions notice language method evidence validUntil at'.split(' ');
    for (const key of needed) {
      expect(parseEvent(JSON.stringify({ ...whole, [key]: undefined })), key).to.equal(undefined);
      expect(parseEvent(JSON.stringify({ ...whole, [key]: 2 })), key).to.equal(undefined);
    }
    for (const text of ['', 'null', '[]', '{}', '"x"', '{"v":1}', JSON.stringify(whole).slice(0, -1)]) {
      expect(parseEvent(text), text).to.equal(undefined);
    }
  });

  it('[CK-11] parsing throws at nothing, and what passes can be folded', () => {
    const policy = aPolicy();
    const none = new Set<string>();
    const base = {
      policy,
      denied: none,
      holds: mayRun,
      barred: none,
      ran: none,
      storage: 'memory' as const,
      now: TODAY,
    };
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), oneFieldChanged), (body) => {
        parseEvent(body);
        const { events, broken } = know([{ hash: 'a', body }]);
        const straight = straightHistory([{ hash: 'a', body }], { ...policy, seal: { digest: '', rules: '' } });
        const snapshot = fold({ ...base, history: straight ?? judge(events, policy, undefined, broken) });
        JSON.stringify(snapshot);
        expect(nextChange(snapshot, TODAY)).to.be.above(TODAY);
      }),
      { numRuns: 5000 },
    );
  });

  it('[CK-11] a row with a state nobody knows opens nothing', () => {
    const states = fc.string().filter((s) => !['given', 'renewed', 'objection-lifted'].includes(s));
    fc.assert(
      fc.property(states, (state) => {
        expect(opens(state)).to.equal(false);
        expect(permitsConsent(state as PurposeState)).to.equal(false);
      }),
    );
  });
});
