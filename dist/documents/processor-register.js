import { isInEea } from '../model/eea.js';
import { recipientsOf } from '../model/purpose.js';
import { section, facts, link } from './document.js';
import { isActive } from './input.js';
import { responsibleFacts } from './register.js';
import { scribe, fillIn, bare } from './scribe.js';

async function processorRegister(processor, clients, options = {}) {
  const s = await scribe(clients[0], options);
  const { register: words, processor: own, statement, common } = s.words;
  const { name, address, country, email, representative, dataProtectionOfficer: officer, measures } = processor;
  return {
    language: s.language,
    title: `${own.title} ${name}`,
    lead: [own.lead],
    blocks: [
      section(
        "processor",
        own.processorTitle,
        facts(
          [`${common.name} (30-2-a)`, name],
          [common.address, `${address}, ${s.country(country)}`],
          [common.email, [link(email, `mailto:${email}`)]],
          [
            statement.representative,
            representative ? `${representative.name}, ${representative.address}, ${representative.email}` : isInEea(country) ? statement.noRepresentative : `${common.missing}.`
          ],
          [statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer],
          [`${words.measures} (30-2-d)`, ...measures.length ? measures : [common.missing]]
        )
      ),
      section("clients", own.clientsTitle, ...clients.map((client, index) => worksFor(processor, client, index, s)))
    ]
  };
}
function worksFor({ name }, client, index, s) {
  const { processor: own, common, statement } = s.words;
  const { controller } = client;
  const named = client.purposes.filter(isActive).flatMap(
    (purpose) => recipientsOf(purpose).filter((recipient) => recipient.role === "processor" && recipient.name === name).map((recipient) => ({ purpose, recipient }))
  );
  const done = named.map(
    ({ purpose, recipient }) => fillIn(own.category, { purpose: s.text(purpose.title), work: bare(s.text(recipient.purpose)) })
  );
  const abroad = named.filter(({ recipient: { country, safeguard } }) => !isInEea(country) || safeguard).map(
    ({ recipient: { country, safeguard } }) => [`${s.country(country)}:`, safeguard ? s.sentence(safeguard) : statement.noSafeguard].join(" ")
  );
  const rows = responsibleFacts(client, s).filter(([key]) => key !== "organisation").map(([key, term, said]) => [
    term,
    key === "email" ? [link(controller.email, `mailto:${controller.email}`)] : said
  ]);
  const none = `${common.missing}: ${fillIn(own.notNamed, { processor: name })}`;
  return section(
    `client-${index + 1}`,
    controller.name,
    facts(
      ...rows,
      [`${own.categories} (30-2-b)`, ...done.length ? done : [none]],
      [`${own.transfers} (30-2-c)`, ...abroad.length ? new Set(abroad) : [common.none]]
    )
  );
}

export { processorRegister };
//# sourceMappingURL=processor-register.js.map
