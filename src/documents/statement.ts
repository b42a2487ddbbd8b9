/**
 * The privacy statement: everything Art. 13 wants told, and Art. 14 where data
 * come from somebody else, in the words the panel uses (IN-01, IN-02). Each
 * item is there, or it says that it does not apply.
 */
import { isInEea } from '../model/eea.js';
import { complaint } from './complaint.js';
import { cookieTable } from './cookie-table.js';
import {
  facts,
  link,
  list,
  note,
  paragraph,
  section,
  table,
  type Block,
  type PolicyDocument,
  type Section,
  type Text,
} from './document.js';
import { isActive, isMarketing, type DocumentInput, type DocumentOptions, type DocumentPurpose } from './input.js';
import { purposeFacts } from './purpose-facts.js';
import { fillIn, scribe, type Scribe } from './scribe.js';

/** The privacy statement of a policy, in one language. Pure: the same policy gives the same statement. */
export async function statement(policy: DocumentInput, options: DocumentOptions = {}): Promise<PolicyDocument> {
  const s = await scribe(policy, options);
  const { statement: words, common } = s.words;
  const { name } = policy.controller;
  return {
    language: s.language,
    title: `${words.title} ${name}`,
    lead: [fillIn(words.lead, { controller: name })],
    blocks: [
      who(policy, s),
      short(policy, s),
      ...purposes(policy, s),
      marketing(policy, s),
      withdrawal(policy, s),
      rights(policy, s),
      complaint(policy, s),
      device(policy, s),
      section(
        'version',
        words.versionTitle,
        paragraph(fillIn(words.versionText, { version: policy.version, email: policy.controller.email })),
        note(fillIn(common.determinedBy, { controller: name })),
      ),
    ],
  };
}

/** Who decides, and whom to ask (Art. 13(1)(a), (b), 26(2)). */
function who({ controller }: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  const { representative, dataProtectionOfficer: officer, jointControllers = [] } = controller;
  const mail = (address: string): Text => [link(address, `mailto:${address}`)];
  return section(
    'who',
    words.whoTitle,
    facts(
      [
        words.responsible,
        controller.name,
        `${controller.address}, ${s.country(controller.country)}`,
        mail(controller.email),
        controller.phone && [link(controller.phone, `tel:${controller.phone.replace(/[^+\d]/g, '')}`)],
      ],
      representative
        ? [words.representative, `${representative.name}, ${representative.address}`, mail(representative.email)]
        : [words.representative, isInEea(controller.country) ? words.noRepresentative : `${s.words.common.missing}.`],
      officer ? [words.officer, officer.name, mail(officer.email)] : [words.officer, words.noOfficer],
      jointControllers.length
        ? [
            words.joint,
            ...jointControllers.map(({ name, address, email, arrangement }): Text => [
              `${name}, ${address}, `,
              link(email, `mailto:${email}`),
              `. ${s.sentence(arrangement)}`,
            ]),
          ]
        : [words.joint, words.noJoint],
    ),
  );
}

/** All purposes in one view, before the rest (IN-06). */
function short({ purposes: all }: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  return section(
    'short',
    words.shortTitle,
    table(
      words.shortCaption,
      [words.shortPurpose, words.shortBasis, s.panel('retention')],
      all
        .filter(isActive)
        .map((purpose) => [
          [link(s.text(purpose.title), `#${purpose.id}`)],
          s.basis(purpose),
          s.retention(purpose.retention),
        ]),
    ),
  );
}

