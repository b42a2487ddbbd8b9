/**
 * The register of somebody who processes for others, such as the agency that
 * keeps this library and its records for shops: all of Art. 30(2)(a) to (d),
 * from the policies of those it works for (RE-10).
 */
import type { Controller } from '../model/policy.js';
import { recipientsOf } from '../model/purpose.js';
import { facts, section, type PolicyDocument, type Section } from './document.js';
import { isActive, type DocumentInput, type DocumentOptions } from './input.js';
import { abroadInWords, goesAbroad } from './register-columns.js';
import { asRows, responsibleFacts, standInFacts } from './register.js';
import { bare, fillIn, scribe, type Scribe } from './scribe.js';

/** Who processes on behalf of others (verwerker, Art. 4(8) GDPR), by the name that their policies have for it. */
export interface Processor extends Pick<
  Controller,
  'name' | 'address' | 'country' | 'email' | 'representative' | 'dataProtectionOfficer'
> {
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
  const { register: words, processor: own, common } = s.words;
  const { name, address, country, email, measures } = processor;
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
          ...asRows([['email', common.email, email], ...standInFacts(processor, s)]),
          [`${words.measures} (30-2-d)`, ...(measures.length ? measures : [common.missing])],
        ),
      ),
      section('clients', own.clientsTitle, ...clients.map((client, index) => worksFor(processor, client, index, s))),
    ],
  };
}

function worksFor({ name }: Processor, client: DocumentInput, index: number, s: Scribe): Section {
  const { processor: own, common } = s.words;
  const named = client.purposes.filter(isActive).flatMap((purpose) =>
    recipientsOf(purpose)
      .filter((recipient) => recipient.role === 'processor' && recipient.name === name)
      .map((recipient) => ({ purpose, recipient })),
  );
  const done = named.map(({ purpose, recipient }) =>
    fillIn(own.category, { purpose: s.text(purpose.title), work: bare(s.text(recipient.purpose)) }),
  );
  const abroad = named
    .filter(({ recipient }) => goesAbroad(recipient))
    .map(({ recipient }) => abroadInWords(recipient, s));
  const rows = asRows(responsibleFacts(client, s).filter(([key]) => key !== 'organisation'));
  const none = `${common.missing}: ${fillIn(own.notNamed, { processor: name })}`;
  return section(
    `client-${index + 1}`,
    client.controller.name,
    facts(
      ...rows,
      [`${own.categories} (30-2-b)`, ...(done.length ? done : [none])],
      [`${own.transfers} (30-2-c)`, ...(abroad.length ? new Set(abroad) : [common.none])],
    ),
  );
}
