const text = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const oneOf = (...words) => (value) => typeof value === "string" && words.includes(value);
const isHash = text(/^[0-9a-f]{64}$/);
const isUuid = text(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const isTimedId = text(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const isSubject = text(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const isSite = text(/^[a-z][a-z0-9-]{0,63}$/);
const isWord = text(/^[a-z0-9-]{1,64}$/);
const isLanguage = text(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/
);
const isVersion = text(/^[A-Za-z0-9][\w.+-]{0,63}$/);
const isMoment = (value) => text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)(value) && Date.parse(value) > 0 && new Date(value).toISOString() === value;
const isPurpose = (value) => text(/^[a-z][a-z0-9-]{0,63}([./:][a-z][a-z0-9-]{0,63})?$/)(value) && value !== "constructor";
const isParents = (value) => Array.isArray(value) && value.length <= 256 && value.every((hash, at) => isHash(hash) && (at === 0 || value[at - 1] < hash));
const isDecision = record(
  {
    state: oneOf("given", "renewed", "refused", "withdrawn", "deferred", "requested", "objected", "objection-lifted"),
    legalBasis: oneOf(
      "consent",
      "contract",
      "legal-obligation",
      "vital-interests",
      "public-task",
      "legitimate-interests"
    )
  },
  { explicit: (value) => value === true }
);
const isDecisions = (value) => isRecord(value) && Object.keys(value).length <= 1e3 && Object.entries(value).every(([purpose, decision]) => isPurpose(purpose) && isDecision(decision));
const isEvidence = record(
  {
    layer: isWord,
    control: isWord,
    presses: (value) => Number.isSafeInteger(value) && value >= 0 && value <= 1e3
  },
  { synthetic: (value) => value === true, reference: isWord, recordedBy: isWord }
);
const EVENT = {
  v: (value) => value === 1,
  id: isTimedId,
  site: isSite,
  subject: isSubject,
  kind: oneOf("decide", "withdraw", "object", "signal", "guardian", "import"),
  parents: isParents,
  decisions: isDecisions,
  notice: isHash,
  language: isLanguage,
  policyVersion: isVersion,
  by: oneOf("data-subject", "guardian"),
  method: oneOf("interface", "api", "gpc", "paper", "phone", "in-person", "import"),
  evidence: isEvidence,
  validUntil: isMoment,
  at: isMoment,
  lib: text(/^[A-Za-z0-9][\w.+-]{0,31}$/)
};
function faultsOf(value) {
  if (!isRecord(value)) return ["(the event itself)"];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(EVENT, key));
  const wrong = Object.entries(EVENT).filter(([key, check]) => !Object.hasOwn(value, key) || !check(value[key]));
  return [...unknown.map((key) => `unknown key ${JSON.stringify(key.slice(0, 40))}`), ...wrong.map(([key]) => key)];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function record(needed, optional = {}) {
  return (value) => isRecord(value) && Object.entries(needed).every(([key, check]) => Object.hasOwn(value, key) && check(value[key])) && Object.keys(value).every((key) => {
    const check = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(optional, key) ? optional[key] : void 0;
    return check?.(value[key]) === true;
  });
}

export { faultsOf, isHash, isLanguage, isRecord, isSite, isTimedId, isUuid };
//# sourceMappingURL=shape.js.map
