import { recipientsOf } from '../model/purpose.js';
import { section, facts } from './document.js';
import { isActive } from './input.js';
import { goesAbroad, abroadInWords } from './register-columns.js';
import { asRows, standInFacts, responsibleFacts } from './register.js';
import { scribe, fillIn, bare } from './scribe.js';

async function processorRegister(processor, clients, options = {}) {
  const s = await scribe(clients[0], options);
  const { register: words, processor: own, common } = s.words;
  const { name, address, country, email, measures } = processor;
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
          ...asRows([["email", common.email, email], ...standInFacts(processor, s)]),
          [`${words.measures} (30-2-d)`, ...measures.length ? measures : [common.missing]]
        )
      ),
      section("clients", own.clientsTitle, ...clients.map((client, index) => worksFor(processor, client, index, s)))
    ]
  };
}
function worksFor({ name }, client, index, s) {
  const { processor: own, common } = s.words;
  const named = client.purposes.filter(isActive).flatMap(
    (purpose) => recipientsOf(purpose).filter((recipient) => recipient.role === "processor" && recipient.name === name).map((recipient) => ({ purpose, recipient }))
  );
  const done = named.map(
    ({ purpose, recipient }) => fillIn(own.category, { purpose: s.text(purpose.title), work: bare(s.text(recipient.purpose)) })
  );
  const abroad = named.filter(({ recipient }) => goesAbroad(recipient)).map(({ recipient }) => abroadInWords(recipient, s));
  const rows = asRows(responsibleFacts(client, s).filter(([key]) => key !== "organisation"));
  const none = `${common.missing}: ${fillIn(own.notNamed, { processor: name })}`;
  return section(
    `client-${index + 1}`,
    client.controller.name,
    facts(
      ...rows,
      [`${own.categories} (30-2-b)`, ...done.length ? done : [none]],
      [`${own.transfers} (30-2-c)`, ...abroad.length ? new Set(abroad) : [common.none]]
    )
  );
}

export { processorRegister };
//# sourceMappingURL=processor-register.js.map
