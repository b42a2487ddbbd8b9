import { expect } from 'chai';
import fc from 'fast-check';
import { answerHolds, bandOf, guarded, isLockedFor, saidAt, type AgeLaw } from '../../src/model/age.js';
import type { KnownAge } from '../../src/model/age-band.js';
import type { ConsentEvent, DecidedState, Decision, KnownEvent } from '../../src/model/event.js';
import { judge } from '../../src/model/judge.js';
import { mayRun } from '../../src/model/may-run.js';
import { fold, type Snapshot } from '../../src/model/snapshot.js';
import { ageOfConsent, ages } from '../../src/policy/data/ages.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import { anEvent, TODAY } from '../support/an-event.js';

const NL: AgeLaw = { limit: 16, jointly: false, counselling: false };
const FR: AgeLaw = { limit: 15, jointly: true, counselling: false };
const HELP: AgeLaw = { ...NL, counselling: true };
const forEver = (band: KnownAge['band']): KnownAge => ({ band, until: Infinity });
const policy = aPolicy({ audience: { children: 'mixed', ageStep: true } });

/** What holds for somebody of this age after these events. */
function holds(events: readonly KnownEvent[], age: KnownAge, law = NL): Snapshot {
  const history = judge(events, policy);
  return guarded(plain(events), age, law, { policy, history, ran: new Set(['statistics']) });
}

/** What would hold for anybody. */
function plain(events: readonly KnownEvent[]): Snapshot {
  const none = new Set<string>();
  const history = judge(events, policy);
  const rest = { denied: none, barred: none, ran: none, storage: 'indexed-db' as const, now: TODAY };
  return fold({ policy, history, holds: mayRun, ...rest });
}
const yes = (ids: readonly string[], of: Partial<ConsentEvent> = {}, hash = 'a'): KnownEvent =>
  anEvent({ hash, said: Object.fromEntries(ids.map((id) => [id, 'given' as const])), ...of });

