/**
 * The hall of the house: what a person decides goes up through here into the
 * ledger, and what holds now comes down from here as a snapshot. Everything
 * else is a reader. Open after proof, close at once: a yes counts when its row
 * is durable, a no counts when the call returns.
 */
import type { Act } from './deciding.js';
import type { Expression } from './expression.js';
import { openHall, type ConsentOptions, type Hall } from './hall.js';
import type { HistoryEntry } from './looking-back.js';
import { listen, snapshotOf, tell, type Listener } from './telling.js';
import { whenIdle } from '../idle.js';
import { defaultLedger } from '../ledger/default.js';
import type { Records } from '../ledger/records.js';
import { addTombstones } from '../ledger/tombstone.js';
import { isDecidable, type Choices } from '../model/decision.js';
import type { ErrorCode } from '../model/error.js';
import type { ConsentEvent } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import type { LegalBasis } from '../model/purpose.js';
import type { Snapshot } from '../model/snapshot.js';

export type { Choices, ConsentOptions, HistoryEntry, Listener };

/** Shows the panel to a person, for all purposes or these. */
export type Presenter = (purposes: readonly string[]) => void;

/** The consent of one visitor on one site, in this page. */
export interface Consent {
  readonly policy: Policy;
  /** It stands in for one whose policy is still on its way: it can be shown and not answered. */
  readonly partial?: true;
  /** What holds now. Frozen, replaced as a whole. */
  readonly snapshot: Snapshot;
  /**
   * Whether all of these purposes may run now; a recipient or service that may be refused alone is named with its
   * purpose, `advertising/meta` (CO-08). Never for an id the policy does not know (CK-11).
   */
  permits(...ids: string[]): boolean;
  /**
   * Records choices: one event, one decision for each purpose (CO-07). Rejects with `purpose-unknown`, `basis-mismatch` (nothing to decide on that
   * basis), `explicit-needed` (Art. 9) or `evidence-missing`, and with
   * `ledger-write-failed` where a yes could not be kept; it then does not count.
   */
  decide(choices: Choices, expression?: Expression): Promise<Snapshot>;
  /** Takes back every consent that stands, or these. The gate is shut when this returns (Art. 7(3), WD-06). */
  withdraw(ids?: readonly string[], expression?: Expression): Promise<Snapshot>;
  /** Objects to processing on legitimate interests (Art. 21): to all of it, or these. Shut when this returns. */
  object(ids?: readonly string[], expression?: Expression): Promise<Snapshot>;
  /** Calls the listener with the present state at once, then with each new one. Returns the way to stop. */
  subscribe(listener: Listener, options?: { signal?: AbortSignal }): () => void;
  /** Every act this browser knows, oldest first (DS-04). */
  history(): Promise<readonly HistoryEntry[]>;
  /** The ledger as it is kept, for what carries it elsewhere, such as `startSync()`. */
  records(): Promise<Records>;
  /**
   * Takes back what stands, then erases what this browser keeps of this site (Art. 17(1)(b), DS-06). What was shut
   * stays shut, by a note of its id alone; the next act makes a new pseudonym (SE-06). What the owner's server has is
   * the owner's to erase. Rejects with `ledger-write-failed` where nothing could be erased.
   */
  erase(): Promise<Snapshot>;
  /** Asks for the panel, for all purposes or these; resolves with the next decision. */
  request(ids?: readonly string[]): Promise<Snapshot>;
  /** Whoever can show the panel says so here; earlier requests are passed on. Returns the way to stop. */
  present(presenter: Presenter): () => void;
  /** The gate says whose code has run in this page; a reload is offered when they are no longer permitted (WD-06). */
  markRan(ids: readonly string[]): void;
  /** Says to `onError` what went wrong in the surroundings, in words. */
  report(code: ErrorCode, detail?: string, cause?: unknown): void;
  /** Lets go of the ledger and the other tabs. Nothing is permitted afterwards. */
  close(): void;
}

/**
 * Opens the consent of a site: reads the ledger and folds it. Never rejects
 * for want of storage; it then keeps decisions in memory, says so in
 * `snapshot.storage`, and begins with nothing permitted (SE-10).
 */
export async function openConsent(options: ConsentOptions): Promise<Consent> {
  const hall = await openHall(options, 'ledger' in options ? options.ledger : defaultLedger());
  await honourParts(hall);
  return consentOf(hall);
}

/** Lets a hall know of what may be refused alone, where there is any; it stays shut where this cannot be fetched (CO-08). */
export async function honourParts(hall: Hall): Promise<void> {
  if (JSON.stringify(hall.policy).includes('"separable":true')) {
    await import('./parts.js').then(({ tellParts }) => tellParts(hall), reportError);
  }
}

