/**
 * Writes decisions: checks an act, makes its row, and tells when it stands. A
 * yes counts when its row is durable; a no counted when it was said.
 */
import { evidenceOf, type Expression } from './expression.js';
import type { Hall } from './hall.js';
import { announce, enqueue } from './lines.js';
import { dropNotes } from './notes.js';
import { subjectOf, tellGrown } from './records.js';
import { foldHall, snapshotOf, tell } from './telling.js';
import { write, type Written } from './writing.js';
import { memoryLedger } from '../ledger/memory.js';
import { admit } from '../model/admit.js';
import { decision, type Choices } from '../model/decision.js';
import { opens, type ConsentEvent, type Decision, type KnownEvent } from '../model/event.js';
import { explain } from '../model/explain.js';
import { chooseLanguage } from '../model/localized.js';
import { heads } from '../model/merge.js';
import { notice } from '../model/notice.js';
import { partsOf, purposeFor } from '../model/parts.js';
import { addPeriod } from '../model/period.js';
import { versionOf } from '../model/policy.js';
import type { LegalBasis } from '../model/purpose.js';
import { DEFAULT_PERIOD, type Snapshot } from '../model/snapshot.js';
import { VERSION } from '../version.js';

/** One act, as it came in. */
export interface Act {
  readonly kind: ConsentEvent['kind'];
  readonly choices: Choices;
  readonly expression: Expression;
  /** What the press went through, kept from when it happened. */
  readonly path: readonly EventTarget[];
  readonly number: number;
  /** Where the person was told that decisions are kept. */
  readonly storage: Snapshot['storage'];
  /** The events this page knew when it was said. */
  readonly knew: readonly KnownEvent[];
  /** Said of all that stands on this basis, also by what another tab wrote in the same instant. */
  readonly all?: LegalBasis | undefined;
}

/** Names of the rows that a hall wrote itself. */
const written = new WeakMap<Hall, Set<string>>();

/** Checks an act, writes it, and tells. Rejects as `Consent.decide` says. */
export function decide(hall: Hall, act: Act): Promise<Snapshot> {
  const done = enqueue(hall, async () => {
    if (act.path.length) await drawn();
    return settle(hall, act);
  });
  // Other tabs shut at once too: they find the note.
  announce(hall);
  return done;
}

/**
 * Settles after the next frame, in which a control shows that it was pressed: what follows would keep it waiting. A page
 * that nobody sees draws none.
 */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, document.hidden ? 0 : 100);
  });
}

async function settle(hall: Hall, act: Act): Promise<Snapshot> {
  const { choices, expression, number } = act;
  const ids = Object.keys(choices);
  const grants = ids.filter((id) => choices[id] === true);
  const clean = (): void => {
    for (const id of grants) if (hall.granting.get(id) === number) hall.granting.delete(id);
  };
  const forget = (): void => {
    // A note made by this act or before it has done its work.
    const over = ids.filter((id) => (hall.denied.get(id) ?? Infinity) <= number);
    for (const id of over) hall.denied.delete(id);
    // A no that only memory holds must be found by the next page too, until a yes comes after it.
    const kept = hall.ledger?.storage === 'indexed-db';
    dropNotes(hall, kept ? over : grants.filter((id) => !hall.denied.has(id)));
  };

  let proof: ReturnType<typeof evidenceOf>;
  try {
    admit(hall.policy, choices, expression.explicit ?? false);
    hall.ages?.admit(choices);
    proof = evidenceOf(expression, act.path, grants.length > 0, hall.options.allowSyntheticAccept ?? false);
  } catch (error) {
    // Wrong use: no yes is recorded. What it shut stays shut, for a no needs nothing, and is recorded by itself.
    clean();
    const shut = ids.filter((id) => hall.denied.get(id) === number && purposeFor(hall.policy, id));
    if (shut.length) await settle(hall, { ...act, choices: Object.fromEntries(shut.map((id) => [id, false])) });
    throw error;
  }
  try {
    // A yes that was to be kept is not given by falling back on memory; whoever is told may give it again.
    if (grants.length && act.storage !== foldHall(hall).storage) throw explain('ledger-unavailable');
    await append(hall, act, proof);
  } catch (cause) {
    clean();
    hall.report('ledger-write-failed', '', cause);
    hall.loseStorage(cause);
    // Its note stays, for the next page; in memory it can still be sent, so that the owner's server stops too (WD-07).
    const no = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice === false));
    if (!hall.ledger && Object.keys(no).length) await append(hall, { ...act, choices: no }, proof);
    tell(hall);
    if (grants.length) throw explain('ledger-write-failed', '', cause);
    return snapshotOf(hall);
  }
  clean();
  forget();
  announce(hall);
  if (hall.closed) hall.ledger?.close();
  return tell(hall);
}

