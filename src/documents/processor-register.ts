/**
 * The register of somebody who processes for others, such as the agency that
 * keeps this library and its records for shops: all of Art. 30(2)(a) to (d),
 * from the policies of those it works for (RE-10).
 */
import { isInEea } from '../model/eea.js';
import { recipientsOf } from '../model/purpose.js';
import { facts, link, section, type PolicyDocument, type Section, type Text } from './document.js';
import { isActive, type DocumentInput, type DocumentOptions } from './input.js';
import { responsibleFacts } from './register.js';
import { bare, fillIn, scribe, type Scribe } from './scribe.js';

/** Who processes on behalf of others (verwerker, Art. 4(8) GDPR). */
export interface Processor {
  /** As the policies of those it works for name it among their recipients. */
  readonly name: string;
  readonly address: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly email: string;
  readonly representative?: { readonly name: string; readonly address: string; readonly email: string };
  readonly dataProtectionOfficer?: { readonly name: string; readonly email: string };
  /** Technical and organisational measures, in general terms (Art. 32(1)). */
  readonly measures: readonly string[];
}

/**
 * The register of a processor, in one language: who it is, and for each of
 * those it works for who they are, what it does for them, and what leaves the
 * EEA by that. What a policy does not say is said to be missing.
 */
export async function processorRegister(
  processor: Processor,
  clients: readonly [DocumentInput, ...DocumentInput[]],
  options: DocumentOptions = {},
): Promise<PolicyDocument> {
  const s = await scribe(clients[0], options);
  const { register: words, processor: own, statement, common } = s.words;
  const { name, address, country, email, representative, dataProtectionOfficer: officer, measures } = processor;
  return {
    language: s.language,
    title: `${own.title} ${name}`,
    lead: [own.lead],
    blocks: [
      section(
        'processor',
        own.processorTitle,
        facts(
          [`${common.name} (30-2-a)`, name],
          [common.address, `${address}, ${s.country(country)}`],
          [common.email, [link(email, `mailto:${email}`)]],
          [
            statement.representative,
            representative
              ? `${representative.name}, ${representative.address}, ${representative.email}`
              : isInEea(country)
                ? statement.noRepresentative
                : `${common.missing}.`,
          ],
          [statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer],
          [`${words.measures} (30-2-d)`, ...(measures.length ? measures : [common.missing])],
        ),
      ),
      section('clients', own.clientsTitle, ...clients.map((client, index) => worksFor(processor, client, index, s))),
    ],
  };
}

function worksFor({ name }: Processor, client: DocumentInput, index: number, s: Scribe): Section {
  const { processor: own, common, statement } = s.words;
  const { controller } = client;
  const named = client.purposes.filter(isActive).flatMap((purpose) =>
    recipientsOf(purpose)
      .filter((recipient) => recipient.role === 'processor' && recipient.name === name)
      .map((recipient) => ({ purpose, recipient })),
  );
  const done = named.map(({ purpose, recipient }) =>
    fillIn(own.category, { purpose: s.text(purpose.title), work: bare(s.text(recipient.purpose)) }),
  );
  const abroad = named
    .filter(({ recipient: { country, safeguard } }) => !isInEea(country) || safeguard)
    .map(({ recipient: { country, safeguard } }) =>
      [`${s.country(country)}:`, safeguard ? s.sentence(safeguard) : statement.noSafeguard].join(' '),
    );
  const rows = responsibleFacts(client, s)
    .filter(([key]) => key !== 'organisation')
    .map(([key, term, said]): readonly [string, Text] => [
      term,
      key === 'email' ? [link(controller.email, `mailto:${controller.email}`)] : said,
    ]);
  const none = `${common.missing}: ${fillIn(own.notNamed, { processor: name })}`;
  return section(
    `client-${index + 1}`,
    controller.name,
    facts(
      ...rows,
      [`${own.categories} (30-2-b)`, ...(done.length ? done : [none])],
      [`${own.transfers} (30-2-c)`, ...(abroad.length ? new Set(abroad) : [common.none])],
    ),
  );
}