/** The consent that a hall holds. */
export function consentOf(hall: Hall, onError: ConsentOptions['onError'] = hall.options.onError): Consent {
  const { policy, options, permits } = hall;
  const acting = (): Promise<typeof import('./acting.js')> => import('./acting.js');
  const wanted: (readonly string[])[] = [];
  let presenter: Presenter | undefined;

  const decidable = (id: string): boolean =>
    isDecidable(policy.purposes.find((purpose) => purpose.id === id.split('/')[0]));
  /** Whether there is, or is about to be, something to shut. */
  const stands = (id: string): boolean =>
    hall.granting.has(id) || (snapshotOf(hall).purposes[id]?.permitted === true && decidable(id));

  const act = (kind: ConsentEvent['kind'], given: Choices, how: Expression, all?: LegalBasis): Promise<Snapshot> => {
    // As they are now: what is written later is what was checked, and no other.
    const choices = { ...given };
    const expression = { ...how };
    const ids = Object.keys(choices);
    if (!ids.length) return Promise.resolve(snapshotOf(hall));
    // What was said before it was closed is still written.
    if (hall.closed)
      return import('../model/explain.js').then(({ explain }) => {
        throw explain('closed');
      });
    const path = pathOf(expression.event);
    const number = ++hall.acts;

    // Close at once: before the rest is loaded, before the write, and whether or not it succeeds. Any no is noted,
    // also where nothing stands: another tab may have said yes, which this one has not heard of yet.
    const open = ids.some((id) => choices[id] !== true && stands(id));
    const closing = ids.filter((id) => (choices[id] === false ? decidable(id) : choices[id] !== true && stands(id)));
    const mark = String(Math.random());
    for (const id of closing) {
      hall.denied.set(id, number);
      hall.notes.set(id, mark);
    }
    for (const id of ids) if (choices[id] === true) hall.granting.set(id, number);
    addTombstones(policy.site, closing, mark);
    if (open) tell(hall);
    const { storage } = snapshotOf(hall);
    const said: Act = { kind, choices, expression, path, number, storage, knew: hall.history.events, all };
    return acting().then(({ decide }) => decide(hall, said));
  };

  const deny = (
    kind: 'withdraw' | 'object',
    basis: LegalBasis,
    expression?: Expression,
    given?: readonly string[],
  ): Promise<Snapshot> => {
    const ids = given ?? policy.purposes.filter((p) => p.legalBasis === basis && stands(p.id)).map((p) => p.id);
    const choices = Object.fromEntries(ids.map((id) => [id, false]));
    return act(kind, choices, { control: kind, ...expression }, given ? undefined : basis);
  };

  hall.onTrouble = (...trouble) => {
    // The words come when something goes wrong; without a network the code has to do.
    import('../model/explain.js').then(
      ({ explain }) => onError?.(explain(...trouble)),
      () => {
        console.warn('consent-panel', ...trouble);
      },
    );
  };
  for (const trouble of hall.troubles.splice(0)) hall.onTrouble(...trouble);

  // Here before it is needed, offline too.
  whenIdle(() => acting().then(({ attend }) => attend(hall)));

  return {
    policy,
    get snapshot() {
      return snapshotOf(hall);
    },
    permits,
    decide: (choices, expression = {}) => act('decide', choices, expression),
    withdraw: (ids, expression) => deny('withdraw', 'consent', expression, ids),
    object: (ids, expression) => deny('object', 'legitimate-interests', expression, ids),
    subscribe: (listener, { signal } = {}) => listen(hall, listener, signal),
    history: () => acting().then(({ history }) => history(hall)),
    records: () => acting().then(({ records }) => records(hall)),
    erase: () => acting().then(({ erase }) => erase(hall)),
    request(ids = []) {
      if (presenter) presenter(ids);
      else {
        wanted.push(ids);
        options.onRequest?.();
      }
      return new Promise((resolve) => {
        const stop = listen(hall, (snapshot, before) => {
          if (!before) return;
          stop();
          resolve(snapshot);
        });
        hall.endings.push(() => {
          resolve(snapshotOf(hall));
        });
      });
    },
    present(newcomer) {
      presenter = newcomer;
      for (const ids of wanted.splice(0)) newcomer(ids);
      return () => {
        if (presenter === newcomer) presenter = undefined;
      };
    },
    markRan: hall.markRan,
    report: hall.report,
    close() {
      hall.closed = true;
      hall.ledger?.close();
      for (const end of hall.endings) end();
    },
  };
}

/**
 * What a press went through, read while it happens, for afterwards it is gone.
 * As the browser says it: an object that only looks like a press went nowhere.
 */
function pathOf(event: Event | undefined): readonly EventTarget[] {
  try {
    return event ? Event.prototype.composedPath.call(event) : [];
  } catch {
    // No event at all.
    return [];
  }
}
