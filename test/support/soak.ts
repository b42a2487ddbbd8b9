/**
 * Tabs that decide and send, a place that fails at random, and a count of
 * what became of it all. The same seed fails in the same places.
 */
import { aConsent, aSite, YES } from './a-consent.js';
import { aDatabase, wait } from './a-database.js';
import { aClock, aPlace, type Fate } from './a-place.js';
import { aPolicy } from './a-policy.js';
import type { Consent } from '../../src/consent/consent.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { parseEvent } from '../../src/model/event.js';
import { startSync, type Sync } from '../../src/sync/sync.js';

/** What happens. */
export interface Plan {
  readonly tabs: number;
  readonly acts: number;
  readonly faults: readonly Fate[];
  /** How many of ten calls meet a fault (6). */
  readonly often?: number;
  /** One event is refused for ever. */
  readonly poison?: boolean;
  /** Pages close now and then, whatever they are doing, and others open. */
  readonly closing?: boolean;
  readonly seed: number;
}

/** What became of it. */
export interface Counted {
  readonly written: number;
  readonly stored: number;
  /** Calls of the adapter, and how many met a fault. */
  readonly calls: number;
  readonly faults: number;
  /** Shown as confirmed, and not there; or written, and neither there nor shown as refused. */
  readonly lost: number;
  /** Added a second time. */
  readonly doubled: number;
  /** A yes that was sent while a no to it, written after it, was known and had not arrived. */
  readonly overtaken: number;
  /** Still pending when all faults were over. */
  readonly unsettled: number;
}

/** Runs a plan and counts. */
export async function soak({ tabs, acts, faults, often = 6, poison, closing, seed }: Plan): Promise<Counted> {
  const random = randomFrom(seed);
  const chance = randomFrom(seed + 1);
  const name = aDatabase();
  const policy = aPolicy({ site: aSite() });
  const place = aPlace();
  const clock = aClock();
  const ledger = indexedDbLedger({ name });
  let met = 0;
  let overtaken = 0;
  let healed = false;
  let bad: string | undefined;
  /** Nos that were in the ledger before the call began, by purpose; what is sent must not pass them. */
  const nos: { id: string; purpose: string; after: ReadonlySet<string> }[] = [];

  place.fate = (events) => {
    const there = new Set(place.events().map(({ id }) => id));
    for (const { id } of events) {
      overtaken += Number(nos.some((no) => no.id !== id && no.after.has(id) && !there.has(no.id) && !there.has(id)));
    }
    if (bad !== undefined && events.some(({ id }) => id === bad)) {
      met++;
      return 422;
    }
    if (healed || chance() * 10 >= often) return 'stored';
    met++;
    return faults[Math.floor(chance() * faults.length)] ?? 'stored';
  };

  const open = async (): Promise<{ consent: Consent; sync: Sync }> => {
    const consent = await aConsent({ policy, ledger: indexedDbLedger({ name }), now: clock.options.now });
    const sync = await startSync(consent, place.adapter, { ...clock.options, random, patience: 500 });
    return { consent, sync };
  };
  const pages = await Promise.all(Array.from({ length: tabs }, open));
  const idsIn = async (): Promise<string[]> =>
    (await ledger.read()).rows.flatMap(({ body }) => parseEvent(body)?.id ?? []);

  for (let act = 0; act < acts; act++) {
    const at = Math.floor(random() * pages.length);
    const { consent } = pages[at]!;
    const before = await idsIn();
    if (random() < 0.4 && consent.permits('video')) {
      await consent.withdraw(['video']);
      const written = (await idsIn()).filter((id) => !before.includes(id));
      for (const id of written.slice(-1)) nos.push({ id, purpose: 'video', after: new Set(before) });
    } else {
      // A tab that has not heard yet of a no of another must not say yes over it; then it is no act.
      await consent.decide({ video: true }, YES);
    }
    if (poison && act === Math.floor(acts / 2)) {
      const last = (await ledger.read()).rows
        .map(({ body }) => parseEvent(body))
        .findLast((each) => each?.kind === 'decide');
      bad = last?.id;
    }
    if (closing && random() < 0.4) {
      pages[at]!.sync.close();
      pages[at]!.consent.close();
      pages[at] = await open();
    } else if (act % 4 === 0) await wait(30);
    if (random() < 0.3) await clock.sleep(random() * 600_000);
  }

  // The faults are over; every pause passes.
  healed = true;
  const { sync } = pages[0]!;
  for (let turn = 0; turn < 60; turn++) {
    await sync.resume();
    if (sync.state.pending === 0 && sync.state.status === 'level') break;
    await clock.sleep(86_400_000);
    await wait(20);
  }
  for (const page of pages) page.sync.close();

  const rows = (await ledger.read()).rows.flatMap(({ hash, body }) => {
    const event = parseEvent(body);
    return event ? [{ hash, id: event.id }] : [];
  });
  const there = new Set(place.events().map(({ id }) => id));
  const { deliveries } = sync.state;
  const isLost = ({ hash, id }: { hash: string; id: string }): boolean =>
    !there.has(id) && deliveries[hash]?.state !== 'not-confirmed';
  return {
    written: rows.length,
    stored: there.size,
    calls: place.calls.length,
    faults: met,
    lost: rows.filter(isLost).length,
    doubled: place.arrivals.length - new Set(place.arrivals).size,
    overtaken,
    unsettled: Object.values(deliveries).filter(({ state }) => state === 'pending' || state === 'paused').length,
  };
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
