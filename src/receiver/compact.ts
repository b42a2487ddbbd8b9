/**
 * A body without what nearly every body says in the same words, and without
 * the names that stand in columns of their own: half of it, or less. Each of
 * these pieces becomes one control character. Canonical JSON has none, so
 * what is stored can only be read in one way.
 */

/** The columns a body is completed from. */
export interface Names {
  readonly id: string;
  readonly subject: string;
}

/** The body as it is stored. */
export function compact(body: string, names: Names): string {
  const short = pieces(names).reduce((text, [char, piece]) => text.replaceAll(piece, char), body);
  // Kept as it is where it would not come back byte for byte.
  return expand(short, names) === body ? short : body;
}

/** The body as it came in. */
export function expand(stored: string, names: Names): string {
  const all = new Map(pieces(names));
  // eslint-disable-next-line no-control-regex -- the characters that stand for a piece
  return stored.replace(/[\u0001-\u001f]/g, (char) => all.get(char) ?? char);
}

/** In the order of canonical JSON. Never changed: what is stored is read by it. A new piece takes a new character. */
function pieces({ id, subject }: Names): readonly (readonly [char: string, piece: string])[] {
  const said = (basis: string, state: string): string => `":{"legalBasis":"${basis}","state":"${state}"}`;
  return [
    ['\u0001', '{"at":"'],
    ['\u0002', '","by":"data-subject","decisions":{"'],
    ['\u0003', said('consent', 'given')],
    ['\u0004', said('consent', 'refused')],
    ['\u0005', said('consent', 'withdrawn')],
    ['\u0006', said('consent', 'renewed')],
    ['\u0007', said('legitimate-interests', 'objected')],
    ['\u0008', '},"evidence":{"control":"'],
    ['\u000b', '","layer":"'],
    ['\u000c', '","presses":'],
    ['\u000e', `},"id":"${id}","kind":"`],
    ['\u000f', '","language":"'],
    ['\u0010', '","lib":"'],
    ['\u0011', '","method":"interface","notice":"'],
    ['\u0012', '","parents":["'],
    ['\u0013', '"],"policyVersion":"'],
    ['\u0014', '","site":"'],
    ['\u0015', `","subject":"${subject}","v":1,"validUntil":"`],
  ];
}
