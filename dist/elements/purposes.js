import { needsExplicitConsent } from '../model/purpose.js';

function asked({ consent, snapshot }) {
  return consent.policy.purposes.filter(({ id }) => snapshot.purposes[id]?.ask);
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

export { asked, choose };
//# sourceMappingURL=purposes.js.map
