import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { keyPath, itemPath } from '../policy/path.js';
import { Trouble } from './command.js';

function parseJson(text, file) {
  if (text.trim() === "") throw new Trouble({ nl: `${file} is leeg`, en: `${file} is empty` });
  const errors = [];
  const lines = lineStarts(text);
  const tree = shallow(file, () => parseTree(text, errors, { disallowComments: true }));
  const [first] = errors;
  if (first || !tree) throw notJson(file, placeIn(lines, first?.offset ?? 0), first);
  const { offsets, twice } = shallow(file, () => indexOf(tree));
  return {
    value: shallow(file, () => JSON.parse(text)),
    at: (path) => placeIn(lines, nearest(offsets, path)),
    twice
  };
}
function indexOf(tree) {
  const offsets = /* @__PURE__ */ new Map([["", tree.offset]]);
  const twice = [];
  const walk = ({ type, children = [] }, path) => {
    const seen = /* @__PURE__ */ new Set();
    children.forEach((child, index) => {
      const [key, value] = type === "object" ? child.children ?? [] : [void 0, child];
      const name = String(key?.value);
      const at = key ? keyPath(path, name) : itemPath(path, index);
      if (seen.has(name) && key) twice.push(at);
      seen.add(name);
      offsets.set(at, child.offset);
      if (value !== void 0) walk(value, at);
    });
  };
  walk(tree, "");
  return { offsets, twice };
}
function nearest(offsets, path) {
  for (let end = path.length; end > 0; end -= 1) {
    if (end < path.length && path[end] !== "." && path[end] !== "[") continue;
    const offset = offsets.get(path.slice(0, end));
    if (offset !== void 0) return offset;
  }
  return offsets.get("") ?? 0;
}
function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
}
function placeIn(lines, offset) {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
function shallow(file, read) {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Trouble({ nl: `${file} zit te diep in elkaar`, en: `${file} is nested too deep` }, 1, { cause });
  }
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

export { parseJson };
//# sourceMappingURL=json.js.map
