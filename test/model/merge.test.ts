/**
 * The invariants I1 to I5 of the merge rule, over histories that several
 * devices could really have made: clocks up to two days wrong, messages late,
 * lost and doubled. Beside them, two rules that order by clocks and fail.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { opens, type KnownEvent } from '../../src/model/event.js';
import { heads, merge } from '../../src/model/merge.js';
import { anEvent, TODAY } from '../support/an-event.js';

const RUNS = { numRuns: 5000 };
const PURPOSES = ['statistics', 'video', 'map'] as const;
const DEVICES = 3;
const DAY = 86_400_000;

/** What somebody does: choose on a device, or let one device hear what another knows. */
type Step =
  | { readonly device: number; readonly purposes: readonly string[]; readonly open: boolean }
  | { readonly from: number; readonly to: number };

/** What was made and by whom it was known, beside the events themselves; the oracle that `merge` does not see. */
interface World {
  readonly events: KnownEvent[];
  readonly knownBy: readonly Set<KnownEvent>[];
  /** What the maker of an event knew when making it: by definition its ancestors. */
  readonly knew: Map<KnownEvent, ReadonlySet<KnownEvent>>;
  readonly logical: Map<KnownEvent, readonly [time: number, count: number, device: number]>;
  act(device: number, purposes: readonly string[], open: boolean): KnownEvent;
  sync(from: number, to: number): void;
}

type Fold = (events: readonly KnownEvent[], purpose: string, world: World) => 'unset' | 'granted' | 'denied';

const device = fc.integer({ min: 0, max: DEVICES - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ device, purposes: fc.subarray([...PURPOSES], { minLength: 1 }), open: fc.boolean() }),
  fc.record({ from: device, to: device }),
);
const history = fc.record({
  steps: fc.array(step, { maxLength: 14 }),
  skews: fc.array(fc.integer({ min: -2 * DAY, max: 2 * DAY }), { minLength: DEVICES, maxLength: DEVICES }),
});

const byMerge: Fold = (events, purpose) => {
  const verdict = merge(events).get(purpose);
  return verdict ? (opens(verdict.decision.state) ? 'granted' : 'denied') : 'unset';
};
/** The counter-examples: the last writer wins, by the clock on the wall and by a hybrid logical clock. */
const byWallClock: Fold = (events, purpose) => lastOf(events, purpose, (e) => [Date.parse(e.event.at), 0, 0]);
const byHybridClock: Fold = (events, purpose, { logical }) => lastOf(events, purpose, (e) => logical.get(e)!);

const dominance = (fold: Fold) =>
  fc.property(history, ({ steps, skews }) => {
    const world = play(steps, skews);
    for (const seen of [world.events, ...world.knownBy.map((known) => [...known])]) dominates(fold, seen, world);
  });
const partialDelivery = (fold: Fold) =>
  fc.property(history, fc.infiniteStream(fc.boolean()), ({ steps, skews }, coin) => {
    const world = play(steps, skews);
    dominates(
      fold,
      world.events.filter(() => coin.next().value),
      world,
    );
  });
const liveness = (fold: Fold) =>
  fc.property(history, device, fc.constantFrom(...PURPOSES), fc.boolean(), ({ steps, skews }, last, purpose, open) => {
    const world = play(steps, skews);
    for (let other = 0; other < DEVICES; other++) world.sync(other, last);
    world.act(last, [purpose], open);
    expect(fold(world.events, purpose, world)).to.equal(open ? 'granted' : 'denied');
  });