describe('what an age does', () => {
  it('[CH-02] the limit is that of the table, 16 where a country is unknown, and NL is not lowered', () => {
    expect(ageOfConsent('NL')).to.equal(16);
    expect(ageOfConsent('XX')).to.equal(16);
    for (const [country, age] of Object.entries(ages.byCountry)) {
      expect(age, country).to.be.within(13, 16);
      expect(bandOf(age - 1, ageOfConsent(country)), country).to.equal('child');
      expect(bandOf(age, ageOfConsent(country)), country).to.equal('young');
    }
    expect(ages.asOf).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('[CH-06] whatever is no age in whole years is none, and only three bands come of the rest', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer(), fc.constant(NaN)),
        fc.integer({ min: 13, max: 18 }),
        (years, limit) => {
          const band = bandOf(years, limit);
          if (!Number.isInteger(years) || years < 1 || years > 120) expect(band).to.equal(undefined);
          else expect(band).to.equal(years < limit ? 'child' : years < 18 ? 'young' : 'adult');
        },
      ),
    );
  });

  for (const band of ['unknown', 'lapsed'] as const) {
    it(`[CH-01] while the age is ${band} no consent counts or is asked, whoever gave it`, () => {
      const snapshot = holds([yes(CONSENT_IDS, { by: 'guardian', kind: 'guardian' })], forEver(band));
      expect(snapshot.ask).to.deep.equal([]);
      for (const id of CONSENT_IDS) expect(snapshot.purposes[id]!.permitted, id).to.equal(false);
      expect(snapshot.purposes['orders']!.permitted, 'what needs no consent goes on').to.equal(true);
      expect(snapshot.reload, 'what ran is to end').to.deep.equal(['statistics']);
    });
  }

  it('[CH-04] a child’s own yes is recorded as a request, and waits', () => {
    const said: Decision = { state: 'given', legalBasis: 'consent' };
    expect(saidAt(forEver('child'), NL, said).state).to.equal('requested');
    expect(saidAt(forEver('child'), NL, { ...said, state: 'renewed' }).state).to.equal('requested');
    expect(saidAt(forEver('child'), NL, { ...said, state: 'refused' }).state).to.equal('refused');
    expect(saidAt(forEver('young'), NL, said).state).to.equal('given');
    const asked = anEvent({ hash: 'a', kind: 'guardian', said: { newsletter: 'requested' } });
    const { newsletter } = holds([asked], forEver('child')).purposes;
    expect(newsletter).to.include({ state: 'parental-consent-pending', permitted: false, ask: false });
  });

  it('[CH-04] what a child gave before its age was known does not count, and is asked of a parent', () => {
    const { newsletter } = holds([yes(['newsletter'])], forEver('child')).purposes;
    expect(newsletter).to.include({ state: 'invalidated', permitted: false, ask: true });
  });

  it('[CH-05] a parent’s yes counts, until the answer on the age lapses', () => {
    const until = TODAY + 86_400_000;
    const snapshot = holds([yes(['newsletter'], { by: 'guardian', kind: 'guardian' })], { band: 'child', until });
    expect(snapshot.purposes['newsletter']).to.include({ state: 'given', permitted: true });
    expect(snapshot.purposes['newsletter']!.until).to.equal(new Date(until).toISOString());
  });

  it('[CH-02] in France a parent’s yes counts only on top of the child’s own', () => {
    const parent = { by: 'guardian', kind: 'guardian' } as const;
    expect(holds([yes(['newsletter'], parent)], forEver('child'), FR).purposes['newsletter']!.permitted).to.equal(
      false,
    );
    const asked = anEvent({ hash: 'a', kind: 'guardian', said: { newsletter: 'requested' } });
    const both = [asked, yes(['newsletter'], { ...parent, parents: ['a'] }, 'b')];
    expect(holds(both, forEver('child'), FR).purposes['newsletter']!.permitted).to.equal(true);
    const no = anEvent({ hash: 'c', said: { newsletter: 'refused' }, parents: ['b'] });
    expect(holds([...both, no], forEver('child'), FR).purposes['newsletter']!.permitted).to.equal(false);
    const refused = anEvent({ hash: 'a', said: { newsletter: 'refused' } });
    const alone = [refused, yes(['newsletter'], { ...parent, parents: ['a'] }, 'b')];
    expect(holds(alone, forEver('child'), FR).purposes['newsletter']!.permitted).to.equal(false);
  });

  it('[CH-07] profiling and targeted advertising are off under 18, whatever anybody consents to', () => {
    for (const by of ['guardian', 'data-subject'] as const)
      for (const band of ['child', 'young', 'unknown', 'lapsed'] as const) {
        const { advertising } = holds([yes(['advertising'], { by, kind: 'guardian' })], forEver(band)).purposes;
        expect(advertising, band).to.include({ permitted: false, ask: false });
        if (band === 'child' || band === 'young') expect(advertising!.locked, band).to.equal(true);
      }
    expect(holds([yes(['advertising'])], forEver('adult')).purposes['advertising']!.permitted).to.equal(true);
    for (const tag of ['profiling', 'targeted-advertising'] as const)
      expect(isLockedFor({ ...policy.purposes[2]!, tags: [tag] }, forEver('young'))).to.equal(true);
  });

  it('[CH-09] at the limit the young person is asked what a parent said', () => {
    for (const band of ['young', 'adult'] as const) {
      const given = holds([yes(['newsletter'], { by: 'guardian', kind: 'guardian' })], forEver(band));
      expect(given.purposes['newsletter'], band).to.include({ state: 'invalidated', permitted: false, ask: true });
      const asked = anEvent({ hash: 'a', kind: 'guardian', said: { newsletter: 'requested' } });
      expect(holds([asked], forEver(band)).purposes['newsletter']!.ask, band).to.equal(true);
    }
  });

  it('[CH-09] an answer below 18 counts half a year at most, and no longer than a consent', () => {
    const days = (validity: string): number =>
      (answerHolds('child', TODAY, { ...policy, validity }) - TODAY) / 86_400_000;
    expect(days('P13M')).to.be.within(180, 185);
    expect(days('P1M')).to.be.within(28, 31);
    expect(answerHolds('adult', TODAY, policy)).to.equal(Infinity);
  });

  it('[CH-10] a counselling service asks no parent', () => {
    expect(saidAt(forEver('child'), HELP, { state: 'given', legalBasis: 'consent' }).state).to.equal('given');
    expect(holds([yes(['newsletter'])], forEver('child'), HELP).purposes['newsletter']!.permitted).to.equal(true);
    expect(holds([yes(['advertising'])], forEver('child'), HELP).purposes['advertising']!.permitted).to.equal(false);
  });

  it('[CH-04] the guard only ever shuts: nothing is permitted that was not before', () => {
    const state = fc.constantFrom<DecidedState[]>('given', 'refused', 'requested', 'withdrawn', 'renewed');
    const event = fc.record({
      state,
      id: fc.constantFrom(...CONSENT_IDS),
      by: fc.constantFrom('guardian' as const, 'data-subject' as const),
      kind: fc.constantFrom('guardian' as const, 'decide' as const),
      parents: fc.subarray(['0', '1', '2']),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 5 }),
        fc.constantFrom<KnownAge['band'][]>('child', 'young', 'adult', 'unknown', 'lapsed'),
        fc.constantFrom(NL, FR, HELP),
        (list, band, law) => {
          const events = list.map(({ id, state, ...rest }, at) =>
            anEvent({ ...rest, hash: String(at), said: { [id]: state } }),
          );
          const grown = holds(events, forEver('adult'), law);
          const open = plain(events);
          const snapshot = holds(events, forEver(band), law);
          for (const { id, legalBasis } of policy.purposes) {
            const { permitted } = snapshot.purposes[id]!;
            if (permitted) expect(open.purposes[id]!.permitted, id).to.equal(true);
            if (permitted && legalBasis === 'consent') expect(band).to.be.oneOf(['child', 'young', 'adult']);
          }
          expect(grown.age).to.equal('adult');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
