import { isDecidable } from './decision.js';
import { opens, permitsConsent } from './event.js';
import { needsExplicitConsent } from './purpose.js';

function mayRun(purpose, { history, denied }, now) {
  const { id, legalBasis, status } = purpose;
  if (status === "not-allowed" || denied.has(id)) return false;
  const answer = history.answers.get(id);
  if (!answer) return legalBasis !== "consent" && (!history.broken || !isDecidable(purpose));
  const { decision, event, end, news } = answer;
  if (legalBasis !== "consent") return opens(decision.state);
  return permitsConsent(decision.state) && decision.legalBasis === "consent" && // An ordinary yes opens nothing that needs one in so many words, whoever wrote it (SP-04).
  (decision.explicit || !needsExplicitConsent(purpose)) && // Without the notice nobody can say what was agreed to; it is asked again rather than guessed.
  news?.length === 0 && now < end && // A consent dated tomorrow or later proves nothing about when it began.
  Date.parse(event.at) <= now + 864e5;
}

export { mayRun };
//# sourceMappingURL=may-run.js.map