describe('merge', () => {
  it('[I1] permits only where every denial has a later grant that knew of it', () => {
    fc.assert(dominance(byMerge), RUNS);
  });

  it('[I2] does so for every part of the events that may have arrived', () => {
    fc.assert(partialDelivery(byMerge), RUNS);
  });

  it('[I3] depends on the set of events only, not on order or doubles', () => {
    const sort = fc.infiniteStream(fc.integer());
    fc.assert(
      fc.property(history, sort, ({ steps, skews }, coin) => {
        const { events } = play(steps, skews);
        const mixed = [...events, ...events.filter((_, i) => i % 2)]
          .map((e) => ({ e, key: coin.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ e }) => e);
        for (const purpose of PURPOSES) {
          expect(merge(mixed).get(purpose)).to.deep.equal(merge(events).get(purpose));
        }
      }),
      RUNS,
    );
  });

  it('[I4] lets the last act on a device that knows everything decide', () => {
    fc.assert(liveness(byMerge), RUNS);
  });

  it('[I5] leaves every other purpose as it was when one is decided', () => {
    fc.assert(
      fc.property(
        history,
        device,
        fc.constantFrom(...PURPOSES),
        fc.boolean(),
        ({ steps, skews }, on, purpose, open) => {
          const world = play(steps, skews);
          const before = merge(world.events);
          world.act(on, [purpose], open);
          const after = merge(world.events);
          for (const other of PURPOSES.filter((p) => p !== purpose)) {
            expect(after.get(other)).to.deep.equal(before.get(other));
          }
        },
      ),
      RUNS,
    );
  });

  it('is what its definition says: the events nobody later touches, and a no among them wins', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.boolean()), ({ steps, skews }, coin) => {
        const world = play(steps, skews);
        const seen = new Set(world.events.filter(() => coin.next().value));
        // A parent that has not arrived is nobody's ancestor: what was known is looked up through those that have.
        const knew = (e: KnownEvent, found = new Set<KnownEvent>()): Set<KnownEvent> => {
          for (const other of seen) {
            if (!e.event.parents.includes(other.hash) || found.has(other)) continue;
            found.add(other);
            knew(other, found);
          }
          return found;
        };
        for (const purpose of PURPOSES) {
          const touching = [...seen].filter((e) => e.event.decisions[purpose]);
          const latest = touching.filter((e) => !touching.some((other) => knew(other).has(e)));
          const denied = latest.some((e) => !opens(e.event.decisions[purpose]!.state));
          const expected = latest.length ? (denied ? 'denied' : 'granted') : 'unset';
          expect(byMerge([...seen], purpose, world)).to.equal(expected);
        }
      }),
      RUNS,
    );
  });

  it('denies where one device says yes and another no, neither knowing of the other', () => {
    const yes = anEvent({ said: { video: 'given' }, at: '2026-11-23T13:00:00.000Z' });
    const no = anEvent({ said: { video: 'withdrawn' } });
    expect(merge([yes, no]).get('video')?.decision.state).to.equal('withdrawn');
    expect(merge([no, yes]).get('video')?.decision.state).to.equal('withdrawn');
  });

  it('lets a yes count again that knew of the no', () => {
    const no = anEvent({ said: { video: 'withdrawn' } });
    const between = anEvent({ said: { map: 'given' }, parents: [no.hash] });
    const yes = anEvent({ said: { video: 'given' }, parents: [between.hash], at: '2020-01-01T00:00:00.000Z' });
    expect(merge([yes, between, no]).get('video')?.decision.state).to.equal('given');
  });
});

describe('the last writer wins, the rule we did not take', () => {
  const breaks = <T>(property: fc.IProperty<T>): boolean => fc.check(property, RUNS).failed;

  it('by the clock on the wall: breaks I1, I2 and I4', () => {
    expect(breaks(dominance(byWallClock)), 'I1').to.equal(true);
    expect(breaks(partialDelivery(byWallClock)), 'I2').to.equal(true);
    expect(breaks(liveness(byWallClock)), 'I4').to.equal(true);
  });

  it('by a hybrid logical clock: holds I4, and breaks I1 and I2', () => {
    expect(breaks(liveness(byHybridClock)), 'I4').to.equal(false);
    expect(breaks(dominance(byHybridClock)), 'I1').to.equal(true);
    expect(breaks(partialDelivery(byHybridClock)), 'I2').to.equal(true);
  });
});

