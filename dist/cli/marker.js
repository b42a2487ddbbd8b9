import { isRecord } from '../policy/check.js';
import { itemPath, keyPath } from '../policy/path.js';

const MARKS = { nl: "INVULLEN:", en: "FILL IN:" };
function marked(what, speech) {
  return `${MARKS[speech]} ${what[speech]}`;
}
function isMarked(value) {
  return typeof value === "string" && Object.values(MARKS).some((mark) => value.trimStart().startsWith(mark));
}
function mentionsMark(message) {
  return Object.values(MARKS).some((mark) => message.includes(mark));
}
function unfilled(value, speech, path = "") {
  if (isMarked(value)) {
    const what = value.slice(value.indexOf(":") + 1).trim();
    const message = speech === "nl" ? `is nog niet ingevuld: ${what}` : `is not filled in yet: ${what}`;
    return [{ code: "form", path, message, article: "policy.schema.json", severity: "error" }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => unfilled(part, speech, itemPath(path, index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => unfilled(part, speech, keyPath(path, key)));
}

export { isMarked, marked, mentionsMark, unfilled };
//# sourceMappingURL=marker.js.map
