/**
 * What an event may hold, key by key. Stricter than what a browser reads
 * back: a row that is stored here is evidence, and stays for years. No text
 * is free, so no name or address can come in by one (PR-05, SP-07).
 */

type Check = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

/** 64 hexadecimal digits in small letters. */
export const isHash: Check = text(/^[0-9a-f]{64}$/);
export const isUuid: Check = text(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** A UUID of version 7, which begins with its time. */
export const isTimedId: Check = text(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const isSubject: Check = text(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export const isSite: Check = text(/^[a-z][a-z0-9-]{0,63}$/);
const isWord: Check = text(/^[a-z0-9-]{1,64}$/);
/** BCP 47, as policies write it. */
export const isLanguage: Check = text(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/,
);
const isVersion: Check = text(/^[A-Za-z0-9][\w.+-]{0,63}$/);
/** As `toISOString()` writes it, and a day that exists. */
const isMoment: Check = (value) =>
  text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)(value) &&
  Date.parse(value as string) > 0 &&
  new Date(value as string).toISOString() === value;

/** A purpose, or one recipient of a purpose. Names that every object has are nobody's purpose. */
const isPurpose: Check = (value) =>
  text(/^[a-z][a-z0-9-]{0,63}([./:][a-z][a-z0-9-]{0,63})?$/)(value) && value !== 'constructor';

const isParents: Check = (value) =>
  Array.isArray(value) &&
  value.length <= 256 &&
  value.every((hash, at) => isHash(hash) && (at === 0 || (value[at - 1] as string) < (hash as string)));

const isDecision: Check = record(
  {
    state: oneOf('given', 'renewed', 'refused', 'withdrawn', 'deferred', 'requested', 'objected', 'objection-lifted'),
    legalBasis: oneOf(
      'consent',
      'contract',
      'legal-obligation',
      'vital-interests',
      'public-task',
      'legitimate-interests',
    ),
  },
  { explicit: (value) => value === true },
);

const isDecisions: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).length <= 1_000 &&
  Object.entries(value).every(([purpose, decision]) => isPurpose(purpose) && isDecision(decision));

const isEvidence: Check = record(
  {
    layer: isWord,
    control: isWord,
    presses: (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1_000,
  },
  { synthetic: (value) => value === true, reference: isWord, recordedBy: isWord },
);

const EVENT: Readonly<Record<string, Check>> = {
  v: (value) => value === 1,
  id: isTimedId,
  site: isSite,
  subject: isSubject,
  kind: oneOf('decide', 'withdraw', 'object', 'signal', 'guardian', 'import'),
  parents: isParents,
  decisions: isDecisions,
  notice: isHash,
  language: isLanguage,
  policyVersion: isVersion,
  by: oneOf('data-subject', 'guardian'),
  method: oneOf('interface', 'api', 'gpc', 'paper', 'phone', 'in-person', 'import'),
  evidence: isEvidence,
  validUntil: isMoment,
  at: isMoment,
  lib: text(/^[A-Za-z0-9][\w.+-]{0,31}$/),
};

/** What is wrong with a value that should be an event: the keys at fault; none where it is one. */
export function faultsOf(value: unknown): string[] {
  if (!isRecord(value)) return ['(the event itself)'];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(EVENT, key));
  const wrong = Object.entries(EVENT).filter(([key, check]) => !Object.hasOwn(value, key) || !check(value[key]));
  return [...unknown.map((key) => `unknown key ${JSON.stringify(key.slice(0, 40))}`), ...wrong.map(([key]) => key)];
}

/** A plain object, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) =>
    isRecord(value) &&
    Object.entries(needed).every(([key, check]) => Object.hasOwn(value, key) && check(value[key])) &&
    Object.keys(value).every((key) => {
      const check = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(optional, key) ? optional[key] : undefined;
      return check?.(value[key]) === true;
    });
}
