/**
 * Reads JSON with its places, so that a problem at `purposes[2].legalBasis`
 * can be shown at line 41, column 9.
 */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { itemPath, keyPath } from '../policy/path.js';
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
  if (text.trim() === '') throw new Trouble({ nl: `${file} is leeg`, en: `${file} is empty` });
  const errors: ParseError[] = [];
  const lines = lineStarts(text);
  const tree = shallow(file, () => parseTree(text, errors, { disallowComments: true }));
  const [first] = errors;
  if (first || !tree) throw notJson(file, placeIn(lines, first?.offset ?? 0), first);
  const { offsets, twice } = shallow(file, () => indexOf(tree));
  return {
    value: shallow(file, () => JSON.parse(text) as unknown),
    at: (path) => placeIn(lines, nearest(offsets, path)),
    twice,
  };
}

/** What one file holds: where each path stands (its key, where it has one), and which keys stand there twice. */
interface Index {
  readonly offsets: ReadonlyMap<string, number>;
  readonly twice: readonly string[];
}

/** Made in one walk: a file with a hundred thousand problems asks for as many places. */
function indexOf(tree: Node): Index {
  const offsets = new Map<string, number>([['', tree.offset]]);
  const twice: string[] = [];
  const walk = ({ type, children = [] }: Node, path: string): void => {
    const seen = new Set<string>();
    children.forEach((child, index) => {
      const [key, value]: readonly (Node | undefined)[] =
        type === 'object' ? (child.children ?? []) : [undefined, child];
      const name = String(key?.value);
      const at = key ? keyPath(path, name) : itemPath(path, index);
      if (seen.has(name) && key) twice.push(at);
      seen.add(name);
      // Of two keys of one name the last counts, as in JSON.
      offsets.set(at, child.offset);
      if (value !== undefined) walk(value, at);
    });
  };
  walk(tree, '');
  return { offsets, twice };
}

/** Where this path stands; where it is missing, the last of its steps that is there. */
function nearest(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let end = path.length; end > 0; end -= 1) {
    if (end < path.length && path[end] !== '.' && path[end] !== '[') continue;
    const offset = offsets.get(path.slice(0, end));
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
}

function placeIn(lines: readonly number[], offset: number): Place {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** Readers of JSON call themselves for each level, and what has a hundred thousand levels is nobody's policy. */
function shallow<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Trouble({ nl: `${file} zit te diep in elkaar`, en: `${file} is nested too deep` }, 1, { cause });
  }
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
