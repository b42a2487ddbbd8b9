/** Notes of a no that could not be written: read on the next page, wherever they could be left. */
import { expect } from 'chai';
import { addTombstones, readTombstones, removeTombstones } from '../../src/ledger/tombstone.js';
import { instead, insteadOf, restore } from '../support/instead.js';

describe('tombstones', () => {
  const site = 'tombs';
  const idsOf = (of: string): string[] => readTombstones(of).map(([id]) => id);
  afterEach(() => {
    restore();
    removeTombstones(site, readTombstones(site));
    expect(readTombstones(site)).to.deep.equal([]);
    document.cookie = '%E0%A4%A=theirs;path=/;max-age=0';
  });

  it('[WD-06] are read back as soon as they are written, and go when they are taken away', () => {
    expect(idsOf(site)).to.deep.equal([]);
    addTombstones(site, ['statistics', 'constructor'], 'm');
    addTombstones(site, ['statistics'], 'm');
    expect(idsOf(site).sort()).to.deep.equal(['constructor', 'statistics']);
    removeTombstones(site, [
      ['statistics', 'm'],
      ['video', 'm'],
    ]);
    expect(idsOf(site)).to.deep.equal(['constructor']);
  });

  it('[I6] stay where another act made them anew since', () => {
    addTombstones(site, ['video'], 'm');
    addTombstones(site, ['video'], 'later');
    removeTombstones(site, [['video', 'm']]);
    expect(readTombstones(site)).to.deep.equal([['video', 'later']]);
  });

  it('belong to one site', () => {
    addTombstones(site, ['video'], 'm');
    expect(readTombstones('tom')).to.deep.equal([]);
    expect(readTombstones('tombs-2')).to.deep.equal([]);
    expect(readTombstones('')).to.deep.equal([]);
  });

  for (const [what, break_] of [
    ['is full', () => instead(Storage.prototype, 'setItem', quota)],
    ['is denied', () => insteadOf(window, 'localStorage', { get: quota })],
  ] as const) {
    it(`[SE-10] are left in a cookie where localStorage ${what}`, () => {
      break_();
      addTombstones(site, ['video'], 'm');
      expect(idsOf(site)).to.deep.equal(['video']);
      removeTombstones(site, [['video', 'other']]);
      expect(idsOf(site)).to.deep.equal(['video']);
      removeTombstones(site, [['video', 'm']]);
      expect(idsOf(site)).to.deep.equal([]);
    });
  }

  it('[SE-10] are found beside a cookie of the page that cannot be decoded', () => {
    instead(Storage.prototype, 'setItem', quota);
    document.cookie = '%E0%A4%A=theirs;path=/';
    addTombstones(site, ['video'], 'm');
    expect(idsOf(site)).to.deep.equal(['video']);
  });

  it('[SE-10] throw nothing where nothing at all can be kept', () => {
    insteadOf(window, 'localStorage', { get: quota });
    insteadOf(document, 'cookie', { get: quota, set: quota });
    addTombstones(site, ['video'], 'm');
    removeTombstones(site, [['video', 'm']]);
    expect(idsOf(site)).to.deep.equal([]);
  });

  it('[PR-05] hold the name of a purpose and nothing of a person', () => {
    addTombstones(site, ['video'], 'm');
    const name = Object.keys(localStorage).find((key) => key.includes(site))!;
    expect(name).to.equal('consent-denied:tombs:video');
    expect(localStorage.getItem(name)).to.equal('m');
  });
});

function quota(): never {
  throw new DOMException('No', 'QuotaExceededError');
}
