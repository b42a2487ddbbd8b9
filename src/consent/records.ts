/**
 * The ledger of a hall, for those who carry it elsewhere: what a carrier
 * reads, hands in, and says back.
 */
import type { Hall } from './hall.js';
import { announce, enqueue, settled } from './lines.js';
import { snapshotOf, tell } from './telling.js';
import { besideLedger, memoryBeside, type Beside } from '../ledger/beside.js';
import { memoryLedger } from '../ledger/memory.js';
import type { Received, Records } from '../ledger/records.js';
import type { Ages } from '../model/ages.js';
import type { Delivery } from '../model/delivery.js';

/** Who is to hear that there is a new row. */
const listeners = new WeakMap<Hall, Set<() => void>>();
/** Who knows what became of an event. */
const looks = new WeakMap<Hall, (hash: string) => Delivery | undefined>();

/** What is kept for halls that have no ledger yet. */
const without = new WeakMap<Hall, Beside>();

/** The records of a hall, for those who carry them elsewhere. */
export function records(hall: Hall): Records {
  const beside = besideOf(hall);
  return {
    beside,
    ages: hall.ages && announced(hall.ages, () => announce(hall)),
    read: async () => hall.ledger?.read() ?? Promise.resolve(hall.contents),
    writing: () => settled(hall),
    receive: (rows) => enqueue(hall, () => receive(hall, rows)).finally(() => announce(hall)),
    subject: () => subjectOf(hall, beside),
    allowed: () =>
      Object.fromEntries(Object.entries(snapshotOf(hall).purposes).map(([id, { permitted }]) => [id, permitted])),
    subscribe(grown) {
      const all = listeners.get(hall) ?? new Set();
      listeners.set(hall, all.add(grown));
      return () => void all.delete(grown);
    },
    deliveredBy(look) {
      looks.set(hall, look);
      return () => {
        if (looks.get(hall) === look) looks.delete(hall);
      };
    },
    report: hall.report,
  };
}

/** The same ages; other tabs look again after an answer. */
function announced(ages: Ages, announce: () => void): Ages {
  const answer: Ages['answer'] = (years) => ages.answer(years).finally(announce);
  // By its getters: what is known changes.
  return Object.create(ages, { answer: { value: answer } }) as Ages;
}

/** Says that this page has added a row. */
export function tellGrown(hall: Hall): void {
  for (const grown of listeners.get(hall) ?? []) grown();
}

/** What became of an event, as far as a carrier says. */
export function deliveryOf(hall: Hall, hash: string): Delivery | undefined {
  return looks.get(hall)?.(hash);
}

/**
 * The pseudonym of this browser: of the first row it wrote itself, else the
 * one it was given before it had anything to write.
 */
export async function subjectOf(hall: Hall, beside: Beside = besideOf(hall)): Promise<string | undefined> {
  const received = new Set(hall.contents.rows.filter((row) => row.received).map((row) => row.hash));
  const own = hall.history.events.find(({ hash }) => !received.has(hash));
  if (own) return own.event.subject;
  // Where storage fails, what is decided holds for this page only, and so does the name it goes by.
  if (hall.lost) return undefined;
  const kept = await beside.get(`subject:${hall.policy.site}`).catch(() => undefined);
  return typeof kept === 'string' ? kept : undefined;
}

/** Kept beside the ledger that outlives the page, also where that failed; each hall without one has its own. */
export function besideOf(hall: Hall): Beside {
  const ledger = hall.lost ?? hall.ledger;
  if (ledger) return besideLedger(ledger);
  const beside = without.get(hall) ?? memoryBeside();
  without.set(hall, beside);
  return beside;
}

async function receive(hall: Hall, rows: readonly Received[]): Promise<number> {
  let added = 0;
  for (const { row, notice } of rows) {
    for (;;) {
      const ledger = (hall.ledger ??= memoryLedger(hall.contents));
      await hall.take(ledger.read());
      const { end, rows: there } = hall.contents;
      if (there.some(({ hash }) => hash === row.hash)) break;
      if (!(await ledger.append({ ...row, received: true }, notice, end))) continue;
      added++;
      break;
    }
  }
  if (hall.ledger) await hall.take(hall.ledger.read());
  tell(hall);
  return added;
}
