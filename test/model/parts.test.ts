/** Recipients and services that may be refused alone: what the acts on them and on their purpose come to (CO-08). */
import { expect } from 'chai';
import fc from 'fast-check';
import { opens, type DecidedState, type KnownEvent } from '../../src/model/event.js';
import { judge } from '../../src/model/judge.js';
import { mayRun } from '../../src/model/may-run.js';
import { foldParts } from '../../src/model/fold-parts.js';
import { namedParts, partsOf, purposeFor } from '../../src/model/parts.js';
import { fold, type Snapshot } from '../../src/model/snapshot.js';
import { aPolicy, aPurpose, aRecipient } from '../support/a-policy.js';
import { anEvent, TODAY } from '../support/an-event.js';

const META = aRecipient({ id: 'meta', name: 'Meta', role: 'third-party', separable: true });
const HOST = aRecipient({ id: 'host', name: 'Host' });
const policy = aPolicy({
  purposes: [
    aPurpose({
      id: 'statistics',
      recipients: [META, HOST],
      services: [
        { id: 'map', name: 'Map', separable: true },
        { id: 'meta', name: 'Pixel', separable: true },
      ],
    }),
    aPurpose({ id: 'video' }),
  ],
});

function held(events: readonly KnownEvent[], denied: readonly string[] = [], broken = 0): Snapshot {
  const ids = new Set(denied);
  const history = judge(events, policy, undefined, broken);
  const holding = { history, denied: ids };
  const holds = mayRun;
  const whole = fold({
    policy,
    ...holding,
    holds,
    barred: new Set(),
    storage: 'indexed-db',
    ran: new Set(),
    now: TODAY,
  });
  return foldParts(policy, whole, holding);
}

describe('[CO-08] parts of a purpose', () => {
  it('are its separable recipients and services, by both ids, each once', () => {
    const [statistics] = policy.purposes;
    expect(namedParts(statistics)).to.deep.equal([
      { id: 'statistics/meta', name: 'Meta' },
      { id: 'statistics/map', name: 'Map' },
    ]);
    expect(partsOf(policy.purposes[1]!)).to.deep.equal([]);
    expect(purposeFor(policy, 'statistics/map')?.id).to.equal('statistics');
    for (const id of ['statistics/host', 'statistics/nobody', 'video/meta', 'nothing', 'statistics/']) {
      expect(purposeFor(policy, id), id).to.equal(undefined);
    }
  });

  it('nobody decided on is permitted', () => {
    expect(held([]).purposes['statistics/meta']).to.deep.equal({
      state: 'unknown',
      permitted: false,
      ask: false,
      refused: false,
    });
  });

  it('follow their purpose until they are refused by themselves', () => {
    const given = anEvent({ said: { statistics: 'given' } });
    expect(held([given]).purposes['statistics/meta']?.permitted).to.equal(true);
    const no = anEvent({ said: { 'statistics/meta': 'withdrawn' }, parents: [given.hash] });
    const { purposes } = held([given, no]);
    expect(purposes['statistics/meta']).to.include({ permitted: false, refused: true });
    expect(purposes['statistics']?.permitted, 'the purpose goes on').to.equal(true);
    expect(purposes['statistics/map']?.permitted, 'and so does the other').to.equal(true);
  });

  it('that were refused stay refused when their purpose is given anew, until they are allowed', () => {
    const no = anEvent({ said: { 'statistics/meta': 'refused' } });
    const given = anEvent({ said: { statistics: 'given' }, parents: [no.hash] });
    expect(held([no, given]).purposes['statistics/meta']?.permitted).to.equal(false);
    const yes = anEvent({ said: { 'statistics/meta': 'given' }, parents: [given.hash] });
    expect(held([no, given, yes]).purposes['statistics/meta']?.permitted).to.equal(true);
  });

  it('that were allowed open nothing that their purpose keeps shut', () => {
    expect(held([anEvent({ said: { 'statistics/meta': 'given' } })]).purposes['statistics/meta']?.permitted).to.equal(
      false,
    );
  });

  it('are shut by a note before anything is written', () => {
    const given = anEvent({ said: { statistics: 'given' } });
    expect(held([given], ['statistics/meta']).purposes['statistics/meta']).to.include({
      permitted: false,
      refused: true,
    });
  });

  it('are shut where a row cannot be read, which may have refused them', () => {
    const given = anEvent({ said: { statistics: 'given' } });
    const { purposes } = held([given], [], 1);
    expect([purposes['statistics']?.permitted, purposes['statistics/meta']?.permitted]).to.deep.equal([true, false]);
  });

  it('are never a question, nor what stands or needs a reload by themselves', () => {
    const { ask, standing, reload } = held([anEvent({ said: { 'statistics/meta': 'refused' } })]);
    expect([ask, standing, reload]).to.deep.equal([['statistics', 'video'], false, []]);
  });

  it('dominance: a permitted part has no denial, of it or of its purpose, that a later yes did not know of', () => {
    const ids = ['statistics', 'statistics/meta', 'statistics/map', 'video'];
    const act = fc.record({
      id: fc.constantFrom(...ids),
      state: fc.constantFrom<DecidedState>('given', 'refused', 'withdrawn', 'renewed'),
      knew: fc.subarray([0, 1, 2, 3, 4, 5]),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
        const events: KnownEvent[] = [];
        for (const { id, state, knew } of acts) {
          const parents = knew.flatMap((index) => events[index]?.hash ?? []);
          events.push(anEvent({ said: { [id]: state }, parents }));
        }
        const above = (event: KnownEvent): Set<string> => {
          const all = new Set<string>();
          const walk = (hash: string): void => {
            if (all.has(hash)) return;
            all.add(hash);
            events.find((known) => known.hash === hash)?.event.parents.forEach(walk);
          };
          event.event.parents.forEach(walk);
          return all;
        };
        const { purposes } = held(events);
        for (const part of ['statistics/meta', 'statistics/map']) {
          if (!purposes[part]?.permitted) continue;
          for (const id of ['statistics', part]) {
            const denials = events.filter(({ event }) => !opens(event.decisions[id]?.state ?? 'given'));
            for (const no of denials) {
              const answered = events.some(
                (yes) => opens(yes.event.decisions[id]?.state ?? '') && above(yes).has(no.hash),
              );
              expect(answered, `${id} of ${part}`).to.equal(true);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
