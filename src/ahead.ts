/**
 * The question, ahead of a long policy: drawn from the purposes that have come
 * while the rest is on its way. It only shows. Nothing can be answered, and
 * nothing is opened, before the whole policy is here and its seal holds.
 */
import type { Consent } from './consent/consent.js';
import { readTombstones } from './ledger/tombstone.js';
import { NOTHING_READ } from './model/history.js';
import { mayRun } from './model/may-run.js';
import { hasGpc } from './model/opposes.js';
import type { Policy } from './model/policy.js';
import { fold, type Snapshot } from './model/snapshot.js';

/** As many as the question names at first. */
const ENOUGH = 20;
/** A question that has not begun by then waits for the whole. */
const LONGEST = 300_000;

/** What shows the question, once it is defined. */
interface Panel extends HTMLElement {
  consent?: Consent;
  readonly view?: unknown;
  readonly updateComplete?: Promise<unknown>;
}

/**
 * Draws the question of somebody who was never asked before, as soon as enough
 * of the policy is here; `show` brings the panel. Resolves when it stands
 * there, or when there is nothing to be ahead of.
 */
export async function ahead(answer: Response, panel: Panel, show: () => Promise<unknown>): Promise<void> {
  const policy = await beginningOf(answer);
  if (!policy || panel.consent) return;
  const { site, audience, signals } = policy;
  // Where something else has a say before anything is asked, the whole policy is waited for.
  if (audience.children !== 'none' || signals || hasGpc() || readTombstones(site).length) return;
  panel.consent = standIn(policy);
  await show();
  for (let tries = 0; tries < 20 && !panel.view; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  await panel.updateComplete;
  await painted();
}

/** As much of a consent as a question draws from. */
function standIn(policy: Policy): Consent {
  const none = new Set<string>();
  const snapshot: Snapshot = fold({
    policy,
    history: { ...NOTHING_READ, broken: 0 },
    holds: mayRun,
    denied: none,
    barred: none,
    ran: none,
    storage: 'indexed-db',
    now: Date.now(),
  });
  // How many receive the data nobody can count yet.
  const purposes = policy.purposes.map((purpose) => ({ ...purpose, recipients: 'none' as const }));
  const shown: Partial<Consent> = {
    partial: true,
    policy: { ...policy, purposes },
    snapshot,
    subscribe: () => nothing,
    present: () => nothing,
    report: nothing,
  };
  return shown as Consent;
}

const nothing = (): void => undefined;

/** The policy with the purposes that came first, as `printPolicy()` wrote them; `undefined` where it is written otherwise. */
async function beginningOf({ body }: Response): Promise<Policy | undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    while (reader && text.length < LONGEST) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
      const end = text.lastIndexOf(',\n');
      if (end < 0) continue;
      const policy = JSON.parse(`${text.slice(0, end)}]}`) as Policy;
      if (policy.purposes.filter(({ legalBasis }) => legalBasis === 'consent').length >= ENOUGH) return policy;
    }
  } catch {
    // Written in another way, or cut off; whoever reads the whole will say so.
  } finally {
    void reader?.cancel().catch(() => undefined);
  }
  return undefined;
}

/** Resolves when what was drawn has been seen; in a page that nobody sees, a moment later. */
function painted(): Promise<unknown> {
  return Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 200)),
  ]);
}
