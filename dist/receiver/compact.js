function compact(body, names) {
  const short = pairs(names).reduce((text, [key, value]) => text.replace(`"${key}":"${value}"`, `"${key}":""`), body);
  return expand(short, names) === body ? short : body;
}
function expand(stored, names) {
  return pairs(names).reduce((text, [key, value]) => text.replace(`"${key}":""`, `"${key}":"${value}"`), stored);
}
function pairs({ id, subject }) {
  return [
    ["id", id],
    ["subject", subject],
    ["by", "data-subject"],
    ["method", "interface"]
  ];
}

export { compact, expand };
//# sourceMappingURL=compact.js.map
