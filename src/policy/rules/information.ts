/**
 * Chapters CO and IN: what a visitor must be told of those who decide and of
 * those who receive the data (Art. 13 and 14).
 */
import { recipientsOf, type Recipient } from '../../model/purpose.js';
import { isAdequate, isInEea } from '../countries.js';
import { authorityOf } from '../data/authorities.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import { mainLanguage } from '../texts.js';

const transfer: Rule = {
  id: 'CO-10',
  severity: 'error',
  article: 'Art. 13(1)(f), 46 GDPR',
  purpose: ({ recipients }) =>
    each(recipients, ({ country, safeguard }, path) =>
      when(
        !isInEea(country) && !safeguard,
        `${path}.safeguard`,
        isAdequate(country)
          ? {
              en: `is missing. The data go to ${country}, outside the European Economic Area: say that the European Commission found the country safe enough (adequacy decision).`,
              nl: `ontbreekt. De gegevens gaan naar ${country}, buiten de Europese Economische Ruimte: schrijf dat de Europese Commissie het land veilig genoeg vindt (adequaatheidsbesluit).`,
            }
          : {
              en: `is missing. The data go to ${country}, outside the European Economic Area: say what protects them there, such as an adequacy decision or standard contractual clauses (modelcontract).`,
              nl: `ontbreekt. De gegevens gaan naar ${country}, buiten de Europese Economische Ruimte: schrijf wat ze daar beschermt, zoals een adequaatheidsbesluit of een modelcontract.`,
            },
      ),
    ),
};

const copyOfSafeguard: Rule = {
  id: 'IN-01',
  severity: 'warning',
  article: 'Art. 13(1)(f) GDPR',
  purpose: ({ recipients }) =>
    each(recipients, ({ country, safeguard, safeguardCopy }, path) =>
      when(!isInEea(country) && !isAdequate(country) && !!safeguard && !safeguardCopy, `${path}.safeguardCopy`, {
        en: 'is missing. Say where people can get a copy of this safeguard, such as your e-mail address.',
        nl: 'ontbreekt. Schrijf waar mensen een kopie van deze bescherming kunnen krijgen, zoals bij uw e-mailadres.',
      }),
    ),
};

const representative: Rule = {
  id: 'IN-01',
  severity: 'error',
  article: 'Art. 13(1)(a), 27 GDPR',
  policy: ({ country, controller }) =>
    when(isInEea(country) && !isInEea(controller.country) && !controller.representative, 'controller.representative', {
      en: `is missing. The controller is in ${controller.country}, outside the European Economic Area: name its representative within it.`,
      nl: `ontbreekt. De verantwoordelijke zit in ${controller.country}, buiten de Europese Economische Ruimte: noem de vertegenwoordiger daarbinnen.`,
    }),
};

const arrangement: Rule = {
  id: 'IN-01',
  severity: 'warning',
  article: 'Art. 26(2) GDPR',
  policy: ({ controller, purposes }) => {
    const told = new Set(controller.jointControllers?.map(({ id }) => id));
    return purposes.flatMap((purpose, at) =>
      each(purpose.recipients, ({ role, id, name }, path) =>
        when(role === 'joint-controller' && !told.has(id), `purposes[${at}].${path}.role`, {
          en: `You decide together with ${name}. Say in controller.jointControllers, under the id "${id}", who does what.`,
          nl: `U beslist samen met ${name}. Schrijf bij controller.jointControllers, onder de id "${id}", wie wat doet.`,
        }),
      ),
    );
  },
};

const mustTheyGive: Rule = {
  id: 'IN-01',
  severity: 'warning',
  article: 'Art. 13(2)(e) GDPR',
  purpose: ({ legalBasis, provision }) =>
    when((legalBasis === 'contract' || legalBasis === 'legal-obligation') && !provision, 'provision', {
      en: 'is missing. Say whether people must give these data, and what follows if they do not.',
      nl: 'ontbreekt. Schrijf of mensen deze gegevens moeten geven, en wat er gebeurt als zij dat niet doen.',
    }),
};

const source: Rule = {
  id: 'IN-02',
  severity: 'warning',
  article: laws['IN-02'],
  purpose: ({ marketing = [], source: told }) =>
    when(!told && marketing.some((line) => line.audience === 'prospect' && line.channel === 'post'), 'source', {
      en: 'is missing. Say where you have the addresses of people from who are not your customers.',
      nl: 'ontbreekt. Schrijf hoe u aan de adressen komt van mensen die geen klant zijn.',
    }),
};

const recipientNotice: Rule = {
  id: 'IN-05',
  severity: 'warning',
  article: laws['IN-05'],
  purpose: ({ recipients }) =>
    each(recipients, ({ notice }, path) =>
      when(!notice, `${path}.notice`, {
        en: 'is missing. Give the https:// address of their own privacy notice.',
        nl: 'ontbreekt. Geef het https://-adres van hun eigen privacyverklaring.',
      }),
    ),
};

const languageOfVisitors: Rule = {
  id: 'IN-11',
  severity: 'warning',
  article: laws['IN-11'],
  policy: ({ country, languages }) => {
    const spoken = authorityOf(country)?.languages ?? [];
    const offered = languages.map(mainLanguage);
    return when(spoken.length > 0 && !spoken.some((tag) => offered.includes(tag)), 'languages', {
      en: `Visitors in ${country} expect ${spoken.join(' or ')}, and no text is in it. Add that language.`,
      nl: `Bezoekers in ${country} verwachten ${spoken.join(' of ')}, en daarin is geen tekst. Zet die taal erbij.`,
    });
  },
};

/** The rules on what is told. */
export const information: readonly Rule[] = [
  transfer,
  copyOfSafeguard,
  representative,
  arrangement,
  mustTheyGive,
  source,
  recipientNotice,
  languageOfVisitors,
];

function each(
  recipients: readonly Recipient[] | 'none',
  look: (recipient: Recipient, path: string) => readonly Finding[],
): readonly Finding[] {
  return recipientsOf({ recipients }).flatMap((one, index) => look(one, `recipients[${index}]`));
}
