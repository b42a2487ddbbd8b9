function keyPath(parent, key) {
  if (!/^[\w$-]{1,64}$/.test(key)) return `${parent}[${JSON.stringify(shorten(key))}]`;
  return parent ? `${parent}.${key}` : key;
}
function itemPath(parent, index) {
  return `${parent}[${index}]`;
}
function isWithinAny(path, paths) {
  for (let at = path; at !== ""; at = at.replace(/(\.[^.[\]]*|\[[^[\]]*\]|^[^.[\]]*)$/, "")) {
    if (paths.has(at)) return true;
  }
  return paths.has("");
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
  const numbers = /^\d+$/.test(left) && /^\d+$/.test(right);
  if (numbers) return Number(left) - Number(right);
  return left < right ? -1 : 1;
}

export { byPath, isWithinAny, itemPath, keyPath, shorten };
//# sourceMappingURL=path.js.map
