/** A straight history is read the short way; whatever is not straight must never be taken for one. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { DecidedState, SealedEvent } from '../../src/model/event.js';
import { straightHistory } from '../../src/model/history.js';
import { judge } from '../../src/model/judge.js';
import { know } from '../../src/model/known.js';
import { mayRun } from '../../src/model/may-run.js';
import { versionOf, type Policy } from '../../src/model/policy.js';
import { fold } from '../../src/model/snapshot.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import { anEvent, TODAY, type EventOverrides } from '../support/an-event.js';

const policy: Policy = { ...aPolicy(), seal: { digest: 'f'.repeat(64), rules: '1' } };
const version = versionOf(policy);
const ids = [...CONSENT_IDS, 'fraud'];
const STATES: readonly DecidedState[] = ['given', 'renewed', 'refused', 'withdrawn', 'objected', 'objection-lifted'];

/** Rows that each follow the one before. */
function aChain(said: readonly EventOverrides['said'][], more: EventOverrides = {}): SealedEvent[] {
  return said.map((one, i) => {
    const { hash, event } = anEvent({
      hash: `row-${i}`,
      ...(one && { said: one }),
      parents: i ? [`row-${i - 1}`] : [],
      policyVersion: version,
      ...more,
    });
    return { hash, body: JSON.stringify(event) };
  });
}

const acts = fc.array(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...STATES), { minKeys: 1, maxKeys: 4 }), {
  maxLength: 12,
});

describe('a straight history', () => {
  it('[I1] comes to the same answers as the merge of its events', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: -400, max: 400 }), (said, days) => {
        const rows = aChain(said);
        const now = TODAY + days * 86_400_000;
        const straight = straightHistory(rows, policy)!;
        const { events, broken } = know(rows);
        const whole = judge(events, policy, undefined, broken);
        for (const purpose of policy.purposes) {
          const denied = new Set<string>();
          expect(mayRun(purpose, { history: straight, denied }, now), purpose.id).to.equal(
            mayRun(purpose, { history: whole, denied }, now),
          );
        }
        const none = new Set<string>();
        const rest = {
          policy,
          denied: none,
          holds: mayRun,
          barred: none,
          ran: none,
          storage: 'indexed-db' as const,
          now,
        };
        expect(fold({ ...rest, history: straight })).to.deep.equal(fold({ ...rest, history: whole }));
      }),
      { numRuns: 5000 },
    );
  });

  it('is the empty one too', () => {
    expect(straightHistory([], policy)).to.deep.include({ events: [], broken: 0 });
  });

  it('leaves out the rows of another site in the same database', () => {
    const elsewhere = anEvent({ hash: 'z', site: 'elders', said: { video: 'given' } });
    const rows = aChain([{ video: 'refused' }, { video: 'given' }]);
    rows.splice(1, 0, { hash: 'z', body: JSON.stringify(elsewhere.event) });
    expect(straightHistory(rows, policy)?.events.map(({ hash }) => hash)).to.deep.equal(['row-0', 'row-1']);
  });

  const NOT_STRAIGHT: Readonly<Record<string, () => SealedEvent[]>> = {
    'with a row that cannot be read': () => [...aChain([{ video: 'given' }]), { hash: 'x', body: 'scribble' }],
    'with a row that has gone from between': () =>
      aChain([{}, { video: 'refused' }, { video: 'given' }]).toSpliced(1, 1),
    'with a first row that has gone': () => aChain([{ video: 'refused' }, { map: 'given' }]).slice(1),
    'with two rows that did not know of each other': () => [
      ...aChain([{ video: 'refused' }]),
      { hash: 'y', body: JSON.stringify(anEvent({ said: { video: 'given' }, policyVersion: version }).event) },
    ],
    'with a row that two were merged in': () => [
      ...aChain([{ video: 'given' }]),
      {
        hash: 'y',
        body: JSON.stringify(anEvent({ parents: ['row-0', 'elsewhere'], policyVersion: version }).event),
      },
    ],
    'in another order': () => aChain([{ video: 'refused' }, { video: 'given' }]).reverse(),
    'under another version of the policy': () => aChain([{ video: 'given' }], { policyVersion: 'older' }),
    'under the same version before it was edited': () =>
      aChain([{ video: 'given' }], { policyVersion: version.replace('f', 'e') }),
    '[CK-14] that says it holds for years': () =>
      aChain([{ video: 'given' }], { validUntil: '2099-01-01T00:00:00.000Z' }),
  };
  for (const [what, rows] of Object.entries(NOT_STRAIGHT)) {
    it(`is none ${what}`, () => {
      expect(straightHistory(rows(), policy)).to.equal(undefined);
    });
  }

  it('is none where the policy has no seal, for then nobody knows under which words it was made', () => {
    const { seal: _none, ...bare } = policy;
    expect(straightHistory(aChain([{ video: 'given' }], { policyVersion: bare.version }), bare)).to.equal(undefined);
  });
});

describe('what may run', () => {
  const fraud = policy.purposes.find(({ id }) => id === 'fraud')!;
  const row = (said: EventOverrides['said'], more: EventOverrides = {}): SealedEvent =>
    aChain([said], { basis: 'legitimate-interests', ...more })[0]!;
  const runs = (rows: readonly SealedEvent[]): boolean => {
    const { events, broken } = know(rows);
    const history = judge(events, policy, undefined, broken);
    const none = new Set<string>();
    const { purposes } = fold({
      policy,
      history,
      denied: none,
      holds: mayRun,
      barred: none,
      ran: none,
      storage: 'indexed-db',
      now: TODAY,
    });
    const holds = mayRun(fraud, { history, denied: none }, TODAY);
    expect(purposes['fraud']).to.include({ permitted: holds, state: holds ? purposes['fraud']!.state : 'objected' });
    return holds;
  };

  it('legitimate interests run until somebody objects', () => {
    expect(runs([])).to.equal(true);
    expect(runs([row({ fraud: 'objected' })])).to.equal(false);
  });

  it('a row that cannot be read may have been an objection, and then it still is one', () => {
    expect(runs([{ hash: 'x', body: 'scribble' }])).to.equal(false);
    expect(runs([row({ fraud: 'objection-lifted' }), { hash: 'x', body: 'scribble' }])).to.equal(false);
  });

  it('a row that has gone may have been one too', () => {
    expect(runs([row({ video: 'refused' }, { parents: ['gone'] })])).to.equal(false);
  });

  it('whoever lifts it after that is heard', () => {
    const lifted = row({ fraud: 'objection-lifted' }, { hash: 'later', parents: [] });
    expect(runs([{ hash: 'x', body: 'scribble' }, lifted])).to.equal(true);
  });

  it('[LB-12] what rests on a contract runs all the same: there is nothing to object to', () => {
    const contract = policy.purposes.find(({ legalBasis }) => legalBasis === 'contract')!;
    const history = judge([], policy, undefined, 1);
    expect(mayRun(contract, { history, denied: new Set() }, TODAY)).to.equal(true);
  });
});
