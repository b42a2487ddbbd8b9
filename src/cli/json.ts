/**
 * Reads JSON with its places, so that a problem at `purposes[2].legalBasis`
 * can be shown at line 41, column 9.
 */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { Trouble, type Said } from './command.js';

/** A text in JSON: its value, and where each part of it stands. */
export interface Json {
  readonly value: unknown;
  /** Where the value at this path stands; where it is missing, the place of what it is missing from. */
  readonly at: (path: string) => Place;
  /** Keys that one object holds twice: JSON keeps the last, and the first is lost without a word. */
  readonly twice: readonly string[];
}

/** A place in a text. Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Parses strict JSON: no comments, no comma too many. Throws `Trouble` that names line and column. */
export function parseJson(text: string, file: string): Json {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) throw notJson(file, placeOf(text, first?.offset ?? 0), first);
  return {
    value: JSON.parse(text) as unknown,
    at: (path) => placeOf(text, nearest(tree, segments(path)).offset),
    twice: twiceIn(tree, ''),
  };
}

/** The steps of a path as problems write it: `purposes[2].words["a b"]`. */
export function segments(path: string): (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g), ([, index, quoted, key]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(`"${quoted}"`) as string) : (key ?? ''),
  );
}

/** The node at the end of these steps; where one is missing, the last that is there. A key, where there is one. */
function nearest(tree: Node, steps: readonly (string | number)[]): Node {
  for (let length = steps.length; length > 0; length--) {
    const found = findNodeAtLocation(tree, steps.slice(0, length));
    if (found) return found.parent?.type === 'property' ? found.parent : found;
  }
  return tree;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function twiceIn(node: Node, path: string): string[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === 'array') return twiceIn(child, `${path}[${index}]`);
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const at = /^[\w$-]+$/.test(name) ? (path ? `${path}.${name}` : name) : `${path}[${JSON.stringify(name)}]`;
    const again = seen.has(name) ? [at] : [];
    seen.add(name);
    return [...again, ...(value ? twiceIn(value, at) : [])];
  });
}

function notJson(file: string, { line, column }: Place, error: ParseError | undefined): Trouble {
  const what: Said = (error && WHAT[printParseErrorCode(error.error)]) ?? {
    nl: 'dit is geen JSON',
    en: 'this is not JSON',
  };
  return new Trouble({
    nl: `${file}, regel ${line}, kolom ${column}: ${what.nl}`,
    en: `${file}, line ${line}, column ${column}: ${what.en}`,
  });
}

const WHAT: Readonly<Record<string, Said>> = {
  CommaExpected: { nl: 'hier ontbreekt een komma', en: 'a comma is missing here' },
  ColonExpected: { nl: 'hier ontbreekt een dubbele punt', en: 'a colon is missing here' },
  PropertyNameExpected: {
    nl: 'hier hoort een naam tussen dubbele aanhalingstekens',
    en: 'a name in double quotes belongs here',
  },
  ValueExpected: {
    nl: 'hier ontbreekt een waarde, of er staat een komma te veel',
    en: 'a value is missing here, or there is a comma too many',
  },
  CloseBraceExpected: { nl: 'hier ontbreekt een }', en: 'a } is missing here' },
  CloseBracketExpected: { nl: 'hier ontbreekt een ]', en: 'a ] is missing here' },
  EndOfFileExpected: { nl: 'na het einde staat nog iets', en: 'there is something after the end' },
  InvalidCommentToken: { nl: 'JSON kent geen commentaar; haal het weg', en: 'JSON has no comments; remove it' },
  UnexpectedEndOfString: { nl: 'deze tekst wordt niet gesloten met "', en: 'this text is not closed with "' },
  InvalidCharacter: {
    nl: 'in deze tekst staat een teken dat zo niet mag',
    en: 'this text holds a character that may not stand there',
  },
};
