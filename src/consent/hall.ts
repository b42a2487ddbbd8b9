/**
 * What is known of a consent in this page, and the one way it changes: events
 * are read, folded into a snapshot, and every reader is told.
 */
import type { Ledger, LedgerContents } from '../ledger/ledger.js';
import { readTombstones } from '../ledger/tombstone.js';
import type { Ages } from '../model/ages.js';
import type { ConsentError, ErrorCode } from '../model/error.js';
import type { KnownEvent } from '../model/event.js';
import { know } from '../model/known.js';
import type { Policy } from '../model/policy.js';
import { fold, type FoldInput, type Snapshot } from '../model/snapshot.js';

/** Hears of every new snapshot, with the one before it; `undefined` at the first call. */
export type Listener = (snapshot: Snapshot, before: Snapshot | undefined) => void;

/** How to open the consent of a site. */
export interface ConsentOptions {
  /** A frozen policy, from `definePolicy()` or `openPolicy()`. */
  readonly policy: Policy;
  /** Where events are kept; `defaultLedger()` unless said. */
  readonly ledger?: Ledger | undefined;
  /** A reading of that ledger which has begun already. */
  readonly early?: Promise<LedgerContents> | undefined;
  /** Milliseconds of Unix time; the device's clock unless said. */
  readonly now?: () => number;
  /** Let a program press *accept*, for assistive software; the record says so. */
  readonly allowSyntheticAccept?: boolean;
  /** Hears what went wrong in the surroundings. */
  readonly onError?: (error: ConsentError) => void;
  /** ISO 3166-1 alpha-2: where the visitor is, if the page knows; the limit is never below that of either country (CH-02). */
  readonly country?: string;
  /** For entry on behalf of a person: an age in whole years, which is neither asked nor kept. */
  readonly age?: number;
  /** Called when a person asks for the panel and nobody presents it yet. */
  readonly onRequest?: () => void;
}

/** What went wrong: its code, what it is about, what was caught. */
export type Trouble = [code: ErrorCode, detail?: string, cause?: unknown];

