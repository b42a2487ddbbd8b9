/**
 * The record of processing activities: all of Art. 30(1)(a) to (g), and with
 * each purpose its legal basis, necessity, substantiation, and who decided
 * when (RE-01, RE-02, SE-08). It says what the owner determined, and leaves
 * judging to whoever reads it (LB-14).
 */
import { isInEea } from '../model/eea.js';
import type { Controller } from '../model/policy.js';
import {
  facts,
  link,
  note,
  paragraph,
  section,
  table,
  type Block,
  type PolicyDocument,
  type Section,
  type Text,
} from './document.js';
import { isActive, type DocumentInput, type DocumentOptions, type DocumentPurpose } from './input.js';
import { PLACES, registerColumns } from './register-columns.js';
import { fillIn, scribe, type Scribe } from './scribe.js';

/** The register of a policy file, in one language. */
export async function register(file: DocumentInput, options: DocumentOptions = {}): Promise<PolicyDocument> {
  const s = await scribe(file, options);
  const { register: words, common } = s.words;
  const { name } = file.controller;
  const [active, rejected] = [file.purposes.filter(isActive), file.purposes.filter((purpose) => !isActive(purpose))];
  return {
    language: s.language,
    title: `${words.title} ${name}`,
    lead: [`${words.lead} ${fillIn(common.version, { version: file.version })}.`],
    blocks: [
      note(`${fillIn(common.determinedBy, { controller: name })} ${common.notApproved}`),
      responsible(file, s),
      general(file, s),
      section('activities', words.activitiesTitle, ...active.map((purpose) => activity(purpose, s))),
      ...(rejected.length
        ? [
            section(
              'rejected',
              words.rejectedTitle,
              paragraph(words.rejectedText),
              ...rejected.map((purpose) => activity(purpose, s)),
            ),
          ]
        : []),
    ],
  };
}

/** Who answers for it (Art. 30(1)(a)). Each is named, or said to be absent. */
export function responsibleFacts(
  { controller, internal }: DocumentInput,
  s: Scribe,
): readonly (readonly [key: string, term: string, said: string])[] {
  const { register: words, statement, common, organisations } = s.words;
  const { jointControllers = [] } = controller;
  return [
    ['controller', common.name, controller.name],
    [
      'organisation',
      words.organisation,
      internal?.organisation ? organisations[internal.organisation] : common.missing,
    ],
    ['address', common.address, `${controller.address}, ${s.country(controller.country)}`],
    ['email', common.email, controller.email],
    ['phone', common.phone, controller.phone ?? common.none],
    ...standInFacts(controller, s),
    [
      'joint',
      statement.joint,
      jointControllers
        .map(({ name, address, email, arrangement }) => `${name}, ${address}, ${email}. ${s.sentence(arrangement)}`)
        .join(' ') || statement.noJoint,
    ],
  ];
}

/** Who speaks for a controller or a processor: a representative and an officer, or that there is none. */
export function standInFacts(
  {
    country,
    representative,
    dataProtectionOfficer: officer,
  }: Pick<Controller, 'country' | 'representative' | 'dataProtectionOfficer'>,
  s: Scribe,
): readonly (readonly [key: string, term: string, said: string])[] {
  const { statement, common } = s.words;
  const absent = isInEea(country) ? statement.noRepresentative : `${common.missing}.`;
  return [
    [
      'representative',
      statement.representative,
      representative ? `${representative.name}, ${representative.address}, ${representative.email}` : absent,
    ],
    ['officer', statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer],
  ];
}

/** The same as rows of a document: an address for mail is a link. */
export function asRows(
  rows: readonly (readonly [key: string, term: string, said: string])[],
): (readonly [term: string, said: Text])[] {
  return rows.map(([key, term, said]) => [term, key === 'email' ? [link(said, `mailto:${said}`)] : said]);
}

function responsible(file: DocumentInput, s: Scribe): Section {
  const rows = asRows(responsibleFacts(file, s));
  return section('controller', `${s.words.register.controllerTitle} ${mark('a')}`, facts(...rows));
}

/** Measures for all of it (Art. 30(1)(g), 32), and the contracts with processors (Art. 28). */
function general({ internal, purposes }: DocumentInput, s: Scribe): Section {
  const { register: words, common } = s.words;
  const { measures = [], processorContracts = [], proofRetention, reviewOn } = internal ?? {};
  const names = new Map(
    purposes.flatMap(({ recipients }) => (recipients === 'none' ? [] : recipients.map(({ id, name }) => [id, name]))),
  );
  const contracts: Block = processorContracts.length
    ? table(
        words.contracts,
        [words.contractRecipient, words.contractReference, words.contractDate],
        processorContracts.map(({ recipient, reference, signedOn }) => [
          names.get(recipient) ?? recipient,
          reference,
          s.day(signedOn),
        ]),
      )
    : facts([words.contracts, words.noContracts]);
  return section(
    'general',
    words.generalTitle,
    facts(
      [`${words.measures} ${mark('g')}`, ...(measures.length ? measures : [common.missing])],
      [words.proof, proofRetention ? `${s.period(proofRetention.period)}. ${proofRetention.reason}` : undefined],
      [words.review, reviewOn && s.day(reviewOn)],
    ),
    contracts,
  );
}

function activity(purpose: DocumentPurpose, s: Scribe): Section {
  const { columns } = s.words.register;
  const rows = registerColumns(purpose, s).map(({ id, said }) => {
    const place = PLACES[id];
    return [place ? `${columns[id]} ${mark(place)}` : columns[id], ...said] as const;
  });
  return section(`activity-${purpose.id}`, s.text(purpose.title), facts(...rows));
}

/** The point of Art. 30(1) that something answers, in short. */
function mark(letter: string): string {
  return `(30-1-${letter})`;
}
