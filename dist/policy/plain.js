import { itemPath, keyPath } from './path.js';
import { UNREADABLE } from './place.js';

const MAX_DEPTH = 12;
const MAX_ITEMS = 1e4;
const MAX_KEYS = 1e3;
const MAX_TEXT = 1e4;
const MAX_VALUES = 5e5;
const MAX_CHARACTERS = 1e7;
function plain(input, place) {
  let values = 0;
  let characters = 0;
  const trail = [];
  const read = (value, path) => {
    const refuse = (message) => {
      place.tell(path, message);
      return UNREADABLE;
    };
    const wasTooLarge = values > MAX_VALUES || characters > MAX_CHARACTERS;
    values += 1;
    if (typeof value === "string") characters += Math.min(value.length, MAX_TEXT);
    if (wasTooLarge) return UNREADABLE;
    if (values > MAX_VALUES || characters > MAX_CHARACTERS)
      return refuse({
        en: "The policy is too large to check. Make it smaller.",
        nl: "Het beleid is te groot om te controleren. Maak het kleiner."
      });
    if (typeof value === "string" && value.length > MAX_TEXT)
      return refuse({
        en: `is too long. A text may have ${MAX_TEXT} characters.`,
        nl: `is te lang. Een tekst mag ${MAX_TEXT} tekens hebben.`
      });
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number")
      return Number.isFinite(value) ? value : refuse({
        en: "is not a number that JSON knows. Remove it.",
        nl: "is geen getal dat in JSON bestaat. Haal het weg."
      });
    if (typeof value !== "object")
      return refuse({
        en: `is a ${typeof value}. A policy holds plain data only, as in JSON.`,
        nl: `is van de soort ${typeof value}. In een beleid staan alleen gewone gegevens, zoals in JSON.`
      });
    if (trail.includes(value))
      return refuse({
        en: "contains itself. Write it out as plain data, as in JSON.",
        nl: "bevat zichzelf. Schrijf het uit als gewone gegevens, zoals in JSON."
      });
    if (trail.length >= MAX_DEPTH)
      return refuse({
        en: "is nested too deep. No part of a policy goes this deep.",
        nl: "zit te diep. Geen deel van een beleid gaat zo diep."
      });
    trail.push(value);
    try {
      return Array.isArray(value) ? readList(value, path, refuse) : readObject(value, path, refuse);
    } catch {
      return refuse({
        en: "cannot be read. A policy holds plain data only, as in JSON.",
        nl: "is niet te lezen. In een beleid staan alleen gewone gegevens, zoals in JSON."
      });
    } finally {
      trail.pop();
    }
  };
  const readList = (list, path, refuse) => {
    const length = list.length;
    if (!(length <= MAX_ITEMS))
      return refuse({
        en: `is too long. A list may have ${MAX_ITEMS} items.`,
        nl: `is te lang. Een lijst mag ${MAX_ITEMS} dingen hebben.`
      });
    return Array.from({ length }, (_, index) => read(list[index], itemPath(path, index)));
  };
  const readObject = (object, path, refuse) => {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse({
        en: "is an object of a class. A policy holds plain data only, as in JSON.",
        nl: "is een object van een klasse. In een beleid staan alleen gewone gegevens, zoals in JSON."
      });
    const keys = Object.keys(object);
    if (keys.length > MAX_KEYS)
      return refuse({
        en: `has too many keys. There may be ${MAX_KEYS}.`,
        nl: `heeft te veel sleutels. Er mogen er ${MAX_KEYS} zijn.`
      });
    const copy = {};
    for (const key of keys) {
      const keyAt = keyPath(path, key);
      if (key === "__proto__") {
        place.tell(keyAt, { en: "is not allowed as a key. Remove it.", nl: "mag geen sleutel zijn. Haal het weg." });
        continue;
      }
      const value = object[key];
      if (value !== void 0) copy[key] = read(value, keyAt);
    }
    return copy;
  };
  return read(input, place.path);
}

export { plain };
//# sourceMappingURL=plain.js.map
