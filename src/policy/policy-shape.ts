/**
 * The form of a policy: which keys it has, which it must have, and what each
 * may hold. An unknown key is an error, so that a typing error is never
 * taken for silence.
 */
import { by, isRecord, list, oneOf, optional, record, type Check } from './check.js';
import { purposeShape } from './purpose-shape.js';
import {
  country,
  digest,
  email,
  httpsAddress,
  id,
  isLanguage,
  language,
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
});

/** A whole policy. */
export const policyShape: Check = record({
  $schema: optional(text),
  version,
  site: id,
  languages: by('CO-09', list(language, { noun: 'languages', unique: 'CO-09' })),
  country,
  controller: by('CO-09', controller),
  audience: by('CH-01', record({ children: oneOf(['none', 'mixed', 'directed'], 'an answer on children') })),
  // Two purposes of one id would give one purpose two bases.
  purposes: by('CO-09', list(purposeShape, { noun: 'purposes', unique: 'LB-03' })),
  validity: optional(by('CK-14', period)),
  quietPeriod: optional(by('CK-15', period)),
  authority: optional(by('DS-10', record({ name: text, url: httpsAddress }))),
  words: optional(by('CO-09', wordTable)),
  seal: optional(record({ digest, rules: text })),
});

/** The languages that a policy names; none where the list itself is not right, so that not every text is blamed for it. */
export function languagesOf(policy: unknown): string[] {
  const named = isRecord(policy) && Array.isArray(policy.languages) ? (policy.languages as unknown[]) : [];
  return named.every((tag) => isLanguage(tag)) ? (named as string[]) : [];
}
