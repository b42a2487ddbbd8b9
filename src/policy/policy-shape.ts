/**
 * The form of a policy: which keys it has, which it must have, and what each
 * may hold. An unknown key is an error, so that a typing error is never
 * taken for silence.
 */
import { by, fits, isRecord, list, oneOf, optional, record, type Check } from './check.js';
import { internalRefused, policyInternal } from './internal-shape.js';
import { purposeFileShape, purposeShape } from './purpose-shape.js';
import {
  country,
  digest,
  email,
  flag,
  host,
  httpsAddress,
  id,
  isLanguage,
  language,
  localized,
  pageAddress,
  period,
  text,
  version,
  wordTable,
} from './values.js';

const controller = record({
  id: by('CO-14', id),
  name: text,
  address: by('CO-10', text),
  country,
  email: by('CO-10', email),
  phone: optional(by('CO-10', text)),
  privacyStatement: pageAddress,
  dataProtectionOfficer: optional(by('CO-10', record({ name: text, email }))),
  representative: optional(by('IN-01', record({ name: text, address: text, email }))),
  jointControllers: optional(
    by(
      'IN-01',
      list(record({ id, name: text, address: text, email, arrangement: localized }), {
        noun: { en: 'joint controllers', nl: 'gezamenlijke verantwoordelijken' },
        unique: 'IN-01',
      }),
    ),
  ),
});

const ageLimit = fits(
  (value) => Number.isInteger(value) && (value as number) >= 13 && (value as number) <= 18,
  { en: 'an age from 13 to 18', nl: 'een leeftijd van 13 tot en met 18' },
  { en: 'Write it as a number, such as 16.', nl: 'Schrijf het als getal, zoals 16.' },
);

const audience = record({
  children: oneOf(['none', 'mixed', 'directed'], { en: 'an answer on children', nl: 'een antwoord over kinderen' }),
  ageStep: optional(flag),
  ageLimit: optional(by('CH-02', ageLimit)),
  service: optional(by('CH-10', oneOf(['counselling'], { en: 'a kind of service', nl: 'een soort dienst' }))),
});

const channels = record({
  channels: list(
    oneOf(['web', 'app', 'email', 'telephone', 'post', 'paper', 'in-person'], { en: 'a channel', nl: 'een kanaal' }),
    { noun: { en: 'channels', nl: 'kanalen' }, unique: 'WD-03' },
  ),
});

/** The keys of a policy beside its purposes and what only one of the two files has. */
const SHARED: Readonly<Record<string, Check>> = {
  $schema: optional(text),
  version,
  site: id,
  languages: by('CO-09', list(language, { noun: { en: 'languages', nl: 'talen' }, unique: 'CO-09' })),
  country,
  controller: by('CO-09', controller),
  audience: by('CH-01', audience),
  validity: optional(by('CK-14', period)),
  quietPeriod: optional(by('CK-15', period)),
  collection: optional(by('WD-03', channels)),
  withdrawal: optional(by('WD-03', channels)),
  domains: optional(by('CK-17', list(host, { noun: { en: 'domains', nl: 'domeinen' }, unique: 'CK-17' }))),
  sensitiveContext: optional(by('SP-05', flag)),
  authority: optional(by('DS-10', record({ name: text, url: httpsAddress }))),
  words: optional(by('CO-09', wordTable)),
};

const PURPOSES = { en: 'purposes', nl: 'doelen' };

/** A whole policy, as a page gets it. Two purposes of one id would give one purpose two bases (LB-03). */
export const policyShape: Check = record(
  {
    ...SHARED,
    purposes: by('CO-09', list(purposeShape, { noun: PURPOSES, unique: 'LB-03' })),
    seal: optional(record({ digest, rules: text })),
  },
  internalRefused,
);

/** A whole policy file, as its owner keeps it. It is never sealed itself: what is published from it is. */
export const policyFileShape: Check = record({
  ...SHARED,
  purposes: by('CO-09', list(purposeFileShape, { noun: PURPOSES, unique: 'LB-03' })),
  internal: by('RE-05', policyInternal),
});

/** The languages that a policy names; none where the list itself is not right, so that not every text is blamed for it. */
export function languagesOf(policy: unknown): string[] {
  const named = isRecord(policy) && Array.isArray(policy.languages) ? (policy.languages as unknown[]) : [];
  return named.every((tag) => isLanguage(tag)) ? (named as string[]) : [];
}
