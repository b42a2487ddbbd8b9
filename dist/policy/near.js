function nearest(word, among) {
  if (word.length > 40) return void 0;
  const bare = fold(word);
  const [best] = among.map((candidate) => ({ candidate, distance: distance(bare, fold(candidate)) })).filter((found) => found.distance <= Math.min(2, Math.floor(found.candidate.length / 3))).sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}
function fold(word) {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export { nearest };
//# sourceMappingURL=near.js.map
