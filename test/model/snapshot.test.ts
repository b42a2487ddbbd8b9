/** The state of each purpose, now: what permits, what asks, and when that ends by itself. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { DecidedState, KnownEvent } from '../../src/model/event.js';
import { judge, type NewsOf } from '../../src/model/judge.js';
import type { Policy } from '../../src/model/policy.js';
import type { LegalBasis, Purpose } from '../../src/model/purpose.js';
import { mayRun } from '../../src/model/may-run.js';
import { fold, nextChange, type FoldInput, type PurposeSnapshot, type Snapshot } from '../../src/model/snapshot.js';
import { aPolicy, aPurpose, CONSENT_IDS, say } from '../support/a-policy.js';
import { anEvent, TODAY, type EventOverrides } from '../support/an-event.js';

const SECOND = 1000;

/** What a test says beside policy and events. */
type More = Partial<Omit<FoldInput, 'policy' | 'history'>> & { readonly changes?: NewsOf };

function foldOf(policy: Policy, events: readonly KnownEvent[], { changes, ...more }: More = {}): Snapshot {
  const none = new Set<string>();
  const history = judge(events, policy, changes);
  return fold({
    policy,
    history,
    denied: none,
    holds: mayRun,
    barred: none,
    storage: 'indexed-db',
    ran: none,
    now: TODAY,
    ...more,
  });
}

/** The one purpose of a policy of one, after one event. */
function after(said: DecidedState | undefined, { purpose, event, ...more }: Setting = {}): PurposeSnapshot {
  const events = said ? [anEvent({ said: { statistics: said }, ...event })] : [];
  return foldOf(aPolicy({ purposes: [aPurpose(purpose)] }), events, more).purposes['statistics']!;
}

interface Setting extends More {
  readonly purpose?: Partial<Purpose>;
  readonly event?: EventOverrides;
}

