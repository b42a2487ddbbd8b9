import { parseTree, printParseErrorCode, findNodeAtLocation } from 'jsonc-parser';
import { Trouble } from './command.js';

function parseJson(text, file) {
  const errors = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) throw notJson(file, placeOf(text, first?.offset ?? 0), first);
  return {
    value: JSON.parse(text),
    at: (path) => placeOf(text, nearest(tree, segments(path)).offset),
    twice: twiceIn(tree, "")
  };
}
function segments(path) {
  return Array.from(
    path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g),
    ([, index, quoted, key]) => index !== void 0 ? Number(index) : quoted !== void 0 ? JSON.parse(`"${quoted}"`) : key ?? ""
  );
}
function nearest(tree, steps) {
  for (let length = steps.length; length > 0; length--) {
    const found = findNodeAtLocation(tree, steps.slice(0, length));
    if (found) return found.parent?.type === "property" ? found.parent : found;
  }
  return tree;
}
function placeOf(text, offset) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
function twiceIn(node, path) {
  const seen = /* @__PURE__ */ new Set();
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === "array") return twiceIn(child, `${path}[${index}]`);
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const at = /^[\w$-]+$/.test(name) ? path ? `${path}.${name}` : name : `${path}[${JSON.stringify(name)}]`;
    const again = seen.has(name) ? [at] : [];
    seen.add(name);
    return [...again, ...value ? twiceIn(value, at) : []];
  });
}
function notJson(file, { line, column }, error) {
  const what = (error && WHAT[printParseErrorCode(error.error)]) ?? {
    nl: "dit is geen JSON",
    en: "this is not JSON"
  };
  return new Trouble({
    nl: `${file}, regel ${line}, kolom ${column}: ${what.nl}`,
    en: `${file}, line ${line}, column ${column}: ${what.en}`
  });
}
const WHAT = {
  CommaExpected: { nl: "hier ontbreekt een komma", en: "a comma is missing here" },
  ColonExpected: { nl: "hier ontbreekt een dubbele punt", en: "a colon is missing here" },
  PropertyNameExpected: {
    nl: "hier hoort een naam tussen dubbele aanhalingstekens",
    en: "a name in double quotes belongs here"
  },
  ValueExpected: {
    nl: "hier ontbreekt een waarde, of er staat een komma te veel",
    en: "a value is missing here, or there is a comma too many"
  },
  CloseBraceExpected: { nl: "hier ontbreekt een }", en: "a } is missing here" },
  CloseBracketExpected: { nl: "hier ontbreekt een ]", en: "a ] is missing here" },
  EndOfFileExpected: { nl: "na het einde staat nog iets", en: "there is something after the end" },
  InvalidCommentToken: { nl: "JSON kent geen commentaar; haal het weg", en: "JSON has no comments; remove it" },
  UnexpectedEndOfString: { nl: 'deze tekst wordt niet gesloten met "', en: 'this text is not closed with "' },
  InvalidCharacter: {
    nl: "in deze tekst staat een teken dat zo niet mag",
    en: "this text holds a character that may not stand there"
  }
};

export { parseJson, segments };
//# sourceMappingURL=json.js.map
