/**
 * Open after proof, close at once: I6 and I7 over thousands of histories of
 * acts, failures and crashes.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Consent } from '../../src/consent/consent.js';
import { opens } from '../../src/model/event.js';
import { know } from '../../src/model/known.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDisk, ticks, type Fate } from '../support/a-disk.js';
import { aPolicy, aPurpose } from '../support/a-policy.js';

describe('any history of acts, failures and crashes', function () {
  this.timeout(300_000);
  const IDS = ['statistics', 'video'] as const;
  const purposes = IDS.map((id) => aPurpose({ id }));

  type Step =
    | {
        readonly do: 'yes' | 'no' | 'withdraw';
        readonly ids: readonly string[];
        readonly fate: Fate;
        readonly wait: boolean;
        readonly turns: number;
        readonly pause: number;
      }
    | { readonly do: 'crash' | 'close' };
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom('yes' as const, 'no' as const, 'withdraw' as const),
        ids: fc.subarray([...IDS], { minLength: 1 }),
        fate: fc.constantFrom<Fate>('written', 'written', 'written', 'refused', 'unanswered', 'written-unheard'),
        wait: fc.boolean(),
        turns: fc.constantFrom(1, 1, 1, 3, 10),
        pause: fc.constantFrom(0, 1, 1, 2, 5, 15),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'close' as const) }) },
  );

  it('[I6] [I7] permits only after a durable yes, and never after a no that was said later', async () => {
    let histories = 0;
    // Chromium lives through 5,000; the others, where each turn waits longer, through 1,000.
    const runs = /Chrome/.test(navigator.userAgent) ? 250 : 50;
    // Most of a history is waiting, so twenty pages live at a time: 250 times 20.
    const twenty = fc.array(fc.array(step, { maxLength: 8 }), { minLength: 20, maxLength: 20 });
    let wrong: string[] = [];
    const holds = async (all: Step[][]): Promise<boolean> => {
      const found = (await Promise.all(all.map(live))).flat();
      histories += all.length;
      closeConsents();
      // The last that is wrong is the smallest.
      if (found.length) wrong = found;
      return !found.length;
    };
    const found = await fc.check(fc.asyncProperty(twenty, holds), { numRuns: runs });
    const { failed, errorInstance, seed, counterexamplePath, counterexample } = found;
    const told = { wrong, error: String(errorInstance), seed, counterexamplePath, counterexample };
    expect(failed, JSON.stringify(told)).to.equal(false);
    expect(histories).to.equal(runs * 20);
  });

  /** Lives through one history, and tells what was permitted that should not have been. */
  async function live(steps: readonly Step[]): Promise<string[]> {
    const disk = aDisk();
    const policy = aPolicy({ site: aSite(), purposes });
    /** The last word a person said of a purpose, in whatever page. */
    const said = new Map<string, 'yes' | 'no'>();
    /** What was said yes to in this page while it had no storage. */
    const inMemory = new Set<string>();
    const wrong: string[] = [];
    let ledger = disk.open();
    let consent: Consent;
    const durable = new Set<string>();

    const look = (where: string): void => {
      for (const id of IDS) {
        if (!consent.permits(id)) continue;
        if (said.get(id) !== 'yes') wrong.push(`${where}: ${id} is permitted and the last word was no`);
        if (!durable.has(id) && !inMemory.has(id)) wrong.push(`${where}: ${id} is permitted and no yes is durable`);
      }
    };
    const open = async (): Promise<void> => {
      const mine = (ledger = disk.open());
      const { read } = mine;
      durable.clear();
      // What this page knows to be durable is what it has read, in whatever order its readings end: no row goes away again.
      // A page that was closed may still be reading.
      Object.assign(mine, {
        async read() {
          const contents = await read();
          if (ledger === mine) for (const id of grantsIn(contents.rows)) durable.add(id);
          return contents;
        },
      });
      inMemory.clear();
      consent = await aConsent({ policy, ledger });
      consent.subscribe(() => look('told'));
      look('opened');
    };
    await open();
    for (const act of steps) {
      if (!('ids' in act)) {
        if (act.do === 'crash') ledger.die();
        consent!.close();
        disk.fate = 'written';
        await open();
        continue;
      }
      disk.fate = act.fate;
      disk.turns = act.turns;
      const { storage } = consent!.snapshot;
      const word = act.do === 'yes' ? 'yes' : 'no';
      for (const id of act.ids) {
        said.set(id, word);
        if (word === 'yes' && storage === 'memory') inMemory.add(id);
      }
      const done =
        act.do === 'withdraw'
          ? consent!.withdraw(act.ids)
          : consent!.decide(Object.fromEntries(act.ids.map((id) => [id, word === 'yes'])), YES);
      look('returned');
      const over = done.catch(() => undefined);
      if (act.wait && !act.fate.startsWith('un') && !act.fate.endsWith('unheard'))
        await Promise.race([over, ticks(60)]);
      else await ticks(act.pause);
      look('later');
    }
    await ticks(10);
    look('at the end');
    return wrong;
  }
});

function grantsIn(rows: Parameters<typeof know>[0]): Set<string> {
  const { events } = know(rows);
  return new Set(
    events.flatMap(({ event }) => Object.keys(event.decisions).filter((id) => opens(event.decisions[id]!.state))),
  );
}
