function keyPath(parent, key) {
  if (!/^[\w$-]{1,64}$/.test(key)) return `${parent}[${JSON.stringify(shorten(key))}]`;
  return parent ? `${parent}.${key}` : key;
}
function itemPath(parent, index) {
  return `${parent}[${index}]`;
}
function isWithinAny(path, paths) {
  if (paths.has("") || paths.has(path)) return true;
  for (let end = 0; end < path.length; end += 1) {
    if ((path[end] === "." || path[end] === "[") && paths.has(path.slice(0, end))) return true;
  }
  return false;
}
function byPath(items) {
  return items.map((item) => ({ item, steps: item.path.split(/[.[\]]+/) })).sort((a, b) => compareSteps(a.steps, b.steps)).map(({ item }) => item);
}
function shorten(text) {
  return text.length > 40 ? `${text.slice(0, 39)}\u2026` : text;
}
function compareSteps(a, b) {
  const index = a.findIndex((step, i) => step !== b[i]);
  if (index < 0) return a.length - b.length;
  const [left = "", right = ""] = [a[index], b[index]];
  const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeft && isRight) return Number(left) - Number(right);
  if (isLeft !== isRight) return isLeft ? -1 : 1;
  return left < right ? -1 : 1;
}

export { byPath, isWithinAny, itemPath, keyPath, shorten };
//# sourceMappingURL=path.js.map
