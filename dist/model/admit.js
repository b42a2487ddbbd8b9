import { isDecidable } from './decision.js';
import { ConsentError } from './error.js';
import { purposeFor, partsOf } from './parts.js';
import { needsExplicitConsent } from './purpose.js';

function admit(policy, choices, explicit) {
  for (const [id, choice] of Object.entries(choices)) {
    if (choice !== true && choice !== false && choice !== "later") {
      throw new ConsentError("choice-unknown", `"${id}" was given ${String(choice)}; say true, false or 'later'.`);
    }
    const purpose = purposeFor(policy, id);
    if (!purpose) {
      const ids = policy.purposes.flatMap((p) => [p.id, ...partsOf(p)]).join(", ");
      throw new ConsentError("purpose-unknown", `"${id}" is not a purpose of the policy. It has: ${ids}.`);
    }
    if (!isDecidable(purpose)) {
      throw new ConsentError(
        "basis-mismatch",
        `"${id}" rests on ${purpose.legalBasis}: there is nothing to choose (Art. 6(1) GDPR, LB-12).`
      );
    }
    if (choice === "later" && (purpose.legalBasis !== "consent" || purpose.id !== id)) {
      throw new ConsentError("choice-unknown", `"${id}" cannot wait for later; say true or false.`);
    }
    if (choice !== true) continue;
    if (purpose.status === "not-allowed") {
      throw new ConsentError("LB-07", `"${id}" is not allowed by the policy: no legal basis was found for it.`);
    }
    if (needsExplicitConsent(purpose) && !explicit) {
      throw new ConsentError(
        "explicit-needed",
        `"${id}" concerns special data and needs explicit consent (Art. 9(2)(a) GDPR, SP-04).`
      );
    }
  }
}

export { admit };
//# sourceMappingURL=admit.js.map
