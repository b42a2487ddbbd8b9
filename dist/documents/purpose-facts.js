import { isInEea } from '../model/eea.js';
import { recipientsOf } from '../model/purpose.js';
import { facts, link } from './document.js';
import { fillIn, bare } from './scribe.js';

function purposeFacts(purpose, controller, s) {
  const { statement: words, subjects } = s.words;
  const recipients = recipientsOf(purpose);
  const abroad = recipients.filter((recipient) => !isInEea(recipient.country) || recipient.safeguard);
  return facts(
    [words.basis, s.basis(purpose)],
    [words.interest, s.sentence(purpose.interest)],
    [words.contract, s.sentence(purpose.contract)],
    [words.law, s.sentence(purpose.legalReference)],
    [words.aboutWhom, purpose.subjects && `${s.list(purpose.subjects.map((subject) => subjects[subject]))}.`],
    [s.panel("data"), `${purpose.data.map((kind) => dataInWords(kind, s)).join(", ")}.`],
    [words.special, specialInWords(purpose, s)],
    [words.necessity, s.sentence(purpose.necessity)],
    [words.from, purpose.source ? fillIn(words.fromOthers, { source: bare(s.text(purpose.source)) }) : words.fromYou],
    [
      s.panel("recipients"),
      ...recipients.length ? recipients.map((recipient) => recipientInWords(recipient, s)) : [s.panel("nobody", { controller: controller.name })]
    ],
    [
      words.transfers,
      ...abroad.length ? abroad.map((recipient) => transferInWords(recipient, controller, s)) : [words.noTransfers]
    ],
    [s.panel("retention"), retention(purpose, s)],
    [words.advertising, ...(purpose.marketing ?? []).map((channel) => `${s.channel(channel)}.`)],
    [words.provision, provision(purpose, s)],
    [words.automated, ...automated(purpose, s)]
  );
}
function dataInWords({ label, sensitivity }, s) {
  return sensitivity === "ordinary" ? s.text(label) : `${s.text(label)} (${s.words.sensitivity[sensitivity]})`;
}
function specialInWords({ specialCondition }, s) {
  if (!specialCondition) return void 0;
  const condition = s.words.conditions[specialCondition];
  return `${condition.charAt(0).toUpperCase()}${condition.slice(1)} (${fillIn(s.words.article9, { letter: specialCondition.slice(-1) })}).`;
}
function recipientInWords({ name, role, country, purpose, notice }, s) {
  const facts2 = [s.panel(role), bare(s.text(purpose))].filter(Boolean).join("; ");
  const said = `${name} (${s.country(country)}): ${facts2}.`;
  return notice ? [`${said} `, link(`${s.panel("statement")} ${name}`, notice)] : said;
}
function transferInWords({ name, country, safeguard, safeguardCopy }, { email }, s) {
  const { statement: words } = s.words;
  const said = fillIn(words.transfer, {
    recipient: name,
    country: s.country(country),
    safeguard: safeguard ? s.sentence(safeguard) : words.noSafeguard
  });
  if (!safeguard) return said;
  if (safeguardCopy === void 0) return `${said} ${fillIn(words.copyAsk, { email })}`;
  if (/^https?:/i.test(safeguardCopy)) return [`${said} `, link(words.copyAt, safeguardCopy)];
  return /^[^\s@]+@[^\s@]+$/.test(safeguardCopy) ? [`${said} ${words.copyFrom}: `, link(safeguardCopy, `mailto:${safeguardCopy}`), "."] : `${said} ${words.copyFrom}: ${bare(safeguardCopy)}.`;
}
function retention({ retention: kept }, s) {
  return `${bare(s.retention(kept))}.`;
}
function provision({ provision: given, legalBasis, source }, s) {
  const { provision: kinds, statement: words, common } = s.words;
  if (given) return `${kinds[given.kind]} ${s.sentence(given.consequence)}`;
  if (legalBasis === "consent") return words.freeToGive;
  if (source || legalBasis === "legal-obligation") return common.notApplicable;
  return legalBasis === "contract" ? words.neededForContract : kinds.voluntary;
}
function automated({ automatedDecision }, s) {
  const { statement: words } = s.words;
  if (!automatedDecision) return [words.notAutomated];
  return [
    fillIn(words.logic, { logic: bare(s.text(automatedDecision.logic)) }),
    fillIn(words.consequences, { consequences: bare(s.text(automatedDecision.consequences)) })
  ];
}

export { dataInWords, purposeFacts, specialInWords };
//# sourceMappingURL=purpose-facts.js.map
