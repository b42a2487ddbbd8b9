/**
 * Chapters CO and IN: what a visitor must be told of those who receive the
 * data.
 */
import type { Recipient } from '../../model/purpose.js';
import { isInEea } from '../countries.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';

const transfer: Rule = {
  id: 'CO-10',
  severity: 'error',
  article: 'Art. 13(1)(f), 46 GDPR',
  purpose: ({ recipients }) =>
    each(recipients, ({ country, safeguard }, path) =>
      when(!isInEea(country) && !safeguard, `${path}.safeguard`, {
        en: `is missing. The data go to ${country}, outside the European Economic Area: say what protects them there, such as an adequacy decision or standard contractual clauses (modelcontract).`,
        nl: `ontbreekt. De gegevens gaan naar ${country}, buiten de Europese Economische Ruimte: schrijf wat ze daar beschermt, zoals een adequaatheidsbesluit of een modelcontract.`,
      }),
    ),
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

/** The rules on what is told. */
export const information: readonly Rule[] = [transfer, recipientNotice];

function each(
  recipients: readonly Recipient[] | 'none',
  look: (recipient: Recipient, path: string) => readonly Finding[],
): readonly Finding[] {
  return recipients === 'none' ? [] : recipients.flatMap((one, index) => look(one, `recipients[${index}]`));
}
