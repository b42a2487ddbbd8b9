import { expect } from 'chai';
import type { ConsentError } from '../../src/model/error.js';
import { freeze } from '../../src/model/freeze.js';
import type { Policy } from '../../src/model/policy.js';
import { RULES_VERSION, sealHolds, sealPolicy } from '../../src/policy/index.js';
import { aPolicy } from '../support/a-policy.js';

describe('a seal', () => {
  it('holds on the policy it was put on, also after a journey as JSON', async () => {
    const policy = await sealPolicy(aPolicy());
    expect(policy.seal?.digest).to.match(/^[0-9a-f]{64}$/);
    expect(policy.seal?.rules).to.equal(RULES_VERSION);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.seal)).to.equal(true);
    expect(await sealHolds(policy)).to.equal(true);
    expect(await sealHolds(JSON.parse(JSON.stringify(policy, null, 2)))).to.equal(true);
  });

  it('breaks with any change, however small', async () => {
    const text = JSON.stringify(await sealPolicy(aPolicy()));
    for (const changed of [
      text.replace('"consent"', '"contract"'),
      text.replace('"P6M"', '"P7M"'),
      text.replace('"Statistics"', '"Statistics "'),
      text.replace('"country":"NL",', ''),
      text.replace(/"digest":"./, '"digest":"g'),
      text.replace('"site"', '"extra":1,"site"'),
    ]) {
      expect(changed).not.to.equal(text);
      expect(await sealHolds(JSON.parse(changed)), changed).to.equal(false);
    }
  });

  it('does not cover $schema, which is for editors', async () => {
    const policy = await sealPolicy(aPolicy());
    expect(await sealHolds({ ...policy, $schema: './policy.schema.json' })).to.equal(true);
    const other = await sealPolicy(aPolicy({ $schema: 'elsewhere.json' }));
    expect(other.seal).to.deep.equal(policy.seal);
  });

  it('is replaced when a policy is sealed again', async () => {
    const once = await sealPolicy(aPolicy());
    const twice = await sealPolicy({ ...once, version: 'next' });
    expect(twice.seal?.digest).not.to.equal(once.seal?.digest);
    expect(await sealHolds(twice)).to.equal(true);
  });

  it('does not hold where there is none, and never rejects', async () => {
    for (const input of [aPolicy(), {}, null, undefined, 'x', 1, [], { seal: null }, { seal: {} }, { seal: 'x' }]) {
      expect(await sealHolds(input)).to.equal(false);
    }
    const circle: Record<string, unknown> = { seal: { digest: 'undefined', rules: '' } };
    circle.self = circle;
    expect(await sealHolds(circle)).to.equal(false);
  });

  it('does not hold where the browser cannot check it', async () => {
    const policy = await sealPolicy(aPolicy());
    const own = Object.getOwnPropertyDescriptor(crypto, 'subtle');
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      expect(await sealHolds(policy)).to.equal(false);
    } finally {
      if (own) Object.defineProperty(crypto, 'subtle', own);
      else Reflect.deleteProperty(crypto, 'subtle');
    }
    expect(await sealHolds(policy)).to.equal(true);
  });

  it('[LB-01] is not put on a policy with an error', async () => {
    const bad = { ...aPolicy(), country: 'Nederland' } as Policy;
    const error = await sealPolicy(bad).then(
      () => undefined,
      (reason: unknown) => reason as ConsentError,
    );
    expect(error?.code).to.equal('policy-invalid');
  });
});

describe('freeze', () => {
  it('[SE-05] freezes to the bottom, also under what was frozen before', () => {
    const value = freeze({ list: [{ text: { nl: 'ja' } }], held: Object.freeze({ open: { key: 1 } }) });
    expect(Object.isFrozen(value.list[0]?.text)).to.equal(true);
    expect(Object.isFrozen(value.held.open)).to.equal(true);
    expect(freeze('text')).to.equal('text');
    expect(freeze(null)).to.equal(null);
  });
});
