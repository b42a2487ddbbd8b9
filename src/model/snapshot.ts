/**
 * What holds now, folded from the policy, the events and the time. A frozen
 * value, replaced as a whole; nothing in it is stored.
 */
import type { KnownAge } from './age-band.js';
import { isDecidable } from './decision.js';
import { opens, permitsConsent, type PurposeState } from './event.js';
import { freeze } from './freeze.js';
import type { History } from './history.js';
import type { MaterialChange } from './material.js';
import type { mayRun } from './may-run.js';
import { addPeriod } from './period.js';
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';

/** Validity and quiet period where the policy says nothing (CK-14, CK-15). */
export const DEFAULT_PERIOD = 'P6M';

/** One purpose, now. */
export interface PurposeSnapshot {
  readonly state: PurposeState;
  /** Whether what belongs to the purpose may run. */
  readonly permitted: boolean;
  /** Whether a question is due: consent is the basis, and there is no answer that still counts. */
  readonly ask: boolean;
  /** When it was decided (ISO 8601, this device's clock), where it was. */
  readonly since?: string;
  /** Until when the state holds by itself: end of a consent, or of the quiet period after a no. */
  readonly until?: string;
  /** What is new since the person was told, where a consent no longer covers the purpose (CO-14). */
  readonly changes?: readonly MaterialChange[];
  /** Off for everybody under 18, whatever anybody consents to; nothing of it is shown to them (CH-07). */
  readonly locked?: true;
  /** Of a part only: it was refused by itself, whatever is said of its purpose (CO-08). */
  readonly refused?: boolean;
}

/** Everything a reader needs to know, at one moment. */
export interface Snapshot {
  /** By id. What may be refused alone within a purpose is here as well, by both ids: `advertising/meta` (CO-08). */
  readonly purposes: Readonly<Record<string, PurposeSnapshot>>;
  /** Purposes a question is due for, in the order of the policy. */
  readonly ask: readonly string[];
  /** Whether any consent stands, so that there is something to withdraw. */
  readonly standing: boolean;
  /** Where decisions are kept; `memory` means only for this visit, and is told to the visitor. */
  readonly storage: 'indexed-db' | 'memory';
  /** Purposes no longer permitted whose code has run in this page; only a reload ends it (WD-06). */
  readonly reload: readonly string[];
  /**
   * Only where children come: the band of the visitor's age. Until it is known no consent counts and none is asked;
   * `lapsed` means that it was told so long ago that it is asked again (CH-01, CH-09).
   */
  readonly age?: KnownAge['band'];
}

/** What is folded. */
export interface FoldInput {
  readonly policy: Policy;
  readonly history: History;
  /** What may run: the gate's own answer, so that nothing is ever told otherwise. */
  readonly holds: typeof mayRun;
  /** Denials that hold before, and whether or not, they could be written: purpose ids. */
  readonly denied: ReadonlySet<string>;
  /** Purposes that may not run in this page, whatever was decided (SP-05). */
  readonly barred: ReadonlySet<string>;
  readonly storage: Snapshot['storage'];
  /** Purposes whose code has run in this page. */
  readonly ran: ReadonlySet<string>;
  /** Milliseconds of Unix time. */
  readonly now: number;
}

/** The state of every purpose of the policy, now. Unknown in, unknown out: what nobody decided is not permitted. */
export function fold(input: FoldInput): Snapshot {
  const { policy, storage, ran } = input;
  const purposes: Record<string, PurposeSnapshot> = Object.create(null) as Record<string, PurposeSnapshot>;
  for (const purpose of policy.purposes) purposes[purpose.id] = foldPurpose(purpose, input);
  const ids = Object.keys(purposes);
  return freeze({
    purposes,
    ask: ids.filter((id) => purposes[id]?.ask),
    standing: ids.some((id) => permitsConsent(purposes[id]?.state ?? 'unknown')),
    storage,
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted),
  });
}

function foldPurpose(purpose: Purpose, input: FoldInput): PurposeSnapshot {
  const { policy, history, holds, denied, barred, now } = input;
  const { id, legalBasis } = purpose;
  const byConsent = legalBasis === 'consent';
  const decidable = isDecidable(purpose);
  const allowed = purpose.status !== 'not-allowed';
  const answer = history.answers.get(id);
  const stands = holds(purpose, input, now);
  const permitted = stands && !barred.has(id);
  // What cannot be read may have been an objection, and then it still is one.
  const unsaid = byConsent || !history.broken ? 'unknown' : 'objected';
  let state: PurposeState = answer?.decision.state ?? unsaid;
  if (denied.has(id) && (state === 'unknown' || opens(state))) {
    if (!byConsent) state = 'objected';
    else state = state === 'unknown' ? 'refused' : 'withdrawn';
  }

  // Nothing to decide on the other bases: whatever a row says of them, they are neither given nor refused (LB-12).
  if (!decidable) return { state: 'unknown', permitted, ask: false };
  if (!answer) return { state, permitted, ask: byConsent && allowed && state === 'unknown' };
  const { event, news, end } = answer;
  const since = event.at;
  if (!byConsent) return { state, permitted, ask: false, since };

  const changes = news && { changes: news };
  if (!permitsConsent(state)) {
    const quiet = addPeriod(Date.parse(since), policy.quietPeriod ?? DEFAULT_PERIOD);
    const ask = allowed && !denied.has(id) && (now >= quiet || !!news?.length);
    return { state, permitted, ask, since, until: new Date(quiet).toISOString(), ...changes };
  }
  if (stands) return { state, permitted, ask: false, since, until: new Date(end).toISOString() };
  // Why it no longer holds.
  if (!allowed) state = 'revoked';
  else state = news?.length === 0 && now >= end ? 'expired' : 'invalidated';
  return { state, permitted, ask: allowed, since, ...changes };
}

/** The next moment at which a snapshot changes by itself, in milliseconds of Unix time; `Infinity` where none. */
export function nextChange(snapshot: Snapshot, now: number): number {
  return Math.min(
    ...Object.values(snapshot.purposes)
      .map((p) => Date.parse(p.until ?? ''))
      .filter((time) => time > now),
    Infinity,
  );
}
