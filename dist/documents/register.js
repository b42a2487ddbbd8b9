import { isInEea } from '../model/eea.js';
import { note, section, paragraph, facts, table, link } from './document.js';
import { isActive } from './input.js';
import { registerColumns, PLACES } from './register-columns.js';
import { scribe, fillIn } from './scribe.js';

async function register(file, options = {}) {
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
      section("activities", words.activitiesTitle, ...active.map((purpose) => activity(purpose, s))),
      ...rejected.length ? [
        section(
          "rejected",
          words.rejectedTitle,
          paragraph(words.rejectedText),
          ...rejected.map((purpose) => activity(purpose, s))
        )
      ] : []
    ]
  };
}
function responsibleFacts({ controller, internal }, s) {
  const { register: words, statement, common, organisations } = s.words;
  const { jointControllers = [] } = controller;
  return [
    ["controller", common.name, controller.name],
    [
      "organisation",
      words.organisation,
      internal?.organisation ? organisations[internal.organisation] : common.missing
    ],
    ["address", common.address, `${controller.address}, ${s.country(controller.country)}`],
    ["email", common.email, controller.email],
    ["phone", common.phone, controller.phone ?? common.none],
    ...standInFacts(controller, s),
    [
      "joint",
      statement.joint,
      jointControllers.map(({ name, address, email, arrangement }) => `${name}, ${address}, ${email}. ${s.sentence(arrangement)}`).join(" ") || statement.noJoint
    ]
  ];
}
function standInFacts({
  country,
  representative,
  dataProtectionOfficer: officer
}, s) {
  const { statement, common } = s.words;
  const absent = isInEea(country) ? statement.noRepresentative : `${common.missing}.`;
  return [
    [
      "representative",
      statement.representative,
      representative ? `${representative.name}, ${representative.address}, ${representative.email}` : absent
    ],
    ["officer", statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer]
  ];
}
function asRows(rows) {
  return rows.map(([key, term, said]) => [term, key === "email" ? [link(said, `mailto:${said}`)] : said]);
}
function responsible(file, s) {
  const rows = asRows(responsibleFacts(file, s));
  return section("controller", `${s.words.register.controllerTitle} ${mark("a")}`, facts(...rows));
}
function general({ internal, purposes }, s) {
  const { register: words, common } = s.words;
  const { measures = [], processorContracts = [], proofRetention, reviewOn } = internal ?? {};
  const names = new Map(
    purposes.flatMap(({ recipients }) => recipients === "none" ? [] : recipients.map(({ id, name }) => [id, name]))
  );
  const contracts = processorContracts.length ? table(
    words.contracts,
    [words.contractRecipient, words.contractReference, words.contractDate],
    processorContracts.map(({ recipient, reference, signedOn }) => [
      names.get(recipient) ?? recipient,
      reference,
      s.day(signedOn)
    ])
  ) : facts([words.contracts, words.noContracts]);
  return section(
    "general",
    words.generalTitle,
    facts(
      [`${words.measures} ${mark("g")}`, ...measures.length ? measures : [common.missing]],
      [words.proof, proofRetention ? `${s.period(proofRetention.period)}. ${proofRetention.reason}` : void 0],
      [words.review, reviewOn && s.day(reviewOn)]
    ),
    contracts
  );
}
function activity(purpose, s) {
  const { columns } = s.words.register;
  const rows = registerColumns(purpose, s).map(({ id, said }) => {
    const place = PLACES[id];
    return [place ? `${columns[id]} ${mark(place)}` : columns[id], ...said];
  });
  return section(`activity-${purpose.id}`, s.text(purpose.title), facts(...rows));
}
function mark(letter) {
  return `(30-1-${letter})`;
}

export { asRows, register, responsibleFacts, standInFacts };
//# sourceMappingURL=register.js.map
