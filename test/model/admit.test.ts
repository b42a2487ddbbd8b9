/** What may be recorded at all, and what is said to whoever asks for the rest. */
import { expect } from 'chai';
import { admit } from '../../src/model/admit.js';
import type { Choice } from '../../src/model/decision.js';
import type { ConsentError } from '../../src/model/error.js';
import { aCategory, aPolicy, aPurpose } from '../support/a-policy.js';

const health = aPurpose({
  id: 'health',
  data: [aCategory('health', 'Gezondheid', 'Health', { sensitivity: 'special' })],
});
const policy = aPolicy({ purposes: [...aPolicy().purposes, health, aPurpose({ id: 'never', status: 'not-allowed' })] });

const refusal = (choices: Record<string, unknown>, explicit = false): string | undefined => {
  try {
    admit(policy, choices as Record<string, Choice>, explicit);
    return undefined;
  } catch (error) {
    expect((error as Error).message).to.match(/\w.*\.$/);
    return (error as ConsentError).code;
  }
};

describe('admit', () => {
  it('lets yes, no and not now pass on what is to be decided', () => {
    expect(refusal({ statistics: true, video: false, newsletter: 'later', fraud: false })).to.equal(undefined);
    expect(refusal({})).to.equal(undefined);
  });

  it('[CK-11] knows only the purposes of the policy, and names them', () => {
    for (const id of ['map', '', 'Statistics', '__proto__', 'constructor', 'toString']) {
      expect(refusal(Object.fromEntries([[id, false]])), id).to.equal('purpose-unknown');
    }
    expect(() => admit(policy, { map: true }, false)).to.throw(/orders, tax, fraud, statistics/);
  });

  it('[LB-12] has nothing to choose where the law or a contract decides', () => {
    for (const choice of [true, false, 'later']) {
      expect(refusal({ orders: choice })).to.equal('basis-mismatch');
      expect(refusal({ tax: choice })).to.equal('basis-mismatch');
    }
  });

  it('[LB-07] never lets a yes pass on a purpose that is not allowed', () => {
    expect(refusal({ never: true }, true)).to.equal('LB-07');
    expect(refusal({ never: false })).to.equal(undefined);
  });

  it('[SP-04] wants a yes on special data in so many words, a no without', () => {
    expect(refusal({ health: true })).to.equal('explicit-needed');
    expect(refusal({ health: true }, true)).to.equal(undefined);
    expect(refusal({ health: false })).to.equal(undefined);
  });

  it('[SE-05] takes no other word for a yes', () => {
    for (const choice of ['yes', 'true', 1, 0, null, undefined, {}, [], () => true]) {
      expect(refusal({ statistics: choice }), typeof choice).to.equal('choice-unknown');
    }
  });

  it('refuses all of it where one thing is wrong', () => {
    expect(refusal({ statistics: true, orders: false })).to.equal('basis-mismatch');
  });
});
