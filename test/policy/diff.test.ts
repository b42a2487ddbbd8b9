import { expect } from 'chai';
import type { Policy } from '../../src/model/policy.js';
import { checkPublished, definePolicy, diffPolicies, publicPolicy, sealPolicy } from '../../src/policy/index.js';
import { aCategory, aPolicy, aPurpose, aRecipient, say } from '../support/a-policy.js';
import { aPolicyFile, asFile, ON_A_GOOD_DAY as on } from '../support/a-policy-file.js';
import { edited, type Edits } from './cases.js';
import { diffCases } from './diff-cases.js';

const after = (edits: Edits, base?: Policy): Policy =>
  definePolicy(edited({ version: 'next', ...edits }, base), { on });

describe('diffPolicies', () => {
  for (const { id, name, before = {}, breaks, near, at, severity = 'error' } of diffCases) {
    it(`[${id}] ${name}`, () => {
      const from = definePolicy(edited(before), { on });
      const [broken, good] = [breaks, near].map((edits) =>
        diffPolicies(from, definePolicy(edited({ ...before, ...edits }), { on }), { on }),
      );
      expect(broken?.problems.map(({ code, path, severity: grade }) => [code, path, grade])).to.deep.include([
        id,
        at,
        severity,
      ]);
      expect(good?.problems).to.deep.equal([]);
    });
  }

  it('[CO-14] finds nothing between a policy and itself', () => {
    expect(diffPolicies(aPolicy(), aPolicy(), { on })).to.deep.equal({
      changes: [],
      asks: [],
      announce: [],
      problems: [],
    });
  });

  it('[CO-14] asks nobody again for other words, less data, fewer recipients or a shorter time', () => {
    for (const edits of [
      { 'purposes[3].title.nl': 'Tellen' },
      { 'purposes[5].recipients': 'none', 'purposes[3].retention.period': 'P5M' },
      { 'purposes[0].data': [aCategory('name', 'Naam', 'Name')] },
      { 'controller.name': 'Rijwielen B.V.' },
    ]) {
      const { asks, problems } = diffPolicies(aPolicy(), after(edits), { on });
      expect([asks, problems]).to.deep.equal([[], []]);
    }
    const { changes } = diffPolicies(aPolicy(), after({ 'purposes[3].title.nl': 'Tellen' }), { on });
    expect(changes).to.deep.equal([{ purpose: 'statistics', kind: 'changed', keys: ['title'], material: [] }]);
  });

  const again: readonly (readonly [string, Edits, string])[] = [
    ['a new kind of data', { 'purposes[3].data[0].id': 'town' }, 'new-data'],
    [
      'a kind of data that became special',
      { 'purposes[3].data[0].sensitivity': 'special', 'purposes[3].specialCondition': 'A9-2-a' },
      'new-sensitivity',
    ],
    [
      'a new third party',
      { 'purposes[3].recipients[0]': aRecipient({ id: 'other', role: 'third-party' }) },
      'new-recipient',
    ],
    ['a longer time', { 'purposes[3].retention.period': 'P7M' }, 'longer-retention'],
  ];
  for (const [name, edits, because] of again) {
    it(`[CO-14] asks those who answered again for ${name}, and for nothing else`, () => {
      const { asks } = diffPolicies(aPolicy(), after(edits), { on });
      expect(asks).to.deep.equal([{ purpose: 'statistics', of: 'those-who-answered', because: [because] }]);
    });
  }

  it('[CO-14] asks all again for every purpose when the controller is another', () => {
    const { asks } = diffPolicies(aPolicy(), after({ 'controller.id': 'rijwielen-bv' }), { on });
    expect(asks.map(({ purpose }) => purpose)).to.deep.equal(['statistics', 'video', 'advertising', 'newsletter']);
    for (const asked of asks) expect(asked).to.deep.include({ of: 'those-who-answered', because: ['new-controller'] });
  });

  it('[CO-14] asks everybody for a purpose that is new, and one that was not allowed before', () => {
    const fresh = aPurpose({ id: 'chat', title: say('Chatten', 'Chatting'), activeFrom: '2027-01-01' });
    const added = diffPolicies(aPolicy(), after({}, aPolicy({ purposes: [...aPolicy().purposes, fresh] })), { on });
    expect(added.asks).to.deep.equal([{ purpose: 'chat', of: 'everyone', because: ['new-purpose'] }]);
    expect(added.changes).to.deep.equal([{ purpose: 'chat', kind: 'added', keys: [], material: ['new-purpose'] }]);
    expect(added.announce).to.deep.equal(['chat']);

    const rejected = definePolicy(edited({ 'purposes[4].status': 'not-allowed' }), { on });
    const allowed = diffPolicies(rejected, after({ 'purposes[4].activeFrom': '2027-01-01' }), { on });
    expect(allowed.asks).to.deep.equal([{ purpose: 'video', of: 'everyone', because: ['new-purpose'] }]);
    // The other way round nothing is left to ask.
    expect(diffPolicies(aPolicy(), after({ 'purposes[4].status': 'not-allowed' }), { on }).asks).to.deep.equal([]);
  });

  it('[CO-14] asks everybody where consent takes the place of another basis, and tells of it first', () => {
    const consent = { 'purposes[2].legalBasis': 'consent', 'purposes[2].activeFrom': '2027-01-01' };
    const { asks, announce, problems } = diffPolicies(aPolicy(), after(consent), { on });
    expect(asks).to.deep.equal([{ purpose: 'fraud', of: 'everyone', because: ['new-basis'] }]);
    expect([announce, problems]).to.deep.equal([['fraud'], []]);
  });

  it('tells of a purpose that is gone, and asks nothing', () => {
    const fewer = after({}, aPolicy({ purposes: aPolicy().purposes.slice(1) }));
    const { changes, asks } = diffPolicies(aPolicy(), fewer, { on });
    expect(changes).to.deep.equal([{ purpose: 'orders', kind: 'removed', keys: [], material: [] }]);
    expect(asks).to.deep.equal([]);
  });

  it('looks at what visitors see: another decision behind it changes nothing for them', () => {
    const file = aPolicyFile();
    const revised = { ...file, internal: { ...file.internal, measures: ['Een nieuw slot'] } };
    expect(diffPolicies(file, revised, { on }).changes).to.deep.equal([]);
    expect(diffPolicies(aPolicy(), revised, { on }).problems).to.deep.equal([]);
  });

  it('speaks Dutch where it is asked', () => {
    const { problems } = diffPolicies(aPolicy(), definePolicy(edited({ 'purposes[3].title.nl': 'Tellen' })), {
      on,
      language: 'nl',
    });
    expect(problems[0]?.message).to.match(/^Er is iets veranderd, en de versie niet\./);
  });
});

describe('checkPublished', () => {
  it('[RE-03] finds nothing where the file was published, sealed or not', async () => {
    expect(checkPublished(aPolicyFile(), publicPolicy(aPolicyFile()))).to.deep.equal([]);
    expect(checkPublished(aPolicyFile(), await sealPolicy(aPolicy()))).to.deep.equal([]);
  });

  it('[RE-03] tells of a basis that was changed in the file and not published', () => {
    const file = asFile(after({ 'purposes[4].legalBasis': 'vital-interests' }));
    const problems = checkPublished(file, aPolicy(), { language: 'nl' });
    expect(problems.map(({ code, path, severity }) => [code, path, severity])).to.deep.equal([
      ['RE-03', 'purposes[4].legalBasis', 'error'],
    ]);
    expect(problems[0]?.message).to.contain('grondslag consent is');
  });

  it('[RE-03] tells of any other difference', () => {
    const problems = checkPublished(asFile(after({ 'purposes[4].title.nl': 'Films' })), aPolicy());
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['RE-03', '']]);
  });
});
