/**
 * What holds now, folded from the policy, the events and the time. A frozen
 * value, replaced as a whole; nothing in it is stored.
 */
import { isDecidable } from './decision.js';
import { opens, permitsConsent, type ConsentEvent, type KnownEvent, type PurposeState } from './event.js';
import { freeze } from './freeze.js';
import type { MaterialChange } from './material.js';
import { merge, type Verdict } from './merge.js';
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
}

/** What is folded. */
export interface FoldInput {
  readonly policy: Policy;
  readonly events: readonly KnownEvent[];
  /**
   * What is new of a purpose since the notice an event names, or `undefined`
   * where that notice is not to be had. Left out where every event was made
   * under the policy of today.
   */
  readonly changes?: ((event: ConsentEvent, purpose: Purpose) => readonly MaterialChange[] | undefined) | undefined;
  /** Denials that hold before, and whether or not, they could be written: purpose ids. */
  readonly denied: ReadonlySet<string>;
  readonly storage: Snapshot['storage'];
  /** Purposes whose code has run in this page. */
  readonly ran: ReadonlySet<string>;
  /** Milliseconds of Unix time. */
  readonly now: number;
}

/** The state of every purpose of the policy, now. Unknown in, unknown out: what nobody decided is not permitted. */
export function fold(input: FoldInput): Snapshot {
  const { policy, events, storage, ran } = input;
  const verdicts = merge(events);
  const purposes: Record<string, PurposeSnapshot> = Object.create(null) as Record<string, PurposeSnapshot>;
  for (const purpose of policy.purposes) {
    purposes[purpose.id] = foldPurpose(purpose, verdicts.get(purpose.id), input);
  }
  const ids = Object.keys(purposes);
  return freeze({
    purposes,
    ask: ids.filter((id) => purposes[id]?.ask),
    standing: ids.some((id) => permitsConsent(purposes[id]?.state ?? 'unknown')),
    storage,
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted),
  });
}

function foldPurpose(
  purpose: Purpose,
  verdict: Verdict | undefined,
  { policy, changes = () => [], denied, now }: FoldInput,
): PurposeSnapshot {
  const byConsent = purpose.legalBasis === 'consent';
  const allowed = purpose.status !== 'not-allowed';
  let state: PurposeState = verdict?.decision.state ?? 'unknown';
  if (denied.has(purpose.id) && (state === 'unknown' || opens(state))) state = byConsent ? 'withdrawn' : 'objected';

  if (!byConsent) {
    // A denial that was given under another basis still denies (LB-13).
    const permitted = allowed && (state === 'unknown' || opens(state));
    // Nothing to decide on the other bases: whatever a row says of them, they are neither given nor refused (LB-12).
    return isDecidable(purpose) && verdict
      ? { state, permitted, ask: false, since: verdict.event.at }
      : { state: isDecidable(purpose) ? state : 'unknown', permitted, ask: false };
  }
  if (!verdict) return { state, permitted: false, ask: allowed && state === 'unknown' };

  const { event } = verdict;
  const decidedAt = Date.parse(event.at);
  const since = event.at;
  const news = changes(event, purpose);
  if (!permitsConsent(state)) {
    const quiet = addPeriod(decidedAt, policy.quietPeriod ?? DEFAULT_PERIOD);
    const ask = allowed && !denied.has(purpose.id) && (now >= quiet || !!news?.length);
    return {
      state,
      permitted: false,
      ask,
      since,
      until: new Date(quiet).toISOString(),
      ...(news && { changes: news }),
    };
  }
  const closed = (why: PurposeState, ask = true): PurposeSnapshot => ({
    state: why,
    permitted: false,
    ask,
    since,
    ...(news && { changes: news }),
  });
  if (!allowed) return closed('revoked', false);
  // Without the notice nobody can say what was agreed to; it asks again rather than guess.
  if (!news || news.length || verdict.decision.legalBasis !== 'consent') return closed('invalidated');
  const end = Math.min(Date.parse(event.validUntil), addPeriod(decidedAt, policy.validity ?? DEFAULT_PERIOD));
  // A consent dated tomorrow or later proves nothing about when it began.
  if (now >= end || decidedAt > now + 86_400_000) return closed('expired');
  return { state, permitted: true, ask: false, since, until: new Date(end).toISOString() };
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