/** Adds the event; makes it anew when another tab came first. */
async function append(hall: Hall, act: Act, proof: ReturnType<typeof evidenceOf>): Promise<void> {
  for (;;) {
    const ledger = (hall.ledger ??= memoryLedger(hall.contents));
    if (ledger.storage === 'memory') hall.contents = await ledger.read();
    // As it is when the row is begun: what another tab adds while it is hashed must make it begin anew.
    const { end } = hall.contents;
    const choices = { ...notOvertaken(hall, act), ...alsoStanding(hall, act) };
    if (!Object.keys(choices).length) return;
    const { row, notice } = await compose(hall, { ...act, choices }, proof);
    const stands = await ledger.append(row, notice, end);
    if (stands) written.set(hall, new Set(written.get(hall)).add(row.hash));
    await hall.take(ledger.read());
    if (!stands) continue;
    tellGrown(hall);
    return;
  }
}

/** A no to whatever stands by now, where all of it was taken back. */
function alsoStanding(hall: Hall, { all }: Act): Choices {
  if (!all) return {};
  const { purposes } = foldHall(hall, new Set());
  const standing = hall.policy.purposes.filter(({ id, legalBasis }) => legalBasis === all && purposes[id]?.permitted);
  return Object.fromEntries(standing.map(({ id }) => [id, false]));
}

/**
 * The choices without a yes to what another tab said no to in the meantime.
 * That yes was said before, and did not know of the no; written now, it would
 * claim to come after it (I1).
 */
function notOvertaken(hall: Hall, { choices, knew }: Act): Choices {
  const since = hall.history.events.filter(
    ({ hash }) => !written.get(hall)?.has(hash) && !knew.some((known) => known.hash === hash),
  );
  const no = (id: string): boolean => since.some(({ event }) => !opens(event.decisions[id]?.state ?? 'given'));
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice !== true || !no(id)));
}

async function compose(
  hall: Hall,
  { kind, choices, expression }: Act,
  proof: ReturnType<typeof evidenceOf>,
): Promise<Written> {
  const {
    policy,
    history: { events },
  } = hall;
  const at = hall.now();
  // One of the policy's own: a text of somebody else's making has no place in a row (SP-07).
  const language = chooseLanguage([expression.notice?.language ?? expression.language ?? ''], policy.languages);
  const before = foldHall(hall, new Set()).purposes;
  const decisions: Record<string, Decision> = {};
  let asksParent = false;
  for (const purpose of policy.purposes) {
    for (const id of [purpose.id, ...partsOf(purpose)]) {
      // Not what objects are born with: a purpose may be called `constructor`.
      const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
      if (choice === undefined) continue;
      const said = decision(purpose, choice, (before[id] ?? before[purpose.id])?.state ?? 'unknown');
      // Of a child, or of whoever still has to answer a message: asked for, and not given (CH-04, CO-16).
      const guarded = hall.ages?.said(said) ?? said;
      const toConfirm = expression.toConfirm && said.legalBasis === 'consent' && opens(said.state);
      decisions[id] = toConfirm ? { ...said, state: 'requested' } : guarded;
      asksParent ||= guarded !== said;
    }
  }
  return write(
    {
      site: policy.site,
      subject: await subjectOf(hall),
      kind: proof.method === 'gpc' ? 'signal' : asksParent ? 'guardian' : kind,
      parents: heads(events),
      decisions,
      language,
      policyVersion: versionOf(policy),
      by: 'data-subject',
      ...proof,
      validUntil: new Date(addPeriod(at, policy.validity ?? DEFAULT_PERIOD)).toISOString(),
      at: new Date(at).toISOString(),
      lib: VERSION,
    },
    // Its words are what the panel showed; what it says of purposes is what the policy says.
    notice(policy, language, expression.notice?.words ?? {}),
    at,
  );
}

/** Erases the history of a hall, after what is still being written; other tabs look again. Rejects as `Consent.erase` says. */
export async function erase(hall: Hall): Promise<Snapshot> {
  const { policy } = hall;
  const snapshot = snapshotOf(hall);
  const standing = policy.purposes.filter((p) => p.legalBasis === 'consent' && snapshot.purposes[p.id]?.permitted);
  if (standing.length && !hall.closed) {
    const number = ++hall.acts;
    for (const { id } of standing) hall.denied.set(id, number);
    tell(hall);
    const choices = Object.fromEntries(standing.map(({ id }) => [id, false]));
    const expression = { layer: 'history', control: 'erase' };
    const { storage } = snapshot;
    await decide(hall, { kind: 'withdraw', choices, expression, path: [], number, storage, knew: hall.history.events });
  }
  const { eraseHall } = await import('./erasing.js');
  const done = await enqueue(hall, () => eraseHall(hall));
  announce(hall);
  return done;
}
