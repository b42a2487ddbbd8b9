function namesFromPattern(name) {
  if (typeof name === "string") return name ? [name] : [];
  const { pattern } = name ?? {};
  if (typeof pattern !== "string") return [];
  const [, group, after = ""] = /^\^?\((?:\?:)?([^()]*)\)(.*)$/s.exec(pattern) ?? [];
  const ways = group !== void 0 ? group.split("|").map((way) => `${way}${after}`) : /[()]/.test(pattern) ? [pattern] : pattern.split("|");
  return [...new Set(ways.map(oneName).filter((found) => found !== void 0))];
}
function oneName(way) {
  const [, start = "", rest = ""] = /^\^?((?:\\[.\-$]|[\w :-](?![*?{]))*)(.*)$/s.exec(way) ?? [];
  const literal = start.replace(/\\/g, "");
  if (!literal) return void 0;
  return rest === "$" ? literal : `${literal}*`;
}

export { namesFromPattern };
//# sourceMappingURL=patterns.js.map
