import { needsExplicitConsent } from '../model/purpose.js';

function asked({ consent, snapshot }) {
  return consent.policy.purposes.filter(({ id }) => snapshot.ask.includes(id));
}
function asking({ consent }) {
  return consent.policy.purposes.filter((p) => p.legalBasis === "consent" && p.status !== "not-allowed");
}
function choose(view, purposes, choice) {
  const choices = {};
  for (const purpose of purposes) {
    const apart = choice === true && needsExplicitConsent(purpose);
    if (!apart) choices[purpose.id] = choice;
    else if (view.snapshot.purposes[purpose.id]?.ask) choices[purpose.id] = "later";
  }
  return choices;
}

export { asked, asking, choose };
//# sourceMappingURL=purposes.js.map
