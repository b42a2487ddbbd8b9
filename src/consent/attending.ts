/**
 * Attends to what happens outside this page: notes that earlier pages left,
 * other tabs, the passing of time, notices that were changed. Begins when the
 * page is idle.
 */
import { decide } from './deciding.js';
import type { Hall } from './hall.js';
import { enqueue, hear } from './lines.js';
import { dropNotes, isOfAnother } from './notes.js';
import { snapshotOf, tell } from './telling.js';
import { findTampered } from '../ledger/chain.js';
import { memoryLedger } from '../ledger/memory.js';
import { ERASED, readTombstones } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';
import { nextChange } from '../model/snapshot.js';

/** Starts attending; stops when the hall closes. Resolves when the first look is done. */
export async function attend(hall: Hall): Promise<void> {
  const { policy } = hall;
  if (hall.closed) return;
  hear(hall, () => void follow(hall));
  watchTime(hall);
  // What writes is here before it is needed, offline too.
  if (hall.ledger?.storage === 'indexed-db') import('../ledger/append.js').catch(() => undefined);

  // What an earlier page could not write is written now; what was never a purpose to decide on is dropped.
  // What is left of an erasure stays as it is.
  const left = [...hall.denied.keys()].filter(
    (id) => isOfAnother(hall.denied.get(id) ?? 0) && hall.notes.get(id) !== ERASED,
  );
  const due = left.filter((id) => isDecidable(policy.purposes.find((purpose) => purpose.id === id)));
  dropNotes(
    hall,
    left.filter((id) => !due.includes(id)),
  );
  if (due.length) {
    const choices = Object.fromEntries(due.map((id) => [id, false]));
    const expression = { layer: 'recovered', control: 'withdraw' };
    const { storage } = snapshotOf(hall);
    const number = ++hall.acts;
    await decide(hall, { kind: 'withdraw', choices, expression, path: [], number, storage, knew: hall.history.events });
  }
  // Other tabs may have spoken before anybody listened.
  await follow(hall);
  await verify(hall);
}

/** Hears of other tabs: their notes shut at once, then the ledger is read again. */
async function follow(hall: Hall): Promise<void> {
  // Before the ledger: a note goes only once its row stands, so what is read after this has the row.
  const notes = new Map(readTombstones(hall.policy.site));
  for (const [id, mark] of notes) {
    // Made by an act of this page, or known already.
    if (!isOfAnother(hall.denied.get(id) ?? 0.5) || (hall.denied.has(id) && hall.notes.get(id) === mark)) continue;
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, mark);
  }
  tell(hall);
  await (hall.lost ? enqueue(hall, () => lookBehind(hall)) : hall.refresh());
  // Without storage the row that took the place of a note cannot be read here.
  if (hall.ledger?.storage === 'indexed-db') {
    for (const [id, number] of hall.denied) if (isOfAnother(number) && !notes.has(id)) hall.denied.delete(id);
  }
  tell(hall);
}

/**
 * Looks whether the ledger that failed this page can be read again: a tab that
 * can still write to it may have said no there, and its note is gone by now.
 */
async function lookBehind(hall: Hall): Promise<void> {
  const found = await hall.lost?.read().catch(() => undefined);
  if (!found) return;
  const known = new Set(hall.contents.rows.map(({ hash }) => hash));
  const rows = [...hall.contents.rows, ...found.rows.filter(({ hash }) => !known.has(hash))];
  hall.ledger = memoryLedger({ rows, notices: [...hall.contents.notices, ...found.notices] });
  await hall.take(hall.ledger.read());
}

/** Folds again when a consent runs out. */
function watchTime(hall: Hall): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (): void => {
    clearTimeout(timer);
    const wait = nextChange(snapshotOf(hall), hall.now()) - hall.now();
    const look = (): void => {
      tell(hall);
      set();
    };
    // A timer holds 24 days at most; looking again too early does no harm.
    if (wait < Infinity) timer = setTimeout(look, Math.min(wait, 2_000_000_000));
  };
  hall.subscribe(set);
  hall.endings.push(() => {
    clearTimeout(timer);
  });
}

/** Says so where what was read does not match its seal. A row like that counts no longer; a notice shows nothing (PR-06). */
async function verify(hall: Hall): Promise<void> {
  if (hall.ledger?.storage !== 'indexed-db') return;
  const found = await findTampered(hall.contents);
  if (found.length) hall.report('ledger-chain-broken');
}
