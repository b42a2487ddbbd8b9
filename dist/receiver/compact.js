function compact(body, names) {
  const short = pieces(names).reduce((text, [char, piece]) => text.replaceAll(piece, char), body);
  return expand(short, names) === body ? short : body;
}
function expand(stored, names) {
  const all = new Map(pieces(names));
  return stored.replace(/[\u0001-\u001f]/g, (char) => all.get(char) ?? char);
}
function pieces({ id, subject }) {
  const said = (basis, state) => `":{"legalBasis":"${basis}","state":"${state}"}`;
  return [
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
    ["", `},"id":"${id}","kind":"`],
    ["", '","language":"'],
    ["", '","lib":"'],
    ["", '","method":"interface","notice":"'],
    ["", '","parents":["'],
    ["", '"],"policyVersion":"'],
    ["", '","site":"'],
    ["", `","subject":"${subject}","v":1,"validUntil":"`]
  ];
}

export { compact, expand };
//# sourceMappingURL=compact.js.map
