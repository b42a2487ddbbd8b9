/** What the register says of one purpose, column by column; each way of writing the register reads it here. */
import { isInEea } from '../model/eea.js';
import { recipientsOf, type Recipient } from '../model/purpose.js';
import { isActive, type DocumentPurpose } from './input.js';
import { dataInWords, specialInWords } from './purpose-facts.js';
import { fillIn, bare, type Scribe } from './scribe.js';
import type { RegisterColumn } from './words/table.js';

/** A column, and what stands in it: nothing, one text, or several. */
export interface RegisterCell {
  readonly id: RegisterColumn;
  readonly said: readonly string[];
}

/** Which column answers which point of Art. 30(1). */
export const PLACES: Readonly<Partial<Record<RegisterColumn, string>>> = {
  purpose: 'b',
  subjects: 'c',
  data: 'c',
  recipients: 'd',
  thirdCountries: 'e',
  retention: 'f',
  measures: 'g',
};

/** All columns of a purpose, in order; those that Art. 30 asks for always say something. */
export function registerColumns(purpose: DocumentPurpose, s: Scribe): RegisterCell[] {
  const { register: words, common, subjects, statement } = s.words;
  const { internal = {} } = purpose;
  const recipients = recipientsOf(purpose);
  const abroad = recipients.filter(goesAbroad);
  const needsAssessment = purpose.legalBasis === 'legitimate-interests' && !purpose.specialRegime;
  const said: Readonly<Record<RegisterColumn, readonly (string | undefined)[]>> = {
    id: [purpose.id],
    purpose: [s.text(purpose.title)],
    description: [s.sentence(purpose.description)],
    status: [isActive(purpose) ? words.active : words.rejected],
    subjects: (purpose.subjects ?? (['visitor', 'customer'] as const)).map((subject) => subjects[subject]),
    data: purpose.data.map((kind) => dataInWords(kind, s)),
    recipients: recipients.length
      ? recipients.map(
          ({ name, role, country, purpose: why }) =>
            `${name} (${s.country(country)}): ${s.panel(role)}; ${bare(s.text(why))}`,
        )
      : [common.none],
    thirdCountries: abroad.length
      ? abroad.map((recipient) => `${recipient.name}, ${abroadInWords(recipient, s)}`)
      : [common.none],
    retention: [[s.period(purpose.retention.period), bare(s.text(purpose.retention.text))].filter(Boolean).join('. ')],
    measures: internal.measures ?? [],
    // What was rejected has no basis: none was found (LB-07).
    basis: [isActive(purpose) ? s.basis(purpose) : common.none],
    because: isActive(purpose) ? [s.panel('because', { because: bare(s.text(purpose.because)) })] : [],
    necessity: [s.text(purpose.necessity) || common.missing],
    interest: [s.text(purpose.interest)],
    contract: [s.text(purpose.contract)],
    law: [s.text(purpose.legalReference)],
    specialCondition: [specialInWords(purpose, s)],
    source: [purpose.source ? s.text(purpose.source) : statement.fromYou],
    channels: (purpose.marketing ?? []).map((channel) => s.channel(channel)),
    storage: (purpose.services ?? []).flatMap(({ name, storage = [] }) =>
      storage.map((item) => `${name}: ${item.name} (${s.words.kinds[item.kind]}, ${s.period(item.maxAge)})`),
    ),
    automated: purpose.automatedDecision
      ? [s.text(purpose.automatedDecision.logic), s.text(purpose.automatedDecision.consequences)]
      : [common.none],
    why: [internal.why ?? common.missing],
    alternatives: [internal.alternativesConsidered ?? common.missing],
    substantiation: [internal.reference],
    assessment: [assessed(purpose, s, needsAssessment)],
    compatibility: [compatible(purpose, s)],
    impact: [impact(purpose, s)],
    decidedBy: [internal.decidedBy ?? common.missing],
    decidedOn: [s.day(purpose.decidedOn)],
    activeFrom: [isActive(purpose) ? s.day(purpose.activeFrom) : undefined],
    reviewOn: [internal.reviewOn ? s.day(internal.reviewOn) : common.missing],
  };
  return (Object.keys(words.columns) as RegisterColumn[]).map((id) => ({
    id,
    said: said[id].filter((text) => text !== undefined && text !== '') as string[],
  }));
}

/** Whether data leave the EEA with a recipient, or might: a safeguard is named for that (Art. 30(1)(e)). */
export function goesAbroad({ country, safeguard }: Recipient): boolean {
  return !isInEea(country) || safeguard !== undefined;
}

/** Where they go, and what protects them there. */
export function abroadInWords({ country, safeguard, safeguardCopy }: Recipient, s: Scribe): string {
  const protectedBy = safeguard ? s.sentence(safeguard) : s.words.statement.noSafeguard;
  return [`${s.country(country)}:`, protectedBy, safeguardCopy].filter(Boolean).join(' ');
}

function assessed({ internal }: DocumentPurpose, s: Scribe, needed: boolean): string {
  const { register: words, common } = s.words;
  const { assessment } = internal ?? {};
  if (!assessment) return needed ? common.missing : words.noAssessment;
  const { id, assessedBy, assessedOn, conclusion } = assessment;
  return fillIn(words[conclusion], { id, by: assessedBy, on: s.day(assessedOn) });
}

function compatible({ internal }: DocumentPurpose, s: Scribe): string | undefined {
  const { compatibility, reusesDataFrom = [] } = internal ?? {};
  if (!compatibility) return undefined;
  const { register: words } = s.words;
  const conclusion = compatibility.conclusion === 'compatible' ? words.compatible : words.notCompatible;
  return [reusesDataFrom.join(', '), conclusion].filter(Boolean).join(': ');
}

function impact({ internal }: DocumentPurpose, s: Scribe): string | undefined {
  const { reference, notNeededBecause } = internal?.impactAssessment ?? {};
  return reference ?? (notNeededBecause && fillIn(s.words.register.impactNone, { reason: notNeededBecause }));
}
