/**
 * The few pieces a shape is put together from: a record, a list, one word
 * out of some, a text of some form. A check looks at a value and tells what
 * is wrong; it never throws and never stops at the first problem.
 */
import type { LawId } from './laws.js';
import { nearest } from './near.js';
import { itemPath, keyPath, shorten } from './path.js';
import { UNREADABLE, under, type Place } from './place.js';
import { same, type Said } from './said.js';

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
export function fits(test: (value: unknown) => boolean, noun: Said, advice: Said): Check {
  return (value, { path, tell }) => {
    if (value === UNREADABLE) return;
    if (value === undefined) {
      tell(path, {
        en: `is missing. It must be ${noun.en}. ${advice.en}`,
        nl: `ontbreekt. Hier hoort ${noun.nl}. ${advice.nl}`,
      });
    } else if (!test(value)) {
      const found = quote(value);
      tell(path, {
        en: `${found.en} is not ${noun.en}. ${advice.en}`,
        nl: `Hier staat ${found.nl}, maar hier hoort ${noun.nl}. ${advice.nl}`,
      });
    }
  };
}

/** A text of this form. */
export function matches(pattern: RegExp, noun: Said, advice: Said): Check {
  return fits((value) => typeof value === 'string' && pattern.test(value), noun, advice);
}

/** One word out of these, and nothing else. `said` is how the words are listed to a reader. */
export function oneOf(words: readonly string[], noun: Said, said: string = words.join(', ')): Check {
  return fits((value) => words.includes(value as string), noun, {
    en: `Choose one of: ${said}.`,
    nl: `Kies uit: ${said}.`,
  });
}

/** An object with these keys and no others; `refused` may say more of a key that is not among them. */
export function record(keys: Readonly<Record<string, Check>>, refused?: (key: string) => Refusal | undefined): Check {
  const names = Object.keys(keys);
  const said = names.join(', ');
  const isObject = fits(isRecord, AN_OBJECT, {
    en: `Write { … } with ${said}.`,
    nl: `Schrijf { … } met ${said}.`,
  });
  const checks = Object.entries(keys);
  return (value, place) => {
    isObject(value, place);
    if (!isRecord(value)) return;
    for (const [key, check] of checks) {
      check(Object.hasOwn(value, key) ? value[key] : undefined, { ...place, path: keyPath(place.path, key) });
    }
    for (const key of Object.keys(value).filter((name) => !Object.hasOwn(keys, name))) {
      const { message, law } = refused?.(key) ?? unknownKey(key, names, said);
      place.tell(keyPath(place.path, key), message, law);
    }
  };
}

const AN_OBJECT: Said = { en: 'an object', nl: 'een object' };

/** Why a key is refused, where there is more to say than that nobody knows it. */
export interface Refusal {
  readonly message: Said;
  readonly law: LawId;
}

/** What a list holds. */
export interface ListOptions {
  /** The things in it, in the plural. */
  readonly noun: Said;
  /** The law under which each occurs once, told apart by its `id`. */
  readonly unique: LawId;
  /** Whether there may be none. */
  readonly empty?: boolean;
}

/** A list of things that each pass the check. */
export function list(item: Check, { noun, unique, empty = false }: ListOptions): Check {
  const isFilled = fits(
    (value) => Array.isArray(value) && (empty || value.length > 0),
    { en: `a list of ${noun.en}`, nl: `een lijst van ${noun.nl}` },
    empty
      ? { en: 'Write it as [ … ].', nl: 'Schrijf het als [ … ].' }
      : { en: 'Name at least one.', nl: 'Noem er minstens één.' },
  );
  return (value, place) => {
    isFilled(value, place);
    if (!Array.isArray(value)) return;
    const seen = new Map<unknown, string>();
    value.forEach((part: unknown, index) => {
      const path = itemPath(place.path, index);
      item(part, { ...place, path });
      const id = isRecord(part) ? part.id : part;
      const at = isRecord(part) ? keyPath(path, 'id') : path;
      if (typeof id !== 'string') return;
      const before = seen.get(id);
      if (before === undefined) seen.set(id, at);
      else {
        const twice = quote(id);
        place.tell(
          at,
          {
            en: `${twice.en} is already at ${before}. Give each its own.`,
            nl: `${twice.nl} staat al bij ${before}. Geef elk een eigen.`,
          },
          unique,
        );
      }
    });
  };
}

/** A table: keys of the owner's choice, each with a value that passes the check. */
export function table(item: Check, noun: Said, advice: Said): Check {
  const isTable = fits(isRecord, noun, advice);
  return (value, place) => {
    isTable(value, place);
    if (!isRecord(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (part !== UNREADABLE) item(part, { ...place, path: keyPath(place.path, key) });
    }
  };
}

/** Whether a value is an object with keys, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it. */
export function quote(value: unknown): Said {
  if (typeof value === 'string') return same(JSON.stringify(shorten(value)));
  if (Array.isArray(value))
    return value.length ? { en: 'a list', nl: 'een lijst' } : { en: 'an empty list', nl: 'een lege lijst' };
  return isRecord(value) ? AN_OBJECT : same(String(value));
}

function unknownKey(key: string, known: readonly string[], said: string): Refusal {
  const meant = nearest(key, known);
  const name = quote(key).en;
  const cure = meant
    ? { en: `Did you mean "${meant}"?`, nl: `Bedoelde u "${meant}"?` }
    : {
        en: `Remove it, or use one of: ${said}.`,
        nl: `Haal het weg, of kies uit: ${said}.`,
      };
  return {
    law: 'form',
    message: {
      en: `There is no key ${name} here. ${cure.en} (Nothing is silently ignored.)`,
      nl: `De sleutel ${name} bestaat hier niet. ${cure.nl} (Niets wordt stil overgeslagen.)`,
    },
  };
}
