/**
 * What supports a purpose that nobody said yes to: the assessment of the
 * interest (Art. 6(1)(f), RE-06), and the test whether a new use of data is
 * compatible with the first (Art. 6(4), LB-15). Printed as the owner wrote it.
 */
import type { CompatibilityTest, InterestAssessment } from '../model/policy-file.js';
import { facts, note, section, type PolicyDocument, type Section } from './document.js';
import type { DocumentInput, DocumentOptions, DocumentPurpose } from './input.js';
import { fillIn, scribe, type Scribe } from './scribe.js';

/** The assessments of one purpose; `undefined` where it has none, or where there is no such purpose. */
export async function assessment(
  file: DocumentInput,
  purposeId: string,
  options: DocumentOptions = {},
): Promise<PolicyDocument | undefined> {
  const purpose = file.purposes.find(({ id }) => id === purposeId);
  const { assessment: interest, compatibility } = purpose?.internal ?? {};
  if (!purpose || (!interest && !compatibility)) return undefined;
  const s = await scribe(file, options);
  const { assessment: words, common } = s.words;
  const controller = file.controller.name;
  return {
    language: s.language,
    title: fillIn(words.title, { purpose: s.text(purpose.title) }),
    lead: [`${fillIn(words.lead, { controller })} ${fillIn(common.version, { version: file.version })}.`],
    blocks: [
      note(`${fillIn(common.determinedBy, { controller })} ${common.notApproved}`),
      ...(interest ? [ofInterest(interest, purpose, s)] : []),
      ...(compatibility ? [ofCompatibility(compatibility, purpose, file, s)] : []),
    ],
  };
}

function ofInterest(form: InterestAssessment, purpose: DocumentPurpose, s: Scribe): Section {
  const { assessment: words, common } = s.words;
  const answer = (yes: boolean): string => (yes ? common.yes : common.no);
  const { interest, necessity, balance } = form;
  return section(
    'interest',
    words.interestTitle,
    facts([words.reference, form.id], [words.purpose, s.sentence(purpose.description)]),
    section(
      'interest-1',
      words.interestStep,
      facts(
        [words.what, interest.what],
        [words.lawful, answer(interest.lawful)],
        [words.concrete, answer(interest.concrete)],
        [words.real, answer(interest.real)],
      ),
    ),
    section(
      'interest-2',
      words.necessityStep,
      facts([words.why, necessity.why], [words.lessIntrusive, necessity.lessIntrusiveMeans]),
    ),
    section(
      'interest-3',
      words.balanceStep,
      facts(
        [words.nature, balance.natureOfData],
        [words.expectations, balance.expectations],
        [words.impact, balance.impact],
        [words.children, balance.children],
        [words.safeguards, balance.safeguards],
        [words.optOut, balance.optOut],
      ),
    ),
    section(
      'interest-4',
      words.conclusionStep,
      facts(
        [words.conclusion, form.conclusion === 'passes' ? words.passes : words.fails],
        [words.by, form.assessedBy],
        [words.on, s.day(form.assessedOn)],
        [words.reviewOn, s.day(form.reviewOn)],
      ),
    ),
  );
}

function ofCompatibility(test: CompatibilityTest, purpose: DocumentPurpose, file: DocumentInput, s: Scribe): Section {
  const { assessment: words } = s.words;
  const { reusesDataFrom = [], decidedBy } = purpose.internal ?? {};
  const titleOf = (id: string): string => s.text(file.purposes.find((each) => each.id === id)?.title) || id;
  return section(
    'compatibility',
    words.compatibilityTitle,
    facts(
      [words.reused, reusesDataFrom.length ? s.list(reusesDataFrom.map(titleOf)) : undefined],
      [words.purpose, s.sentence(purpose.description)],
      [words.link, test.link],
      [words.context, test.context],
      [words.nature, test.natureOfData],
      [words.consequences, test.consequences],
      [words.safeguards, test.safeguards],
      [words.conclusion, test.conclusion === 'compatible' ? words.compatible : words.notCompatible],
      [words.by, decidedBy],
      [words.on, s.day(purpose.decidedOn)],
    ),
  );
}
