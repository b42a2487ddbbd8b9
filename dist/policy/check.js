import { nearest } from './near.js';
import { keyPath, shorten, itemPath } from './path.js';
import { under, UNREADABLE } from './place.js';

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
    if (value === void 0) tell(path, `is missing. It must be ${noun}. ${advice}`);
    else if (!test(value)) tell(path, `${quote(value)} is not ${noun}. ${advice}`);
  };
}
function matches(pattern, noun, advice) {
  return fits((value) => typeof value === "string" && pattern.test(value), noun, advice);
}
function oneOf(words, noun, said = words.join(", ")) {
  return fits((value) => words.includes(value), noun, `Choose one of: ${said}.`);
}
function record(keys, refused) {
  const isObject = fits((value) => isRecord(value), "an object", `Write { \u2026 } with ${Object.keys(keys).join(", ")}.`);
  return (value, place) => {
    isObject(value, place);
    if (!isRecord(value)) return;
    for (const [key, check] of Object.entries(keys)) {
      check(Object.hasOwn(value, key) ? value[key] : void 0, { ...place, path: keyPath(place.path, key) });
    }
    for (const key of Object.keys(value).filter((name) => !Object.hasOwn(keys, name))) {
      const { message, law } = refused?.(key) ?? unknownKey(key, Object.keys(keys));
      place.tell(keyPath(place.path, key), message, law);
    }
  };
}
function list(item, { noun, unique, empty = false }) {
  const isFilled = fits(
    (value) => Array.isArray(value) && (empty || value.length > 0),
    `a list of ${noun}`,
    empty ? "Write it as [ \u2026 ]." : "Name at least one."
  );
  return (value, place) => {
    isFilled(value, place);
    if (!Array.isArray(value)) return;
    const seen = /* @__PURE__ */ new Map();
    value.forEach((part, index) => {
      const path = itemPath(place.path, index);
      item(part, { ...place, path });
      const id = isRecord(part) ? part.id : part;
      const before = seen.get(id);
      const at = isRecord(part) ? keyPath(path, "id") : path;
      if (typeof id !== "string") return;
      if (before === void 0) seen.set(id, at);
      else place.tell(at, `${quote(id)} is already at ${before}. Give each its own.`, unique);
    });
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function quote(value) {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
  return isRecord(value) ? "an object" : String(value);
}
function unknownKey(key, known) {
  const meant = nearest(key, known);
  const cure = meant ? `Did you mean "${meant}"?` : `Remove it, or use one of: ${known.join(", ")}.`;
  return { law: "form", message: `There is no key ${quote(key)} here. ${cure} (Nothing is silently ignored.)` };
}

export { by, fits, isRecord, list, matches, oneOf, optional, quote, record };
//# sourceMappingURL=check.js.map