describe('snapshot', () => {
  describe('[PR-12] states', () => {
    const STATES: readonly [DecidedState, permitted: boolean][] = [
      ['given', true],
      ['renewed', true],
      ['refused', false],
      ['withdrawn', false],
      ['deferred', false],
      ['requested', false],
      ['objected', false],
      ['objection-lifted', false],
    ];
    for (const [state, permitted] of STATES) {
      it(`${state} ${permitted ? 'permits' : 'does not permit'} what rests on consent, and does not ask`, () => {
        expect(after(state)).to.include({ state, permitted, ask: false });
      });
    }

    it('unknown does not permit, and asks', () => {
      expect(after(undefined)).to.deep.equal({ state: 'unknown', permitted: false, ask: true });
    });

    it('expired, invalidated and revoked, which come by time and policy, do not permit', () => {
      expect(after('given', { now: TODAY + 400 * 86_400_000 })).to.include({ state: 'expired', permitted: false });
      expect(after('given', { changes: () => ['new-data'] })).to.include({ state: 'invalidated', permitted: false });
      expect(after('given', { purpose: { status: 'not-allowed' } })).to.include({ state: 'revoked', permitted: false });
    });

    it('a no that is not written yet refuses what was never given, and takes back what was', () => {
      const denied = new Set(['statistics']);
      expect(after(undefined, { denied })).to.include({ state: 'refused', permitted: false, ask: false });
      for (const said of ['given', 'renewed'] as const)
        expect(after(said, { denied })).to.include({ state: 'withdrawn', permitted: false, ask: false });
    });

    it('a word nobody knows does not permit', () => {
      expect(after('GIVEN' as DecidedState).permitted).to.equal(false);
    });
  });

  describe('[CO-01] [CO-02] before anybody has decided', () => {
    const purposes = fc
      .uniqueArray(
        fc.record({
          id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
          legalBasis: fc.constantFrom<LegalBasis>('consent', 'contract', 'legal-obligation', 'legitimate-interests'),
          status: fc.constantFrom<'active' | 'not-allowed'>('active', 'not-allowed'),
        }),
        { selector: (p) => p.id },
      )
      .map((list) => list.map((p) => aPurpose(p)));

    it('no consent purpose of any policy is permitted, each that is allowed asks, and nothing stands', () => {
      fc.assert(
        fc.property(purposes, fc.nat(), (list, now) => {
          const snapshot = foldOf(aPolicy({ purposes: list }), [], { now });
          for (const { id, legalBasis, status } of list) {
            const { state, permitted, ask } = snapshot.purposes[id]!;
            expect(state).to.equal('unknown');
            expect(permitted).to.equal(legalBasis !== 'consent' && status !== 'not-allowed');
            expect(ask).to.equal(legalBasis === 'consent' && status !== 'not-allowed');
          }
          expect(snapshot.standing).to.equal(false);
        }),
      );
    });

    it('no event about other purposes changes that', () => {
      const said = fc.dictionary(fc.constantFrom('video', 'map', '__proto__'), fc.constant<DecidedState>('given'));
      fc.assert(
        fc.property(said, (others) => {
          expect(
            foldOf(aPolicy({ purposes: [aPurpose()] }), [anEvent({ said: others })]).purposes['statistics'],
          ).to.include({ state: 'unknown', permitted: false });
        }),
      );
    });
  });

  it('[SP-04] an ordinary yes opens nothing that needs one in so many words, and is asked again', () => {
    const data = [{ id: 'health', label: say('Gezondheid', 'Health'), sensitivity: 'special' as const }];
    const purpose = { data, specialCondition: 'A9-2-a' as const };
    const yes = (explicit: object) => ({
      decisions: { statistics: { state: 'given', legalBasis: 'consent', ...explicit } },
    });
    const said = (explicit: object) => after('given', { purpose, event: yes(explicit) as EventOverrides });
    expect(said({})).to.include({ state: 'invalidated', permitted: false, ask: true });
    expect(said({ explicit: true })).to.include({ state: 'given', permitted: true, ask: false });
  });

  describe('time', () => {
    const end = Date.parse('2027-05-23T12:00:00.000Z');

    it('[CK-14] a consent holds until six months have passed, to the second', () => {
      expect(after('given', { now: end - SECOND })).to.include({ state: 'given', permitted: true, ask: false });
      expect(after('given', { now: end })).to.include({ state: 'expired', permitted: false, ask: true });
      expect(after('given', { now: end + SECOND })).to.include({ state: 'expired', permitted: false, ask: true });
    });

    it('[CK-14] the shorter of what was told then and what the policy says now counts', () => {
      const shorter = aPolicy({ purposes: [aPurpose()], validity: 'P1M' });
      const month = Date.parse('2026-12-23T12:00:00.000Z');
      const given = anEvent();
      expect(foldOf(shorter, [given], { now: month - SECOND }).purposes['statistics']?.permitted).to.equal(true);
      expect(foldOf(shorter, [given], { now: month }).purposes['statistics']?.state).to.equal('expired');
      const longer = aPolicy({ purposes: [aPurpose()], validity: 'P13M' });
      expect(foldOf(longer, [given], { now: end }).purposes['statistics']?.state).to.equal('expired');
    });

    it('[CO-15] an expired consent equals none', () => {
      const expired = after('given', { now: end });
      expect(expired.permitted).to.equal(after(undefined).permitted);
      expect(expired.ask).to.equal(after(undefined).ask);
    });

    it('[CK-15] [CO-18] a refusal is not asked again until the quiet period has passed, to the second', () => {
      for (const no of ['refused', 'withdrawn', 'deferred'] as const) {
        expect(after(no, { now: end - SECOND }).ask, no).to.equal(false);
        expect(after(no, { now: end }).ask, no).to.equal(true);
        expect(after(no, { now: end }).permitted, no).to.equal(false);
      }
    });

    it('[CK-15] a quiet period or validity nobody can read asks rather than permits', () => {
      const policy = aPolicy({ purposes: [aPurpose()], validity: 'forever', quietPeriod: 'forever' });
      expect(foldOf(policy, [anEvent()]).purposes['statistics']).to.include({ permitted: false, ask: true });
      expect(foldOf(policy, [anEvent({ said: { statistics: 'refused' } })]).ask).to.deep.equal(['statistics']);
    });

    it('a consent dated in the future does not count; a clock a little slow is forgiven', () => {
      const at = (hours: number) => ({ event: { at: new Date(TODAY + hours * 3_600_000).toISOString() } });
      expect(after('given', at(1)).permitted).to.equal(true);
      expect(after('given', at(25)).permitted).to.equal(false);
    });

    it('the next change is the first moment at which anything ends', () => {
      const policy = aPolicy();
      const events = [
        anEvent({ said: { statistics: 'given' } }),
        anEvent({ said: { video: 'refused' }, at: '2026-08-23T12:00:00.000Z' }),
      ];
      expect(nextChange(foldOf(policy, events), TODAY)).to.equal(Date.parse('2027-02-23T12:00:00.000Z'));
      expect(nextChange(foldOf(policy, events), Date.parse('2027-02-23T12:00:00.000Z'))).to.equal(end);
      expect(nextChange(foldOf(policy, []), TODAY)).to.equal(Infinity);
    });

    it('at the next change something is different, and a second before it nothing is', () => {
      const when = fc.integer({ min: TODAY - 300 * 86_400_000, max: TODAY }).map((ms) => new Date(ms).toISOString());
      const acts = fc.array(fc.record({ id: fc.constantFrom(...CONSENT_IDS), open: fc.boolean(), at: when }), {
        minLength: 1,
        maxLength: 4,
      });
      fc.assert(
        fc.property(acts, (list) => {
          const events: KnownEvent[] = [];
          for (const { id, open, at } of list) {
            const said = { [id]: open ? 'given' : 'refused' } as const;
            events.push(anEvent({ said, at, parents: events.slice(-1).map((e) => e.hash) }));
          }
          const fine = (now: number): string => {
            const { purposes } = foldOf(aPolicy(), events, { now });
            return JSON.stringify(Object.values(purposes).map((p) => [p.permitted, p.ask]));
          };
          const next = nextChange(foldOf(aPolicy(), events), TODAY);
          if (next === Infinity) return;
          expect(fine(next - 1)).to.equal(fine(TODAY));
          expect(fine(next)).to.not.equal(fine(TODAY));
        }),
      );
    });
  });

  describe('policy', () => {
    it('[LB-07] what is not allowed is never permitted, whatever was said and on whatever basis, and never asks', () => {
      for (const legalBasis of ['consent', 'contract', 'legal-obligation', 'legitimate-interests'] as const) {
        for (const said of [undefined, 'given', 'renewed', 'refused', 'objection-lifted'] as const) {
          const purpose = { legalBasis, status: 'not-allowed' } as const;
          expect(after(said, { purpose }), `${legalBasis} ${said}`).to.include({ permitted: false, ask: false });
          expect(after(said, { purpose, now: TODAY + 400 * 86_400_000 }).ask).to.equal(false);
        }
      }
    });

    it('[LB-12] on the bases that leave no choice nothing is given, refused or asked', () => {
      for (const legalBasis of ['contract', 'legal-obligation', 'vital-interests', 'public-task'] as const) {
        expect(after(undefined, { purpose: { legalBasis } })).to.deep.equal({
          state: 'unknown',
          permitted: true,
          ask: false,
        });
        expect(after('given', { purpose: { legalBasis } }).state).to.equal('unknown');
      }
    });

    it('legitimate interests are permitted until an objection, and again when it is lifted', () => {
      const purpose = { legalBasis: 'legitimate-interests' } as const;
      expect(after(undefined, { purpose })).to.include({ state: 'unknown', permitted: true, ask: false });
      expect(after('objected', { purpose })).to.include({ state: 'objected', permitted: false, ask: false });
      expect(after('objection-lifted', { purpose })).to.include({ permitted: true, ask: false });
      expect(after('objected', { purpose, now: TODAY + 4000 * 86_400_000 }).permitted).to.equal(false);
    });

    it('[LB-13] a no under one basis stays no under every other', () => {
      for (const no of ['refused', 'withdrawn', 'deferred', 'objected'] as const) {
        for (const legalBasis of ['consent', 'contract', 'legal-obligation', 'legitimate-interests'] as const) {
          expect(after(no, { purpose: { legalBasis } }).permitted, `${no} → ${legalBasis}`).to.equal(false);
        }
      }
    });

    it('[LB-13] a yes that rested on another basis is no consent', () => {
      for (const basis of ['legitimate-interests', 'contract'] as const) {
        expect(after('given', { event: { basis } })).to.include({ state: 'invalidated', permitted: false, ask: true });
      }
      expect(after('objection-lifted', { event: { basis: 'legitimate-interests' } }).permitted).to.equal(false);
    });

    it('[CO-14] a material change ends a consent, asks again and says what is new', () => {
      expect(after('given', { changes: () => ['new-recipient', 'longer-retention'] })).to.deep.include({
        state: 'invalidated',
        permitted: false,
        ask: true,
        changes: ['new-recipient', 'longer-retention'],
      });
    });

    it('[CO-14] [CK-15] a material change may ask again within the quiet period, and nothing else may', () => {
      expect(after('refused', { changes: () => ['new-data'] })).to.include({ permitted: false, ask: true });
      expect(after('refused', { changes: () => [] }).ask).to.equal(false);
    });

    it('[CK-11] where the notice is not to be had nobody can say what was agreed to: it asks', () => {
      expect(after('given', { changes: () => undefined })).to.include({ permitted: false, ask: true });
      expect(after('refused', { changes: () => undefined })).to.include({ permitted: false, ask: false });
    });
  });

  describe('as a whole', () => {
    it('[WD-06] a denial that is not yet written counts at once, and asks nothing', () => {
      const denied = new Set(['statistics', 'fraud']);
      const { purposes, ask } = foldOf(aPolicy(), [anEvent()], { denied });
      expect(purposes['statistics']).to.include({ state: 'withdrawn', permitted: false, ask: false });
      expect(purposes['fraud']).to.include({ state: 'objected', permitted: false, ask: false });
      expect(ask).to.not.include('statistics');
      expect(foldOf(aPolicy(), [], { denied }).ask).to.not.include('statistics');
    });

    it('says whether any consent stands, and does not count what rests on other bases', () => {
      expect(foldOf(aPolicy(), []).standing).to.equal(false);
      expect(foldOf(aPolicy(), [anEvent()]).standing).to.equal(true);
      expect(foldOf(aPolicy(), [anEvent({ said: { fraud: 'objection-lifted' } })]).standing).to.equal(false);
      expect(foldOf(aPolicy(), [anEvent({ said: { statistics: 'refused' } })]).standing).to.equal(false);
    });

    it('asks in the order of the policy', () => {
      expect(foldOf(aPolicy(), []).ask).to.deep.equal([...CONSENT_IDS]);
      expect(foldOf(aPolicy(), [anEvent({ said: { video: 'refused' } })]).ask).to.deep.equal(
        CONSENT_IDS.filter((id) => id !== 'video'),
      );
    });

    it('[WD-06] wants a reload only where something ran that is no longer permitted', () => {
      const ran = new Set(['statistics', 'video', 'orders']);
      expect(foldOf(aPolicy(), [anEvent()], { ran }).reload).to.deep.equal(['video']);
    });

    it('[SE-05] is frozen to the bottom', () => {
      const snapshot = foldOf(aPolicy(), [anEvent()], { changes: () => ['new-data'], ran: new Set(['video']) });
      const check = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        expect(Object.isFrozen(value), JSON.stringify(value)).to.equal(true);
        Object.values(value).forEach(check);
      };
      check(snapshot);
    });

    it('[CK-11] has no purpose that the policy has not, also none that objects are born with', () => {
      const { purposes } = foldOf(aPolicy(), [anEvent({ said: { map: 'given' } })]);
      for (const id of ['map', 'constructor', 'toString', '__proto__']) expect(purposes[id], id).to.equal(undefined);
      const born = aPolicy({ purposes: [aPurpose({ id: 'constructor' })] });
      expect(foldOf(born, []).purposes['constructor']?.permitted).to.equal(false);
    });
  });
});
