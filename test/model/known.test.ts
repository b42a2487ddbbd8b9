/** What a broken row takes with it: every earlier yes, and no earlier no. */
import { expect } from 'chai';
import type { KnownEvent, SealedEvent } from '../../src/model/event.js';
import { know } from '../../src/model/known.js';
import { merge } from '../../src/model/merge.js';
import { anEvent } from '../support/an-event.js';

const row = ({ hash, event }: KnownEvent): SealedEvent => ({ hash, body: JSON.stringify(event) });
const states = (events: readonly KnownEvent[]): Record<string, string> =>
  Object.fromEntries([...merge(events)].map(([id, { decision }]) => [id, decision.state]));

const first = anEvent({ hash: 'a', said: { statistics: 'given', video: 'refused' } });
const second = anEvent({ hash: 'b', said: { map: 'given' }, parents: ['a'] });
const third = anEvent({ hash: 'c', said: { newsletter: 'given' }, parents: ['b'] });

describe('known rows', () => {
  it('are all events where nothing is wrong', () => {
    const { events, broken } = know([first, second, third].map(row));
    expect(events).to.deep.equal([first, second, third]);
    expect(broken).to.equal(0);
  });

  it('[CK-11] a row that cannot be read voids the grants before it and keeps the denials', () => {
    const { events, broken } = know([row(first), { hash: 'b', body: 'scribble' }, row(third)]);
    expect(broken).to.be.above(0);
    expect(states(events)).to.deep.equal({ video: 'refused', newsletter: 'given' });
  });

  it('[CK-11] a row that has gone from between voids the grants before it', () => {
    const { events, broken } = know([row(first), row(third)]);
    expect(broken).to.equal(1);
    expect(states(events)).to.deep.equal({ video: 'refused', newsletter: 'given' });
  });

  it('[CK-11] an empty row, as somebody else might add, does the same', () => {
    expect(states(know([row(first), { hash: '', body: '' }]).events)).to.deep.equal({ video: 'refused' });
  });

  it('[PR-06] a changed row says no more yes, and what it says no to stays no', () => {
    const changed = anEvent({ hash: 'b', said: { map: 'given', statistics: 'withdrawn' }, parents: ['a'] });
    const { events, broken } = know([row(first), row(changed), row(third)], new Set(['b']));
    expect(broken).to.equal(1);
    expect(states(events)).to.deep.equal({ video: 'refused', statistics: 'withdrawn', newsletter: 'given' });
  });

  it('[PR-06] a changed row cannot say whom it came after, so that no yes overtakes a no through it', () => {
    const no = anEvent({ hash: 'no', said: { video: 'withdrawn' } });
    const changed = anEvent({ hash: 'x', said: {}, parents: ['no'] });
    const yes = anEvent({ hash: 'yes', said: { video: 'given' }, parents: ['x'] });
    expect(states(know([no, changed, yes].map(row), new Set(['x'])).events)).to.deep.equal({ video: 'withdrawn' });
  });

  it('of another site are nobody’s here', () => {
    const elsewhere = anEvent({ hash: 'z', site: 'elders', said: { video: 'given' } });
    const { events, broken } = know([first, elsewhere].map(row), new Set(), 'fietsen');
    expect(events).to.deep.equal([first]);
    expect(broken).to.equal(0);
  });

  it('whoever decides again starts afresh', () => {
    const again = anEvent({ hash: 'd', said: { statistics: 'given' }, parents: ['c'] });
    const { events } = know([row(first), { hash: 'b', body: '' }, row(third), row(again)]);
    expect(states(events)['statistics']).to.equal('given');
  });
});
