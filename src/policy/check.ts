/**
 * The few pieces a shape is put together from: a record, a list, one word
 * out of some, a text of some form. A check looks at a value and tells what
 * is wrong; it never throws and never stops at the first problem.
 */
import type { LawId } from './laws.js';
import { nearest } from './near.js';
import { itemPath, keyPath, shorten } from './path.js';
import { UNREADABLE, under, type Place } from './place.js';

/** Looks at a value and tells what is wrong with it. `undefined` means that it is missing. */
export type Check = (value: unknown, place: Place) => void;

/** The same check, with this law behind it and behind what is in it. */
export function by(law: LawId, check: Check): Check {
  return (value, place) => check(value, under(place, law));
}

/** A check that is content when the value is missing. */
export function optional(check: Check): Check {
  return (value, place) => {
    if (value !== undefined) check(value, place);
  };
}

/** A value that fits a test. `noun` says what it should be (`a date`), `advice` what to write (`Write it as …`). */
export function fits(test: (value: unknown) => boolean, noun: string, advice: string): Check {
  return (value, { path, tell }) => {
    if (value === UNREADABLE) return;
    if (value === undefined) tell(path, `is missing. It must be ${noun}. ${advice}`);
    else if (!test(value)) tell(path, `${quote(value)} is not ${noun}. ${advice}`);
  };
}

/** A text of this form. */
export function matches(pattern: RegExp, noun: string, advice: string): Check {
  return fits((value) => typeof value === 'string' && pattern.test(value), noun, advice);
}

/** One word out of these, and nothing else. `said` is how the words are listed to a reader. */
export function oneOf(words: readonly string[], noun: string, said: string = words.join(', ')): Check {
  return fits((value) => words.includes(value as string), noun, `Choose one of: ${said}.`);
}

/** An object with these keys and no others; `refused` may say more of a key that is not among them. */
export function record(keys: Readonly<Record<string, Check>>, refused?: (key: string) => Refusal | undefined): Check {
  const isObject = fits((value) => isRecord(value), 'an object', `Write { … } with ${Object.keys(keys).join(', ')}.`);
  return (value, place) => {
    isObject(value, place);
    if (!isRecord(value)) return;
    for (const [key, check] of Object.entries(keys)) {
      check(Object.hasOwn(value, key) ? value[key] : undefined, { ...place, path: keyPath(place.path, key) });
    }
    for (const key of Object.keys(value).filter((name) => !Object.hasOwn(keys, name))) {
      const { message, law } = refused?.(key) ?? unknownKey(key, Object.keys(keys));
      place.tell(keyPath(place.path, key), message, law);
    }
  };
}

/** Why a key is refused, where there is more to say than that nobody knows it. */
export interface Refusal {
  readonly message: string;
  readonly law: LawId;
}

/** What a list holds. */
export interface ListOptions {
  /** The things in it, in the plural. */
  readonly noun: string;
  /** The law under which each occurs once, told apart by its `id`. */
  readonly unique: LawId;
  /** Whether there may be none. */
  readonly empty?: boolean;
}

/** A list of things that each pass the check. */
export function list(item: Check, { noun, unique, empty = false }: ListOptions): Check {
  const isFilled = fits(
    (value) => Array.isArray(value) && (empty || value.length > 0),
    `a list of ${noun}`,
    empty ? 'Write it as [ … ].' : 'Name at least one.',
  );
  return (value, place) => {
    isFilled(value, place);
    if (!Array.isArray(value)) return;
    const seen = new Map<unknown, string>();
    value.forEach((part: unknown, index) => {
      const path = itemPath(place.path, index);
      item(part, { ...place, path });
      const id = isRecord(part) ? part.id : part;
      const before = seen.get(id);
      const at = isRecord(part) ? keyPath(path, 'id') : path;
      if (typeof id !== 'string') return;
      if (before === undefined) seen.set(id, at);
      else place.tell(at, `${quote(id)} is already at ${before}. Give each its own.`, unique);
    });
  };
}

/** Whether a value is an object with keys, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  return isRecord(value) ? 'an object' : String(value);
}

function unknownKey(key: string, known: readonly string[]): Refusal {
  const meant = nearest(key, known);
  const cure = meant ? `Did you mean "${meant}"?` : `Remove it, or use one of: ${known.join(', ')}.`;
  return { law: 'form', message: `There is no key ${quote(key)} here. ${cure} (Nothing is silently ignored.)` };
}
