/**
 * Reads any input whatever into plain data of our own: objects, lists,
 * texts, numbers, booleans, `null`. What is checked is this copy and what is
 * frozen is this copy, so nothing can change between the two. Reading never
 * throws: what cannot be read is a problem like any other.
 */
import { itemPath, keyPath } from './path.js';
import { UNREADABLE, type Place } from './place.js';
import type { Said } from './said.js';

const MAX_DEPTH = 12;
const MAX_ITEMS = 10_000;
const MAX_KEYS = 1_000;
const MAX_TEXT = 10_000;
const MAX_VALUES = 500_000;
const MAX_CHARACTERS = 10_000_000;

/** A plain copy of the input. Tells of each part that is not plain data, and leaves `UNREADABLE` in its place. */
export function plain(input: unknown, place: Place): unknown {
  let values = 0;
  let characters = 0;
  const trail: unknown[] = [];

  const read = (value: unknown, path: string): unknown => {
    const refuse = (message: Said): typeof UNREADABLE => {
      place.tell(path, message);
      return UNREADABLE;
    };
    const wasTooLarge = values > MAX_VALUES || characters > MAX_CHARACTERS;
    values += 1;
    if (typeof value === 'string') characters += Math.min(value.length, MAX_TEXT);
    if (wasTooLarge) return UNREADABLE;
    if (values > MAX_VALUES || characters > MAX_CHARACTERS)
      return refuse({
        en: 'The policy is too large to check. Make it smaller.',
        nl: 'Het beleid is te groot om te controleren. Maak het kleiner.',
      });
    if (typeof value === 'string' && value.length > MAX_TEXT)
      return refuse({
        en: `is too long. A text may have ${MAX_TEXT} characters.`,
        nl: `is te lang. Een tekst mag ${MAX_TEXT} tekens hebben.`,
      });
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
      return Number.isFinite(value)
        ? value
        : refuse({
            en: 'is not a number that JSON knows. Remove it.',
            nl: 'is geen getal dat in JSON bestaat. Haal het weg.',
          });
    if (typeof value !== 'object')
      return refuse({
        en: `is a ${typeof value}. A policy holds plain data only, as in JSON.`,
        nl: `is van de soort ${typeof value}. In een beleid staan alleen gewone gegevens, zoals in JSON.`,
      });
    if (trail.includes(value))
      return refuse({
        en: 'contains itself. Write it out as plain data, as in JSON.',
        nl: 'bevat zichzelf. Schrijf het uit als gewone gegevens, zoals in JSON.',
      });
    if (trail.length >= MAX_DEPTH)
      return refuse({
        en: 'is nested too deep. No part of a policy goes this deep.',
        nl: 'zit te diep. Geen deel van een beleid gaat zo diep.',
      });
    trail.push(value);
    try {
      return Array.isArray(value) ? readList(value, path, refuse) : readObject(value, path, refuse);
    } catch {
      // A getter or proxy that throws: whose fault it is does not matter here.
      return refuse({
        en: 'cannot be read. A policy holds plain data only, as in JSON.',
        nl: 'is niet te lezen. In een beleid staan alleen gewone gegevens, zoals in JSON.',
      });
    } finally {
      trail.pop();
    }
  };

  const readList = (list: readonly unknown[], path: string, refuse: (message: Said) => typeof UNREADABLE): unknown => {
    const length = list.length;
    if (!(length <= MAX_ITEMS))
      return refuse({
        en: `is too long. A list may have ${MAX_ITEMS} items.`,
        nl: `is te lang. Een lijst mag ${MAX_ITEMS} dingen hebben.`,
      });
    return Array.from({ length }, (_, index) => read(list[index], itemPath(path, index)));
  };

  const readObject = (object: object, path: string, refuse: (message: Said) => typeof UNREADABLE): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    // Two steps and not one comparison: an object of another frame is plain too.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse({
        en: 'is an object of a class. A policy holds plain data only, as in JSON.',
        nl: 'is een object van een klasse. In een beleid staan alleen gewone gegevens, zoals in JSON.',
      });
    const keys = Object.keys(object);
    if (keys.length > MAX_KEYS)
      return refuse({
        en: `has too many keys. There may be ${MAX_KEYS}.`,
        nl: `heeft te veel sleutels. Er mogen er ${MAX_KEYS} zijn.`,
      });
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      const keyAt = keyPath(path, key);
      if (key === '__proto__') {
        place.tell(keyAt, { en: 'is not allowed as a key. Remove it.', nl: 'mag geen sleutel zijn. Haal het weg.' });
        continue;
      }
      const value = (object as Record<string, unknown>)[key];
      // As in JSON: a key without a value is a key that is not there.
      if (value !== undefined) copy[key] = read(value, keyAt);
    }
    return copy;
  };

  return read(input, place.path);
}