/** The purposes, sorted as in the panel: by what a person can do about them. */
function purposes({ purposes: all, controller }: DocumentInput, s: Scribe): Section[] {
  const active = all.filter(isActive);
  const interests = active.filter(({ legalBasis }) => legalBasis === 'legitimate-interests');
  const asked = active.filter(({ legalBasis }) => legalBasis === 'consent');
  const group = (
    id: 'consent' | 'marketing' | 'interests' | 'needed',
    members: readonly DocumentPurpose[],
    intro: 'consent-intro' | 'interests-intro' | 'needed-intro',
  ): Section[] =>
    members.length
      ? [
          section(
            `purposes-${id}`,
            s.panel(id),
            paragraph(s.panel(intro)),
            ...members.map((purpose) => one(purpose, controller, s)),
          ),
        ]
      : [];
  const rejected = all.filter((purpose) => !isActive(purpose));
  return [
    ...group('consent', asked, 'consent-intro'),
    ...group('marketing', interests.filter(isMarketing), 'interests-intro'),
    ...group(
      'interests',
      interests.filter((purpose) => !isMarketing(purpose)),
      'interests-intro',
    ),
    ...group(
      'needed',
      active.filter((purpose) => !interests.includes(purpose) && !asked.includes(purpose)),
      'needed-intro',
    ),
    ...(rejected.length
      ? [
          section(
            'not-done',
            s.panel('not-done'),
            paragraph(s.panel('not-done-intro')),
            list(
              rejected.map((purpose): Text => [
                { text: s.text(purpose.title), strong: true },
                `. ${s.sentence(purpose.summary)}`,
              ]),
            ),
          ),
        ]
      : []),
  ];
}

function one(purpose: DocumentPurpose, controller: DocumentInput['controller'], s: Scribe): Section {
  const because = s.text(purpose.because).trim().replace(/\.$/, '');
  return section(
    purpose.id,
    s.text(purpose.title),
    paragraph(s.sentence(purpose.description)),
    because !== '' && paragraph(s.panel('because', { because })),
    purposeFacts(purpose, controller, s),
  );
}

/** The right to object to advertising, apart from all other information (IN-08, Art. 21(4)). */
function marketing({ purposes: all, controller }: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  const about = all.filter(isMarketing).map(({ title }) => s.text(title));
  const how = { open: s.panel('open'), email: controller.email, purposes: s.list(about) };
  const told: Block[] = about.length
    ? [paragraph([{ text: words.marketingText, strong: true }]), paragraph(fillIn(words.marketingHow, how))]
    : [paragraph(words.marketingNone)];
  return section('marketing-objection', words.marketingTitle, ...told);
}

/** How consent is taken back, and that this does not undo what was done (Art. 13(2)(c)). */
function withdrawal(policy: DocumentInput, s: Scribe): Section {
  const { statement: words, contact } = s.words;
  const { channels } = policy.withdrawal ?? policy.collection ?? { channels: ['web'] as const };
  const asks = policy.purposes.some((purpose) => isActive(purpose) && purpose.legalBasis === 'consent');
  if (!asks) return section('withdrawal', words.withdrawTitle, paragraph(words.withdrawNone));
  return section(
    'withdrawal',
    words.withdrawTitle,
    channels.includes('web') &&
      paragraph(fillIn(words.withdrawText, { open: s.panel('open'), withdraw: s.panel('withdraw') })),
    (channels.length > 1 || channels[0] !== 'web') &&
      paragraph(fillIn(words.withdrawHow, { channels: s.list(channels.map((channel) => contact[channel])) })),
    paragraph(s.panel('lawful')),
  );
}

/** Each right, and how to use it (Art. 13(2)(b), 12(3), 12(5), 12(6)). */
function rights({ controller }: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  return section(
    'rights',
    words.rightsTitle,
    paragraph(words.rightsIntro),
    list(words.rights.map(([right, meaning]): Text => [{ text: right, strong: true }, `. ${meaning}`])),
    paragraph(
      `${fillIn(words.rightsHow, { email: controller.email, address: controller.address })} ${words.rightsTime} ${words.rightsFree} ${words.rightsWho}`,
    ),
  );
}

/** What is kept on the device, also where nothing is asked for it (IN-10, CK-06). */
function device(policy: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  const kept = cookieTable(policy, s);
  return section(
    'device',
    words.deviceTitle,
    ...(kept.rows.length ? [paragraph(words.deviceIntro), kept] : [paragraph(words.deviceNone)]),
  );
}
