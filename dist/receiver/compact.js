function compact(body, names) {
  const short = PIECES.reduce((text, [char, piece]) => text.replaceAll(named(piece, names), char), body);
  return expand(short, names) === body ? short : body;
}
function expand(stored, names) {
  return stored.replace(/[\u0001-\u001f]/g, (char) => named(BY_CHAR.get(char) ?? char, names));
}
function named(piece, names) {
  return typeof piece === "string" ? piece : piece(names);
}
const said = (basis, state) => `":{"legalBasis":"${basis}","state":"${state}"}`;
const PIECES = [
  ["", '{"at":"'],
  ["", '","by":"data-subject","decisions":{"'],
  ["", said("consent", "given")],
  ["", said("consent", "refused")],
  ["", said("consent", "withdrawn")],
  ["", said("consent", "renewed")],
  ["\x07", said("legitimate-interests", "objected")],
  ["\b", '},"evidence":{"control":"'],
  ["\v", '","layer":"'],
  ["\f", '","presses":'],
  ["", ({ id }) => `},"id":"${id}","kind":"`],
  ["", '","language":"'],
  ["", '","lib":"'],
  ["", '","method":"interface","notice":"'],
  ["", '","parents":["'],
  ["", '"],"policyVersion":"'],
  ["", '","site":"'],
  ["", ({ subject }) => `","subject":"${subject}","v":1,"validUntil":"`]
];
const BY_CHAR = new Map(PIECES);

export { compact, expand };
//# sourceMappingURL=compact.js.map
