/** The law's word for a yes or a no, for each basis, from each state. */
import { expect } from 'chai';
import { decision, isDecidable, type Choice } from '../../src/model/decision.js';
import { opens, type DecidedState, type PurposeState } from '../../src/model/event.js';
import type { LegalBasis } from '../../src/model/purpose.js';
import { aCategory, aPurpose } from '../support/a-policy.js';

/** For consent: the state it was in, and the word for yes, no and not now. */
const CONSENT: readonly [PurposeState, DecidedState, DecidedState, DecidedState][] = [
  ['unknown', 'given', 'refused', 'deferred'],
  ['requested', 'given', 'refused', 'deferred'],
  ['given', 'renewed', 'withdrawn', 'deferred'],
  ['renewed', 'renewed', 'withdrawn', 'deferred'],
  ['refused', 'given', 'refused', 'deferred'],
  ['withdrawn', 'given', 'withdrawn', 'deferred'],
  ['expired', 'renewed', 'refused', 'deferred'],
  ['revoked', 'given', 'refused', 'deferred'],
  ['invalidated', 'given', 'refused', 'deferred'],
  ['deferred', 'given', 'refused', 'deferred'],
  ['objected', 'given', 'refused', 'deferred'],
  ['objection-lifted', 'given', 'refused', 'deferred'],
];

describe('decision', () => {
  for (const [before, yes, no, later] of CONSENT) {
    it(`consent that was ${before}: yes is ${yes}, no is ${no}, not now is ${later}`, () => {
      const words = ([true, false, 'later'] as const).map((choice) => decision(aPurpose(), choice, before).state);
      expect(words).to.deep.equal([yes, no, later]);
    });

    it(`legitimate interests that were ${before}: yes lifts the objection, anything else objects`, () => {
      const purpose = aPurpose({ legalBasis: 'legitimate-interests' });
      const words = ([true, false, 'later'] as const).map((choice) => decision(purpose, choice, before).state);
      expect(words).to.deep.equal(['objection-lifted', 'objected', 'objected']);
    });

    it(`[CO-01] from ${before}, whatever is not exactly yes never opens`, () => {
      for (const choice of [false, 'later', 'yes', 'true', 1, {}, [], () => true, null, undefined] as Choice[]) {
        for (const legalBasis of ['consent', 'legitimate-interests'] as const) {
          expect(opens(decision(aPurpose({ legalBasis }), choice, before).state), String(choice)).to.equal(false);
        }
      }
    });
  }

  it('[LB-12] is there to make on two bases only', () => {
    const bases: readonly [LegalBasis, boolean][] = [
      ['consent', true],
      ['legitimate-interests', true],
      ['contract', false],
      ['legal-obligation', false],
      ['vital-interests', false],
      ['public-task', false],
    ];
    for (const [legalBasis, decidable] of bases) {
      expect(isDecidable(aPurpose({ legalBasis })), legalBasis).to.equal(decidable);
      expect(decision(aPurpose({ legalBasis }), true, 'unknown').legalBasis).to.equal(legalBasis);
    }
    expect(isDecidable(undefined)).to.equal(false);
  });

  it('[SP-04] says that it was explicit where special data rest on consent, and only for a yes', () => {
    const data = [aCategory('health', 'Gezondheid', 'Health', { sensitivity: 'special' })];
    expect(decision(aPurpose({ data }), true, 'unknown').explicit).to.equal(true);
    expect(decision(aPurpose({ data }), false, 'unknown')).to.not.have.property('explicit');
    expect(decision(aPurpose(), true, 'unknown')).to.not.have.property('explicit');
    expect(decision(aPurpose({ data, legalBasis: 'legitimate-interests' }), true, 'unknown')).to.not.have.property(
      'explicit',
    );
  });
});
