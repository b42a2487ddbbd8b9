import { laws } from '../laws.js';
import { when } from '../rule.js';

const decidedFirst = {
  id: "LB-06",
  severity: "error",
  article: laws["LB-06"],
  purpose: ({ decidedOn, activeFrom }) => when(
    decidedOn > activeFrom,
    "decidedOn",
    `The basis was decided on ${decidedOn}, after the processing starts on ${activeFrom}. Decide first: give an activeFrom on or after decidedOn.`
  )
};
const contract = {
  id: "LB-08",
  severity: "error",
  article: laws["LB-08"],
  purpose: (purpose) => when(
    purpose.legalBasis === "contract" && !purpose.contract,
    "contract",
    "is missing. The basis is contract (overeenkomst): say which contract, or which step before one the person asked for, such as a quotation (offerte)."
  )
};
const legalObligation = {
  id: "LB-09",
  severity: "error",
  article: laws["LB-09"],
  purpose: (purpose) => when(
    purpose.legalBasis === "legal-obligation" && !purpose.legalReference,
    "legalReference",
    "is missing. The basis is legal-obligation (wettelijke verplichting): name the statute and the article."
  )
};
const legitimateInterests = {
  id: "LB-10",
  severity: "error",
  article: laws["LB-10"],
  purpose: (purpose) => when(
    purpose.legalBasis === "legitimate-interests" && !purpose.interest,
    "interest",
    "is missing. The basis is legitimate-interests (gerechtvaardigd belang): say which interest is pursued."
  )
};
const legalBasis = [decidedFirst, contract, legalObligation, legitimateInterests];

export { legalBasis };
//# sourceMappingURL=legal-basis.js.map
