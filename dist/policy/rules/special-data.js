import { laws } from '../laws.js';
import { when } from '../rule.js';

const special = {
  id: "SP-01",
  severity: "error",
  article: laws["SP-01"],
  purpose: (purpose) => [
    ...when(
      has(purpose, "special") && !purpose.specialCondition,
      "specialCondition",
      'is missing. Special data (bijzondere persoonsgegevens) may not be processed, unless a condition of Art. 9(2) holds: name it, such as "A9-2-a" for explicit consent.'
    ),
    // Where the basis is another nobody is asked, and a consent that nobody is asked for was never given.
    ...when(
      purpose.specialCondition === "A9-2-a" && purpose.legalBasis !== "consent",
      "specialCondition",
      '"A9-2-a" is explicit consent, and this purpose does not ask for consent. Make its legalBasis "consent", or name the condition that does hold.'
    )
  ]
};
const criminal = {
  id: "SP-03",
  severity: "error",
  article: laws["SP-03"],
  purpose: (purpose) => opened(purpose, "criminal", "Criminal data (strafrechtelijke gegevens)", 'such as "artikel 33 UAVG"')
};
const nationalId = {
  id: "SP-06",
  severity: "error",
  article: laws["SP-06"],
  purpose: (purpose) => opened(purpose, "national-id", "A national id (BSN)", "that prescribes its use")
};
const specialData = [special, criminal, nationalId];
function has(purpose, sensitivity) {
  return purpose.data.some((category) => category.sensitivity === sensitivity);
}
function opened(purpose, sensitivity, what, such) {
  if (!has(purpose, sensitivity)) return [];
  return purpose.legalBasis === "consent" ? when(
    true,
    "legalBasis",
    `${what} cannot rest on consent here. Remove the data, or name another basis and its statute.`
  ) : when(
    !purpose.legalReference,
    "legalReference",
    `is missing. ${what} may be used only where a statute says so: name the statute and the article, ${such}.`
  );
}

export { specialData };
//# sourceMappingURL=special-data.js.map
