import { nearest } from './near.js';
import { keyPath, shorten, itemPath } from './path.js';
import { UNREADABLE, under } from './place.js';
import { same } from './said.js';

function by(law, check) {
  return (value, place) => check(value, under(place, law));
}
function optional(check) {
  return (value, place) => {
    if (value !== void 0) check(value, place);
  };
}
function fits(test, noun, advice) {
  return (value, { path, tell }) => {
    if (value === UNREADABLE) return;
    if (value === void 0) {
      tell(path, {
        en: `is missing. It must be ${noun.en}. ${advice.en}`,
        nl: `ontbreekt. Hier hoort ${noun.nl}. ${advice.nl}`
      });
    } else if (!test(value)) {
      const found = quote(value);
      tell(path, {
        en: `${found.en} is not ${noun.en}. ${advice.en}`,
        nl: `Hier staat ${found.nl}, maar hier hoort ${noun.nl}. ${advice.nl}`
      });
    }
  };
}
function matches(pattern, noun, advice) {
  return fits((value) => typeof value === "string" && pattern.test(value), noun, advice);
}
function oneOf(words, noun, said = words.join(", ")) {
  return fits((value) => words.includes(value), noun, {
    en: `Choose one of: ${said}.`,
    nl: `Kies uit: ${said}.`
  });
}
function record(keys, refused) {
  const names = Object.keys(keys);
  const said = names.join(", ");
  const isObject = fits(isRecord, AN_OBJECT, {
    en: `Write { \u2026 } with ${said}.`,
    nl: `Schrijf { \u2026 } met ${said}.`
  });
  const checks = Object.entries(keys);
  return (value, place) => {
    isObject(value, place);
    if (!isRecord(value)) return;
    for (const [key, check] of checks) {
      check(Object.hasOwn(value, key) ? value[key] : void 0, { ...place, path: keyPath(place.path, key) });
    }
    for (const key of Object.keys(value).filter((name) => !Object.hasOwn(keys, name))) {
      const { message, law } = refused?.(key) ?? unknownKey(key, names, said);
      place.tell(keyPath(place.path, key), message, law);
    }
  };
}
const AN_OBJECT = { en: "an object", nl: "een object" };
function list(item, { noun, unique, empty = false }) {
  const isFilled = fits(
    (value) => Array.isArray(value) && (empty || value.length > 0),
    { en: `a list of ${noun.en}`, nl: `een lijst van ${noun.nl}` },
    empty ? { en: "Write it as [ \u2026 ].", nl: "Schrijf het als [ \u2026 ]." } : { en: "Name at least one.", nl: "Noem er minstens \xE9\xE9n." }
  );
  return (value, place) => {
    isFilled(value, place);
    if (!Array.isArray(value)) return;
    const seen = /* @__PURE__ */ new Map();
    value.forEach((part, index) => {
      const path = itemPath(place.path, index);
      item(part, { ...place, path });
      const id = isRecord(part) ? part.id : part;
      const at = isRecord(part) ? keyPath(path, "id") : path;
      if (typeof id !== "string") return;
      const before = seen.get(id);
      if (before === void 0) seen.set(id, at);
      else {
        const twice = quote(id);
        place.tell(
          at,
          {
            en: `${twice.en} is already at ${before}. Give each its own.`,
            nl: `${twice.nl} staat al bij ${before}. Geef elk een eigen.`
          },
          unique
        );
      }
    });
  };
}
function table(item, noun, advice) {
  const isTable = fits(isRecord, noun, advice);
  return (value, place) => {
    isTable(value, place);
    if (!isRecord(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (part !== UNREADABLE) item(part, { ...place, path: keyPath(place.path, key) });
    }
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function quote(value) {
  if (typeof value === "string") return same(JSON.stringify(shorten(value)));
  if (Array.isArray(value))
    return value.length ? { en: "a list", nl: "een lijst" } : { en: "an empty list", nl: "een lege lijst" };
  return isRecord(value) ? AN_OBJECT : same(String(value));
}
function unknownKey(key, known, said) {
  const meant = nearest(key, known);
  const name = quote(key).en;
  const cure = meant ? { en: `Did you mean "${meant}"?`, nl: `Bedoelde u "${meant}"?` } : {
    en: `Remove it, or use one of: ${said}.`,
    nl: `Haal het weg, of kies uit: ${said}.`
  };
  return {
    law: "form",
    message: {
      en: `There is no key ${name} here. ${cure.en} (Nothing is silently ignored.)`,
      nl: `De sleutel ${name} bestaat hier niet. ${cure.nl} (Niets wordt stil overgeslagen.)`
    }
  };
}

export { by, fits, isRecord, list, matches, oneOf, optional, quote, record, table };
//# sourceMappingURL=check.js.map
