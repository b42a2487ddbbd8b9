import { isInEea } from '../model/eea.js';
import { complaint } from './complaint.js';
import { cookieTable } from './cookie-table.js';
import { section, note, paragraph, facts, link, table, list } from './document.js';
import { isActive, isMarketing } from './input.js';
import { purposeFacts } from './purpose-facts.js';
import { scribe, fillIn } from './scribe.js';

async function statement(policy, options = {}) {
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
        "version",
        words.versionTitle,
        paragraph(fillIn(words.versionText, { version: policy.version, email: policy.controller.email })),
        note(fillIn(common.determinedBy, { controller: name }))
      )
    ]
  };
}
function who({ controller }, s) {
  const { statement: words } = s.words;
  const { representative, dataProtectionOfficer: officer, jointControllers = [] } = controller;
  const mail = (address) => [link(address, `mailto:${address}`)];
  return section(
    "who",
    words.whoTitle,
    facts(
      [
        words.responsible,
        controller.name,
        `${controller.address}, ${s.country(controller.country)}`,
        mail(controller.email),
        controller.phone && [link(controller.phone, `tel:${controller.phone.replace(/[^+\d]/g, "")}`)]
      ],
      representative ? [words.representative, `${representative.name}, ${representative.address}`, mail(representative.email)] : [words.representative, isInEea(controller.country) ? words.noRepresentative : `${s.words.common.missing}.`],
      officer ? [words.officer, officer.name, mail(officer.email)] : [words.officer, words.noOfficer],
      jointControllers.length ? [
        words.joint,
        ...jointControllers.map(({ name, address, email, arrangement }) => [
          `${name}, ${address}, `,
          link(email, `mailto:${email}`),
          `. ${s.sentence(arrangement)}`
        ])
      ] : [words.joint, words.noJoint]
    )
  );
}
function short({ purposes: all }, s) {
  const { statement: words } = s.words;
  return section(
    "short",
    words.shortTitle,
    table(
      words.shortCaption,
      [words.shortPurpose, words.shortBasis, s.panel("retention")],
      all.filter(isActive).map((purpose) => [
        [link(s.text(purpose.title), `#${purpose.id}`)],
        s.basis(purpose),
        s.retention(purpose.retention)
      ])
    )
  );
}
function purposes({ purposes: all, controller }, s) {
  const active = all.filter(isActive);
  const interests = active.filter(({ legalBasis }) => legalBasis === "legitimate-interests");
  const asked = active.filter(({ legalBasis }) => legalBasis === "consent");
  const group = (id, members, intro) => members.length ? [
    section(
      `purposes-${id}`,
      s.panel(id),
      paragraph(s.panel(intro)),
      ...members.map((purpose) => one(purpose, controller, s))
    )
  ] : [];
  const rejected = all.filter((purpose) => !isActive(purpose));
  return [
    ...group("consent", asked, "consent-intro"),
    ...group("marketing", interests.filter(isMarketing), "interests-intro"),
    ...group(
      "interests",
      interests.filter((purpose) => !isMarketing(purpose)),
      "interests-intro"
    ),
    ...group(
      "needed",
      active.filter((purpose) => !interests.includes(purpose) && !asked.includes(purpose)),
      "needed-intro"
    ),
    ...rejected.length ? [
      section(
        "not-done",
        s.panel("not-done"),
        paragraph(s.panel("not-done-intro")),
        list(
          rejected.map((purpose) => [
            { text: s.text(purpose.title), strong: true },
            `. ${s.sentence(purpose.summary)}`
          ])
        )
      )
    ] : []
  ];
}
function one(purpose, controller, s) {
  const because = s.text(purpose.because).trim().replace(/\.$/, "");
  return section(
    purpose.id,
    s.text(purpose.title),
    paragraph(s.sentence(purpose.description)),
    because !== "" && paragraph(s.panel("because", { because })),
    purposeFacts(purpose, controller, s)
  );
}
function marketing({ purposes: all, controller }, s) {
  const { statement: words } = s.words;
  const about = all.filter(isMarketing).map(({ title }) => s.text(title));
  const how = { open: s.panel("open"), email: controller.email, purposes: s.list(about) };
  const told = about.length ? [paragraph([{ text: words.marketingText, strong: true }]), paragraph(fillIn(words.marketingHow, how))] : [paragraph(words.marketingNone)];
  return section("marketing-objection", words.marketingTitle, ...told);
}
function withdrawal(policy, s) {
  const { statement: words, contact } = s.words;
  const { channels } = policy.withdrawal ?? policy.collection ?? { channels: ["web"] };
  const asks = policy.purposes.some((purpose) => isActive(purpose) && purpose.legalBasis === "consent");
  if (!asks) return section("withdrawal", words.withdrawTitle, paragraph(words.withdrawNone));
  return section(
    "withdrawal",
    words.withdrawTitle,
    channels.includes("web") && paragraph(fillIn(words.withdrawText, { open: s.panel("open"), withdraw: s.panel("withdraw") })),
    (channels.length > 1 || channels[0] !== "web") && paragraph(fillIn(words.withdrawHow, { channels: s.list(channels.map((channel) => contact[channel])) })),
    paragraph(s.panel("lawful"))
  );
}
function rights({ controller }, s) {
  const { statement: words } = s.words;
  return section(
    "rights",
    words.rightsTitle,
    paragraph(words.rightsIntro),
    list(words.rights.map(([right, meaning]) => [{ text: right, strong: true }, `. ${meaning}`])),
    paragraph(
      `${fillIn(words.rightsHow, { email: controller.email, address: controller.address })} ${words.rightsTime} ${words.rightsFree} ${words.rightsWho}`
    )
  );
}
function device(policy, s) {
  const { statement: words } = s.words;
  const kept = cookieTable(policy, s);
  return section(
    "device",
    words.deviceTitle,
    ...kept.rows.length ? [paragraph(words.deviceIntro), kept] : [paragraph(words.deviceNone)]
  );
}

export { statement };
//# sourceMappingURL=statement.js.map
