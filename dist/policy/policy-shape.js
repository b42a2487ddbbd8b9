import { record, optional, by, oneOf, isRecord, list } from './check.js';
import { purposeShape } from './purpose-shape.js';
import { text, digest, httpsAddress, isLanguage, pageAddress, country, email, id, version, wordTable, period, language } from './values.js';

const controller = record({
  id: by("CO-14", id),
  name: text,
  address: by("CO-10", text),
  country,
  email: by("CO-10", email),
  phone: optional(by("CO-10", text)),
  privacyStatement: pageAddress,
  dataProtectionOfficer: optional(by("CO-10", record({ name: text, email })))
});
const policyShape = record({
  $schema: optional(text),
  version,
  site: id,
  languages: by("CO-09", list(language, { noun: "languages", unique: "CO-09" })),
  country,
  controller: by("CO-09", controller),
  audience: by("CH-01", record({ children: oneOf(["none", "mixed", "directed"], "an answer on children") })),
  // Two purposes of one id would give one purpose two bases.
  purposes: by("CO-09", list(purposeShape, { noun: "purposes", unique: "LB-03" })),
  validity: optional(by("CK-14", period)),
  quietPeriod: optional(by("CK-15", period)),
  authority: optional(by("DS-10", record({ name: text, url: httpsAddress }))),
  words: optional(by("CO-09", wordTable)),
  seal: optional(record({ digest, rules: text }))
});
function languagesOf(policy) {
  const named = isRecord(policy) && Array.isArray(policy.languages) ? policy.languages : [];
  return named.every((tag) => isLanguage(tag)) ? named : [];
}

export { languagesOf, policyShape };
//# sourceMappingURL=policy-shape.js.map
