/**
 * A policy file to begin with, made from the answers and an example. Whatever
 * only this owner can say is a question again: the example decided for
 * itself, and its companies are invented (LB-14).
 */
import { authorityOf } from '../../policy/data/authorities.js';
import { isRecord } from '../../policy/check.js';
import type { Said, Speech } from '../command.js';
import { skeleton } from '../import/skeleton.js';
import { marked } from '../marker.js';
import type { StartingPoint } from './kinds.js';

/** What was answered. */
export interface Answers {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly languages: readonly string[];
}

/** The file, as data. */
export function beginPolicy(
  example: StartingPoint | undefined,
  { name, country, languages }: Answers,
  { speech, today }: { readonly speech: Speech; readonly today: string },
): object {
  const ask = (nl: string, en: string): string => marked({ nl, en }, speech);
  const site = slug(name);
  const found = authorityOf(country);
  const own = {
    version: today,
    site,
    languages,
    country,
    controller: {
      id: site,
      name,
      address: ask('straat, nummer, postcode en plaats', 'street, number, postcode and town'),
      country,
      email: ask('het e-mailadres voor vragen over gegevens', 'the e-mail address for questions about data'),
      privacyStatement: '/privacy',
    },
    ...(found ? { authority: { name: found.name, url: found.url } } : {}),
  };
  const schema = { $schema: './node_modules/consent-panel/dist/policy.schema.json' };
  if (!example) {
    const first = { id: 'first-purpose', title: {}, description: {}, forced: false, services: [] };
    const found_ = { tool: '', languages, purposes: [first], remarks: [] };
    return { ...schema, ...skeleton(found_, { speech, today }), ...own };
  }

  const { $schema: _, purposes, internal, authority: __, ...rest } = example;
  const review = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const made = {
    ...rest,
    ...own,
    purposes: purposes.map((purpose) => ({
      ...purpose,
      decidedOn: ask(
        'de dag waarop u dit bepaalde, zoals 2026-11-24',
        'the day on which you decided this, such as 2026-11-24',
      ),
      activeFrom: today,
      internal: ownersPart(purpose.internal, review, ask),
    })),
    internal: {
      ...without(internal, 'processorContracts'),
      reviewOn: review,
      ...(internal.childTexts
        ? {
            childTexts: {
              reviewedBy: ask(
                'wie keek of kinderen de teksten begrijpen',
                'who looked whether children understand the texts',
              ),
              reviewedOn: ask('op welke dag', 'on which day'),
            },
          }
        : {}),
    },
  };
  return { ...schema, ...(inLanguages(invented(made, speech), languages, speech) as object) };
}

/** What the owner thought: the example's reasons stay as a help, its names and dates do not. */
function ownersPart(
  internal: Readonly<Record<string, unknown>>,
  review: string,
  ask: (nl: string, en: string) => string,
): object {
  const { assessment, impactAssessment } = internal;
  const who = ask('wie dit bepaalde: naam en functie', 'who decided this: name and role');
  return {
    ...internal,
    decidedBy: who,
    reviewOn: review,
    ...(isRecord(assessment) ? { assessment: { ...assessment, assessedBy: who } } : {}),
    ...(isRecord(impactAssessment) ? { impactAssessment: without(impactAssessment, 'reference') } : {}),
  };
}

/** Invented companies, by their addresses: each is a question, with the example's own answer in it. */
function invented(value: unknown, speech: Speech): unknown {
  if (Array.isArray(value)) return value.map((one) => invented(one, speech));
  if (typeof value === 'string') return /\.example\b/.test(value) ? marked(yours(value), speech) : value;
  if (!isRecord(value)) return value;
  const names = isCompany(value) ? { name: marked(yours(value.name as string), speech) } : {};
  return { ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, invented(one, speech)])), ...names };
}

/** A recipient: somebody with a role. */
function isCompany(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value.role === 'string' && typeof value.name === 'string';
}

function yours(example: string): Said {
  return { nl: `die van u; in het voorbeeld: ${example}`, en: `your own; in the example: ${example}` };
}

/** Each text in the languages of this site: what the example has, and a question for what it has not. */
function inLanguages(value: unknown, languages: readonly string[], speech: Speech): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, languages, speech));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key, one]) => /^(nl|en)$/.test(key) && typeof one === 'string');
  if (!isText) return Object.fromEntries(entries.map(([key, one]) => [key, inLanguages(one, languages, speech)]));
  const from = value[speech] ?? entries[0]?.[1];
  const missing = (language: string): string =>
    marked({ nl: `in taal ‘${language}’: ${String(from)}`, en: `in language “${language}”: ${String(from)}` }, speech);
  return Object.fromEntries(languages.map((language) => [language, value[language] ?? missing(language)]));
}

/** A name as an id: small letters, digits and hyphens. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain || 'site';
}

function without(object: Readonly<Record<string, unknown>>, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
