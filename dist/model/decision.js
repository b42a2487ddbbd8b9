import { needsExplicitConsent } from './purpose.js';

function isDecidable(purpose) {
  return purpose?.legalBasis === "consent" || purpose?.legalBasis === "legitimate-interests";
}
function decision(purpose, choice, before) {
  const explicit = choice === true && needsExplicitConsent(purpose) ? { explicit: true } : {};
  return { state: word(purpose, choice, before), legalBasis: purpose.legalBasis, ...explicit };
}
function word(purpose, choice, before) {
  if (purpose.legalBasis === "legitimate-interests") return choice === true ? "objection-lifted" : "objected";
  const stood = before === "given" || before === "renewed";
  if (choice === "later") return "deferred";
  if (choice === true) return stood || before === "expired" ? "renewed" : "given";
  return stood || before === "withdrawn" ? "withdrawn" : "refused";
}

export { decision, isDecidable };
//# sourceMappingURL=decision.js.map
