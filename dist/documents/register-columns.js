import { isInEea } from '../model/eea.js';
import { recipientsOf } from '../model/purpose.js';
import { isActive } from './input.js';
import { specialInWords, dataInWords } from './purpose-facts.js';
import { bare, fillIn } from './scribe.js';

const PLACES = {
  purpose: "b",
  subjects: "c",
  data: "c",
  recipients: "d",
  thirdCountries: "e",
  retention: "f",
  measures: "g"
};
function registerColumns(purpose, s) {
  const { register: words, common, subjects, statement } = s.words;
  const { internal = {} } = purpose;
  const recipients = recipientsOf(purpose);
  const abroad = recipients.filter(goesAbroad);
  const needsAssessment = purpose.legalBasis === "legitimate-interests" && !purpose.specialRegime;
  const said = {
    id: [purpose.id],
    purpose: [s.text(purpose.title)],
    description: [s.sentence(purpose.description)],
    status: [isActive(purpose) ? words.active : words.rejected],
    subjects: (purpose.subjects ?? ["visitor", "customer"]).map((subject) => subjects[subject]),
    data: purpose.data.map((kind) => dataInWords(kind, s)),
    recipients: recipients.length ? recipients.map(
      ({ name, role, country, purpose: why }) => `${name} (${s.country(country)}): ${s.panel(role)}; ${bare(s.text(why))}`
    ) : [common.none],
    thirdCountries: abroad.length ? abroad.map((recipient) => `${recipient.name}, ${abroadInWords(recipient, s)}`) : [common.none],
    retention: [[s.period(purpose.retention.period), bare(s.text(purpose.retention.text))].filter(Boolean).join(". ")],
    measures: internal.measures ?? [],
    // What was rejected has no basis: none was found (LB-07).
    basis: [isActive(purpose) ? s.basis(purpose) : common.none],
    because: isActive(purpose) ? [s.panel("because", { because: bare(s.text(purpose.because)) })] : [],
    necessity: [s.text(purpose.necessity) || common.missing],
    interest: [s.text(purpose.interest)],
    contract: [s.text(purpose.contract)],
    law: [s.text(purpose.legalReference)],
    specialCondition: [specialInWords(purpose, s)],
    source: [purpose.source ? s.text(purpose.source) : statement.fromYou],
    channels: (purpose.marketing ?? []).map((channel) => s.channel(channel)),
    storage: (purpose.services ?? []).flatMap(
      ({ name, storage = [] }) => storage.map((item) => `${name}: ${item.name} (${s.words.kinds[item.kind]}, ${s.period(item.maxAge)})`)
    ),
    automated: purpose.automatedDecision ? [s.text(purpose.automatedDecision.logic), s.text(purpose.automatedDecision.consequences)] : [common.none],
    why: [internal.why ?? common.missing],
    alternatives: [internal.alternativesConsidered ?? common.missing],
    substantiation: [internal.reference],
    assessment: [assessed(purpose, s, needsAssessment)],
    compatibility: [compatible(purpose, s)],
    impact: [impact(purpose, s)],
    decidedBy: [internal.decidedBy ?? common.missing],
    decidedOn: [s.day(purpose.decidedOn)],
    activeFrom: [isActive(purpose) ? s.day(purpose.activeFrom) : void 0],
    reviewOn: [internal.reviewOn ? s.day(internal.reviewOn) : common.missing]
  };
  return Object.keys(words.columns).map((id) => ({
    id,
    said: said[id].filter((text) => text !== void 0 && text !== "")
  }));
}
function goesAbroad({ country, safeguard }) {
  return !isInEea(country) || safeguard !== void 0;
}
function abroadInWords({ country, safeguard, safeguardCopy }, s) {
  const protectedBy = safeguard ? s.sentence(safeguard) : s.words.statement.noSafeguard;
  return [`${s.country(country)}:`, protectedBy, safeguardCopy].filter(Boolean).join(" ");
}
function assessed({ internal }, s, needed) {
  const { register: words, common } = s.words;
  const { assessment } = internal ?? {};
  if (!assessment) return needed ? common.missing : words.noAssessment;
  const { id, assessedBy, assessedOn, conclusion } = assessment;
  return fillIn(words[conclusion], { id, by: assessedBy, on: s.day(assessedOn) });
}
function compatible({ internal }, s) {
  const { compatibility, reusesDataFrom = [] } = internal ?? {};
  if (!compatibility) return void 0;
  const { register: words } = s.words;
  const conclusion = compatibility.conclusion === "compatible" ? words.compatible : words.notCompatible;
  return [reusesDataFrom.join(", "), conclusion].filter(Boolean).join(": ");
}
function impact({ internal }, s) {
  const { reference, notNeededBecause } = internal?.impactAssessment ?? {};
  return reference ?? (notNeededBecause && fillIn(s.words.register.impactNone, { reason: notNeededBecause }));
}

export { PLACES, abroadInWords, goesAbroad, registerColumns };
//# sourceMappingURL=register-columns.js.map
