/**
 * The one question that every page waits for. Closed where in doubt.
 */
import { isDecidable } from './decision.js';
import { opens, permitsConsent } from './event.js';
import type { History } from './history.js';
import { needsExplicitConsent, type Purpose } from './purpose.js';

/** What the answer depends on, beside the purpose. */
export interface Holding {
  readonly history: History;
  /** Denials that hold before, and whether or not, they could be written: purpose ids. */
  readonly denied: { has(id: string): boolean };
}

/** Whether what belongs to a purpose may run at a moment, in milliseconds of Unix time. */
export function mayRun(purpose: Purpose, { history, denied }: Holding, now: number): boolean {
  const { id, legalBasis, status } = purpose;
  if (status === 'not-allowed' || denied.has(id)) return false;
  const answer = history.answers.get(id);
  // Nobody said anything; but what cannot be read may have been an objection.
  if (!answer) return legalBasis !== 'consent' && (!history.broken || !isDecidable(purpose));
  const { decision, event, end, news } = answer;
  // A denial that was given under another basis still denies (LB-13).
  if (legalBasis !== 'consent') return opens(decision.state);
  return (
    permitsConsent(decision.state) &&
    decision.legalBasis === 'consent' &&
    // An ordinary yes opens nothing that needs one in so many words, whoever wrote it (SP-04).
    (decision.explicit || !needsExplicitConsent(purpose)) &&
    // Without the notice nobody can say what was agreed to; it is asked again rather than guessed.
    news?.length === 0 &&
    now < end &&
    // A consent dated tomorrow or later proves nothing about when it began.
    Date.parse(event.at) <= now + 86_400_000
  );
}