describe('merge, of rows nobody honest made', () => {
  const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nobody');
  const forged = fc
    .array(fc.record({ hash, parents: fc.array(hash, { maxLength: 4 }), open: fc.boolean() }), { maxLength: 6 })
    .map((rows) => rows.map((row) => anEvent({ ...row, said: { video: row.open ? 'given' : 'refused' } })));

  it('ends, throws nothing, and never lets a yes win over a no it did not know, though ancestors go in circles', () => {
    fc.assert(
      fc.property(forged, (events) => {
        const distinct = [...new Map(events.map((e) => [e.hash, e])).values()];
        const verdict = merge(distinct).get('video');
        expect(verdict === undefined).to.equal(distinct.length === 0);
        if (!verdict || !opens(verdict.decision.state)) return;
        const grants = distinct.filter(grantsVideo);
        for (const denial of distinct.filter((e) => !grantsVideo(e))) {
          expect(grants.some((grant) => reaches(grant, denial.hash, distinct))).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('denies where a no and a yes each claim to come after the other', () => {
    const yes = anEvent({ hash: 'yes', parents: ['no'], said: { video: 'given' } });
    const no = anEvent({ hash: 'no', parents: ['yes'], said: { video: 'refused' } });
    expect(merge([yes, no]).get('video')?.decision.state).to.equal('refused');
    expect(merge([anEvent({ hash: 'self', parents: ['self'], said: { video: 'refused' } })]).has('video')).to.equal(
      true,
    );
  });

  it('picks the same of two that bear the same id, in whatever order they come', () => {
    const one = anEvent({ id: 'same', said: { video: 'given' }, validUntil: '2027-01-01T00:00:00.000Z' });
    const two = anEvent({ id: 'same', said: { video: 'given' }, validUntil: '2027-02-01T00:00:00.000Z' });
    expect(merge([one, two]).get('video')?.event).to.equal(merge([two, one]).get('video')?.event);
  });

  it('takes ids of purposes as they are, also those that objects are born with', () => {
    const decisions = JSON.parse('{"__proto__":{"state":"given","legalBasis":"consent"}}');
    expect([...merge([anEvent({ decisions })]).keys()]).to.deep.equal(['__proto__']);
    expect(merge([anEvent()]).get('constructor')).to.equal(undefined);
  });

  it('is quick enough for years of acts on many purposes', () => {
    expect(timed(300, 50)).to.be.below(5000);
  });

  it('folds 100,000 acts in a chain: what it takes grows with them, not with their square', () => {
    expect(timed(100_000, 4)).to.be.below(10_000);
  });
});

/** Merges a chain of acts on a number of purposes; how many milliseconds that took. */
function timed(acts: number, count: number): number {
  const purposes = Array.from({ length: count }, (_, i) => `purpose-${String(i)}`);
  const events: KnownEvent[] = [];
  for (let i = 0; i < acts; i++) {
    const said = Object.fromEntries(purposes.map((p) => [p, i % 3 ? 'given' : 'refused'] as const));
    events.push(anEvent({ said, parents: events.slice(-1).map((e) => e.hash) }));
  }
  const started = performance.now();
  const verdicts = merge(events);
  const took = performance.now() - started;
  expect(verdicts.size).to.equal(count);
  expect([...verdicts.values()].every(({ event }) => event === events.at(-1)?.event)).to.equal(true);
  console.info(`merge: ${String(acts)} events on ${String(count)} purposes took ${took.toFixed(0)} ms`);
  return took;
}

describe('heads', () => {
  it('are the events nobody descends from, sorted, and one where acts followed one another', () => {
    const first = anEvent({ hash: 'b' });
    const second = anEvent({ hash: 'c', parents: ['b'] });
    const apart = anEvent({ hash: 'a' });
    expect(heads([])).to.deep.equal([]);
    expect(heads([first, second])).to.deep.equal(['c']);
    expect(heads([second, apart, first, second])).to.deep.equal(['a', 'c']);
  });
});

/** I1: granted means that for every denial in sight there is a grant in sight that knew of it. */
function dominates(fold: Fold, seen: readonly KnownEvent[], world: World): void {
  for (const purpose of PURPOSES) {
    if (fold(seen, purpose, world) !== 'granted') continue;
    const touching = seen.filter((e) => e.event.decisions[purpose]);
    const isOpen = (e: KnownEvent): boolean => opens(e.event.decisions[purpose]!.state);
    for (const denial of touching.filter((e) => !isOpen(e))) {
      expect(touching.some((e) => isOpen(e) && world.knew.get(e)!.has(denial))).to.equal(true);
    }
  }
}

/** Plays a history: each device acts on what it knows, by a clock of its own. */
function play(steps: readonly Step[], skews: readonly number[]): World {
  const world: World = {
    events: [],
    knownBy: Array.from({ length: DEVICES }, () => new Set<KnownEvent>()),
    knew: new Map(),
    logical: new Map(),
    act(device, purposes, open) {
      const known = world.knownBy[device]!;
      const at = TODAY + world.events.length * 3_600_000 + skews[device]!;
      const state = open ? 'given' : 'withdrawn';
      const made = anEvent({
        parents: heads([...known]),
        said: Object.fromEntries(purposes.map((p) => [p, state])),
        at: new Date(at).toISOString(),
      });
      const last = [...known].map((e) => world.logical.get(e)!).reduce((a, b) => (isAfter(a, b) ? a : b), [0, 0, 0]);
      world.logical.set(made, at > last[0] ? [at, 0, device] : [last[0], last[1] + 1, device]);
      world.knew.set(made, new Set(known));
      known.add(made);
      world.events.push(made);
      return made;
    },
    sync(from, to) {
      for (const event of world.knownBy[from]!) world.knownBy[to]!.add(event);
    },
  };
  for (const step of steps) {
    if ('from' in step) world.sync(step.from, step.to);
    else world.act(step.device, step.purposes, step.open);
  }
  return world;
}

function lastOf(
  events: readonly KnownEvent[],
  purpose: string,
  time: (event: KnownEvent) => readonly [number, number, number],
): ReturnType<Fold> {
  const touching = events.filter((e) => e.event.decisions[purpose]);
  const last = touching.reduce<KnownEvent | undefined>((a, b) => (a && isAfter(time(a), time(b)) ? a : b), undefined);
  return last ? (opens(last.event.decisions[purpose]!.state) ? 'granted' : 'denied') : 'unset';
}

function isAfter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
}

function grantsVideo({ event }: KnownEvent): boolean {
  return opens(event.decisions['video']!.state);
}

function reaches(from: KnownEvent, hash: string, among: readonly KnownEvent[], seen = new Set<string>()): boolean {
  return from.event.parents.some((parent) => {
    if (parent === hash) return true;
    if (seen.has(parent)) return false;
    seen.add(parent);
    const next = among.find((e) => e.hash === parent);
    return next !== undefined && reaches(next, hash, among, seen);
  });
}
