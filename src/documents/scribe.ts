/**
 * Writes in one language: the policy's own texts, the panel's words, the
 * documents' words, and periods, countries and days as a person says them.
 */
import { fill, loadTable, type Table } from '../i18n/index.js';
import { countryInWords, dayInWords, periodInWords, retentionInWords } from '../model/in-words.js';
import { chooseLanguage, localize, type Localized } from '../model/localized.js';
import type { MarketingChannel, Purpose, Retention } from '../model/purpose.js';
import type { DocumentInput, DocumentOptions } from './input.js';
import { hasDocumentWords, loadDocumentWords, type DocumentWords } from './words/index.js';

/** A writer of one language, for one policy. */
export interface Scribe {
  readonly language: string;
  readonly words: DocumentWords;
  /** The authority to complain to, where one is known. */
  readonly authority: { readonly name: string; readonly url: string } | undefined;
  /** One of the panel's words, the owner's own in place of it where there is one. */
  readonly panel: (word: Extract<keyof Table, string>, places?: Places) => string;
  /** A text of the policy; empty where there is none. */
  readonly text: (text: Localized | undefined) => string;
  /** The same, as a sentence that ends. */
  readonly sentence: (text: Localized | undefined) => string;
  readonly country: (code: string) => string;
  readonly period: (period: string) => string;
  readonly retention: (retention: Retention) => string;
  readonly day: (day: string) => string;
  /** `a, b en c`. */
  readonly list: (texts: readonly string[]) => string;
  /** The basis of a purpose, by name and article; the rule that stands in for it, where one does (LB-16). */
  readonly basis: (purpose: Purpose) => string;
  /** Along which channel, to whom, about what. */
  readonly channel: (channel: MarketingChannel) => string;
}

type Places = Parameters<typeof fill>[1];

const LETTERS = {
  consent: 'a',
  contract: 'b',
  'legal-obligation': 'c',
  'vital-interests': 'd',
  'public-task': 'e',
  'legitimate-interests': 'f',
} as const;

/** A writer for a policy, with the words it needs. */
export async function scribe(
  policy: DocumentInput,
  { language: wanted = '', authority }: DocumentOptions,
): Promise<Scribe> {
  const language = chooseLanguage([wanted], policy.languages.filter(hasDocumentWords));
  const [table, words] = await Promise.all([loadTable(language), loadDocumentWords(language)]);
  const text = (texts: Localized | undefined): string => (texts ? localize(texts, language) : '');
  return {
    language,
    words,
    authority: policy.authority ?? authority,
    panel: (word, places = {}) => fillIn(policy.words?.[word]?.[language] ?? table[word] ?? '', places),
    text,
    sentence: (texts) => asSentence(text(texts)),
    country: (code) => countryInWords(code, language),
    period: (period) => (period === 'session' ? table.session : periodInWords(period, language)),
    retention: ({ period, text: own }) => retentionInWords(own ? { period, text: text(own) } : { period }, language),
    day: (day) => dayInWords(day, language),
    list: (texts) => new Intl.ListFormat(language, { type: 'conjunction' }).format(texts),
    basis: ({ legalBasis, specialRegime }) =>
      specialRegime
        ? words.softOptIn
        : `${words.basis[legalBasis]} (${fillIn(words.article6, { letter: LETTERS[legalBasis] })})`,
    channel: ({ channel, audience, product, parties = [] }) =>
      `${words.channels[channel]}, ${words.audiences[audience]}, ${fillIn(words.products[product], { parties: parties.join(', ') })}`,
  };
}

/** Fills the places of a text. A name that ends with a full stop, such as “B.V.”, ends the sentence too. */
export function fillIn(text: string, places: Places): string {
  return fill(text, places).replace(/\.\.(?!\.)/g, '.');
}

/** A text without the full stop that it may end with, to go on from. */
export function bare(text: string): string {
  return text.trim().replace(/\.$/, '');
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  if (!trimmed) return '';
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`;
}