/** The state behind one `Consent`; shared by what comes at once and what comes when idle. */
export interface Hall {
  readonly policy: Policy;
  readonly options: ConsentOptions;
  /** Absent where decisions cannot be kept, until the first act brings one in memory. */
  ledger: Ledger | undefined;
  /** The one that failed; other tabs may still write to it. */
  lost?: Ledger | undefined;
  contents: LedgerContents;
  readonly events: readonly KnownEvent[];
  /** Names of rows and notices whose text was changed. */
  tampered: ReadonlySet<string>;
  /**
   * Denials not yet written, by purpose: the number of the act that made them. For a note of another page, a half
   * above the acts there were when it was found: a yes said before that does not lift it.
   */
  readonly denied: Map<string, number>;
  /** The marks of the notes of denials, as far as they are known here. */
  readonly notes: Map<string, string>;
  /** Grants not yet durable, by purpose. */
  readonly granting: Map<string, number>;
  snapshot: Snapshot;
  closed: boolean;
  /** How many acts there were; a later one is not undone by an earlier one that ends late. */
  acts: number;
  /** Milliseconds of Unix time. */
  now(): number;
  /** Takes over what a reading of the ledger finds, unless a later one came first. */
  take(reading: Promise<LedgerContents>): Promise<void>;
  /** Reads the ledger again. Never rejects: without storage it goes on with what is known. */
  refresh(): Promise<void>;
  /** What holds; without the notes, what the events alone say. */
  fold(denied?: ReadonlySet<string>): Snapshot;
  /** Folds anew and tells every reader, if anything changed. */
  tell(): Snapshot;
  /** Notes what went wrong in the surroundings; told to `onTrouble`, once somebody sets it. */
  report(...trouble: Trouble): void;
  onTrouble: ((...trouble: Trouble) => void) | undefined;
  readonly troubles: Trouble[];
  /** Whether all of these purposes may run now. */
  permits(...ids: string[]): boolean;
  /** Whether a permitted purpose still waits for a tool that must hear the answer before it opens (SG-05). */
  waits?: (id: string) => boolean;
  /** Where children come: what is known of the age of the visitor, and what that does to a choice. */
  ages?: Ages;
  /** Notes whose code has run in this page. */
  markRan(ids: readonly string[]): void;
  /** Goes on without storage, for this page only. */
  loseStorage(cause: unknown): void;
  subscribe(listener: Listener, options?: { signal?: AbortSignal | undefined }): () => void;
  /** What is to be ended when the consent is closed. */
  readonly endings: (() => void)[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Opens the hall: reads the ledger, honours the notes of earlier pages, folds. */
export async function openHall(options: ConsentOptions, ledger: Ledger | undefined): Promise<Hall> {
  const { policy, now = Date.now } = options;
  let { early } = options;
  const ran = new Set<string>();
  const listeners = new Set<Listener>();
  let changes: FoldInput['changes'];
  let [begun, taken, broken] = [0, 0, 0];

  const call = (listener: Listener, before?: Snapshot): void => {
    try {
      listener(hall.snapshot, before);
    } catch (error) {
      // One reader that throws must not keep the next from closing.
      reportError(error);
    }
  };

  const hall: Writable<Hall> = {
    policy,
    options,
    ledger,
    contents: { rows: [], notices: [], end: 0 },
    events: [],
    tampered: new Set(),
    denied: new Map(),
    notes: new Map(readTombstones(policy.site)),
    granting: new Map(),
    troubles: [],
    onTrouble: undefined,
    snapshot: undefined as unknown as Snapshot,
    closed: false,
    acts: 0,
    endings: [],
    now,
    async take(reading) {
      const number = ++begun;
      const contents = await reading;
      const known = know(contents.rows, hall.tampered, policy.site);
      // Only another version of the policy can have changed what was agreed to.
      const news = known.events.some(({ event }) => event.policyVersion !== versionOf(policy))
        ? await import('./changes.js').then(
            ({ changesSince }) => changesSince(policy, contents.notices, hall.tampered),
            () => () => undefined,
          )
        : undefined;
      // A reading that began earlier must not undo what a later one found.
      if (number < taken) return;
      taken = number;
      if (known.broken > broken) hall.report('ledger-row-unreadable');
      broken = known.broken;
      changes = news;
      hall.contents = contents;
      hall.events = known.events;
    },
    async refresh() {
      try {
        const reading = early ?? hall.ledger?.read();
        early = undefined;
        if (reading) await hall.take(reading);
      } catch (cause) {
        hall.loseStorage(cause);
      }
    },
    fold: (denied = new Set(hall.denied.keys())) =>
      fold({
        policy,
        events: hall.events,
        changes,
        denied,
        storage: hall.ledger?.storage ?? 'memory',
        ran,
        now: now(),
      }),
    tell() {
      const before = hall.snapshot;
      const next = hall.fold();
      if (!hall.closed && JSON.stringify(next) !== JSON.stringify(before)) {
        hall.snapshot = next;
        for (const listener of [...listeners]) call(listener, before);
      }
      return hall.snapshot;
    },
    report(...trouble) {
      if (hall.onTrouble) hall.onTrouble(...trouble);
      else hall.troubles.push(trouble);
    },
    permits: (...ids) =>
      ids.length > 0 && ids.every((id) => !hall.closed && hall.snapshot.purposes[id]?.permitted && !hall.waits?.(id)),
    markRan(ids) {
      for (const id of ids) ran.add(id);
    },
    loseStorage(cause) {
      // Said once, when it goes.
      if (hall.ledger?.storage !== 'indexed-db') return;
      hall.ledger.close();
      hall.lost = hall.ledger;
      hall.ledger = undefined;
      hall.report('ledger-unavailable', '', cause);
    },
    subscribe(listener, { signal } = {}) {
      const stop = (): void => {
        listeners.delete(listener);
      };
      if (signal?.aborted) return stop;
      signal?.addEventListener('abort', stop);
      listeners.add(listener);
      call(listener);
      return stop;
    },
  };
  if (!ledger) hall.report('ledger-unavailable');
  for (const id of hall.notes.keys()) hall.denied.set(id, 0.5);
  await hall.refresh();
  if (policy.audience.children !== 'none') await (await import('./children.js')).guard(hall);
  hall.snapshot = hall.fold();
  return hall;
}

/** The owner's version, and the digest of what was in force where the policy is sealed. */
export function versionOf({ version, seal }: Policy): string {
  return seal ? `${version}+${seal.digest.slice(0, 16)}` : version;
}
