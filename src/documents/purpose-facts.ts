/** What a person is told of one purpose, item by item (Art. 13(1)(c)-(f), 13(2)(a), (e), (f), 14(1)(d), 14(2)(f)). */
import { isInEea } from '../model/eea.js';
import type { Controller } from '../model/policy.js';
import { recipientsOf, type DataCategory, type Recipient } from '../model/purpose.js';
import { facts, link, type Facts, type Text } from './document.js';
import type { DocumentPurpose } from './input.js';
import { fillIn, bare, type Scribe } from './scribe.js';

/** The facts of a purpose, in the order in which a reader asks for them. */
export function purposeFacts(purpose: DocumentPurpose, controller: Controller, s: Scribe): Facts {
  const { statement: words, subjects } = s.words;
  const recipients = recipientsOf(purpose);
  const abroad = recipients.filter((recipient) => !isInEea(recipient.country) || recipient.safeguard);
  return facts(
    [words.basis, s.basis(purpose)],
    [words.interest, s.sentence(purpose.interest)],
    [words.contract, s.sentence(purpose.contract)],
    [words.law, s.sentence(purpose.legalReference)],
    [words.aboutWhom, purpose.subjects && `${s.list(purpose.subjects.map((subject) => subjects[subject]))}.`],
    [s.panel('data'), `${s.list(purpose.data.map((kind) => dataInWords(kind, s)))}.`],
    [words.special, specialInWords(purpose, s)],
    [words.necessity, s.sentence(purpose.necessity)],
    [words.from, purpose.source ? fillIn(words.fromOthers, { source: bare(s.text(purpose.source)) }) : words.fromYou],
    [
      s.panel('recipients'),
      ...(recipients.length
        ? recipients.map((recipient) => recipientInWords(recipient, s))
        : [s.panel('nobody', { controller: controller.name })]),
    ],
    [
      words.transfers,
      ...(abroad.length ? abroad.map((recipient) => transferInWords(recipient, controller, s)) : [words.noTransfers]),
    ],
    [s.panel('retention'), retention(purpose, s)],
    [words.advertising, ...(purpose.marketing ?? []).map((channel) => `${s.channel(channel)}.`)],
    [words.provision, provision(purpose, s)],
    [words.automated, ...automated(purpose, s)],
  );
}

/** A kind of data, and that it is sensitive where it is. */
export function dataInWords({ label, sensitivity }: DataCategory, s: Scribe): string {
  return sensitivity === 'ordinary' ? s.text(label) : `${s.text(label)} (${s.words.sensitivity[sensitivity]})`;
}

/** The condition that lifts the prohibition on special data (SP-01). */
export function specialInWords({ specialCondition }: DocumentPurpose, s: Scribe): string | undefined {
  if (!specialCondition) return undefined;
  const condition = s.words.conditions[specialCondition];
  return `${condition.charAt(0).toUpperCase()}${condition.slice(1)} (${fillIn(s.words.article9, { letter: specialCondition.slice(-1) })}).`;
}

function recipientInWords({ name, role, country, purpose, notice }: Recipient, s: Scribe): Text {
  const facts = [s.panel(role), bare(s.text(purpose))].filter(Boolean).join('; ');
  const said = `${name} (${s.country(country)}): ${facts}.`;
  return notice ? [`${said} `, link(`${s.panel('statement')} ${name}`, notice)] : said;
}

/** Where the data go, what protects them there, and where to have a copy of that (Art. 13(1)(f)). */
function transferInWords(
  { name, country, safeguard, safeguardCopy }: Recipient,
  { email }: Controller,
  s: Scribe,
): Text {
  const { statement: words } = s.words;
  const said = fillIn(words.transfer, {
    recipient: name,
    country: s.country(country),
    safeguard: safeguard ? s.sentence(safeguard) : words.noSafeguard,
  });
  if (!safeguard) return said;
  if (safeguardCopy === undefined) return `${said} ${fillIn(words.copyAsk, { email })}`;
  if (/^https?:/i.test(safeguardCopy)) return [`${said} `, link(words.copyAt, safeguardCopy)];
  return /^[^\s@]+@[^\s@]+$/.test(safeguardCopy)
    ? [`${said} ${words.copyFrom}: `, link(safeguardCopy, `mailto:${safeguardCopy}`), '.']
    : `${said} ${words.copyFrom}: ${bare(safeguardCopy)}.`;
}

function retention({ retention: kept }: DocumentPurpose, s: Scribe): string {
  return `${bare(s.retention(kept))}.`;
}

/** Whether the data must be given, and what follows if not (Art. 13(2)(e)). */
function provision({ provision: given, legalBasis, source }: DocumentPurpose, s: Scribe): string {
  const { provision: kinds, statement: words, common } = s.words;
  if (given) return `${kinds[given.kind]} ${s.sentence(given.consequence)}`;
  if (legalBasis === 'consent') return words.freeToGive;
  // What comes from somebody else is not asked of the person, and what the law asks for is asked for by the law.
  if (source || legalBasis === 'legal-obligation') return common.notApplicable;
  return legalBasis === 'contract' ? words.neededForContract : kinds.voluntary;
}

/** Decisions by a machine alone (Art. 13(2)(f), 22). */
function automated({ automatedDecision }: DocumentPurpose, s: Scribe): string[] {
  const { statement: words } = s.words;
  if (!automatedDecision) return [words.notAutomated];
  return [
    fillIn(words.logic, { logic: bare(s.text(automatedDecision.logic)) }),
    fillIn(words.consequences, { consequences: bare(s.text(automatedDecision.consequences)) }),
  ];
}
