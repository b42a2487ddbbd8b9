/** What asks again and what does not, one row for each kind of change (CO-14). */
import { expect } from 'chai';
import { materialChanges, type MaterialChange } from '../../src/model/material.js';
import { notice } from '../../src/model/notice.js';
import type { Policy } from '../../src/model/policy.js';
import type { Purpose, Recipient, Sensitivity } from '../../src/model/purpose.js';
import { aCategory, aController, aPolicy, aPurpose, aRecipient, say } from '../support/a-policy.js';

const pages = aCategory('pages', 'Bekeken pagina’s', 'Pages viewed');
const region = aCategory('region', 'Streek', 'Region');
const of = (sensitivity: Sensitivity) => [{ ...pages, sensitivity }];
const by = (...recipients: Recipient[]): Partial<Purpose> => ({ recipients });

/** What it was, what it became, and what is new in that. */
const ROWS: readonly [name: string, was: Partial<Purpose>, is: Partial<Purpose>, changes: readonly MaterialChange[]][] =
  [
    ['another basis', { legalBasis: 'legitimate-interests' }, {}, ['new-basis']],
    ['a new kind of data', { data: [pages] }, { data: [pages, region] }, ['new-data']],
    ['data that turn out to be special', { data: of('ordinary') }, { data: of('special') }, ['new-sensitivity']],
    ['special data that are criminal', { data: of('special') }, { data: of('criminal') }, ['new-sensitivity']],
    ['a new third party', {}, by(aRecipient({ role: 'third-party' })), ['new-recipient']],
    ['a new joint controller', {}, by(aRecipient({ role: 'joint-controller' })), ['new-recipient']],
    ['a new processor one may refuse', {}, by(aRecipient({ separable: true })), ['new-recipient']],
    [
      'a recipient that could be refused alone and no longer can [CO-08]',
      by(aRecipient({ separable: true })),
      by(aRecipient()),
      ['new-recipient'],
    ],
    [
      'a processor that became a controller',
      by(aRecipient()),
      by(aRecipient({ role: 'third-party' })),
      ['new-recipient'],
    ],
    ['a longer time', { retention: { period: 'P6M' } }, { retention: { period: 'P7M' } }, ['longer-retention']],
    ['a time with no end', { retention: { period: 'P6M' } }, { retention: { period: '?' } }, ['longer-retention']],
    [
      'two things at once',
      { data: [pages] },
      { data: [region], retention: { period: 'P1Y' } },
      ['new-data', 'longer-retention'],
    ],

    ['other words', {}, { title: say('Tellen', 'Counting'), summary: say('Anders.', 'Otherwise.') }, []],
    ['another description', {}, { description: say('Langer verhaal.', 'A longer story.') }, []],
    [
      'another label for the same data',
      { data: [pages] },
      { data: [{ ...pages, label: say('Pagina’s', 'Pages') }] },
      [],
    ],
    ['fewer data', { data: [pages, region] }, { data: [pages] }, []],
    ['data that are ordinary after all', { data: of('special') }, { data: of('ordinary') }, []],
    ['a new processor', {}, by(aRecipient()), []],
    ['a processor of another name', by(aRecipient()), by(aRecipient({ name: 'Teller N.V.' })), []],
    ['a third party that became a processor', by(aRecipient({ role: 'third-party' })), by(aRecipient()), []],
    ['fewer recipients', by(aRecipient({ role: 'third-party' })), { recipients: 'none' }, []],
    ['a shorter time', { retention: { period: 'P6M' } }, { retention: { period: 'P5M' } }, []],
    ['the same time in other words', { retention: { period: 'P1Y' } }, { retention: { period: 'P12M' } }, []],
    ['another service that does the same', {}, { services: [{ id: 'other', name: 'Other' }] }, []],
    ['another version only', {}, {}, []],
  ];

describe('material change', () => {
  for (const [name, was, is, changes] of ROWS) {
    const effect = changes.length ? `asks again, for ${changes.join(' and ')}` : 'does not ask again';
    it(`[CO-14] ${name} ${effect}`, () => {
      const shown = notice(aPolicy({ purposes: [aPurpose(was)] }), 'nl', {});
      const policy = aPolicy({ version: 'next', purposes: [aPurpose(is)] });
      expect(materialChanges(shown, policy, policy.purposes[0]!)).to.deep.equal(changes);
    });
  }

  it('[CO-14] a new purpose asks, and a new purpose beside it does not ask for the old one', () => {
    const shown = notice(aPolicy({ purposes: [aPurpose()] }), 'nl', {});
    const policy = aPolicy({ purposes: [aPurpose(), aPurpose({ id: 'video' })] });
    expect(policy.purposes.map((p) => materialChanges(shown, policy, p))).to.deep.equal([[], ['new-purpose']]);
  });

  it('[CO-14] a new controller asks again for everything, a new name of the same one for nothing', () => {
    const changes = (policy: Policy): MaterialChange[] =>
      materialChanges(notice(aPolicy(), 'nl', {}), policy, policy.purposes[3]!);
    expect(changes(aPolicy({ controller: aController({ id: 'wielen-bv' }) }))).to.deep.equal(['new-controller']);
    expect(changes(aPolicy({ controller: aController({ name: 'Fietsen N.V.' }) }))).to.deep.equal([]);
  });

  it('[CO-14] what was shown in another language is the same purpose', () => {
    const policy = aPolicy();
    for (const purpose of policy.purposes) {
      expect(materialChanges(notice(policy, 'en', {}), policy, purpose)).to.deep.equal([]);
    }
  });
});
