const MOST = 2;
function nearest(word, among) {
  if (word.length > 40) return void 0;
  const bare = fold(word);
  let best;
  let least = MOST + 1;
  for (const candidate of among) {
    const allowed = Math.min(MOST, Math.floor(candidate.length / 3), least - 1);
    const found = distance(bare, fold(candidate), allowed);
    if (found > allowed) continue;
    best = candidate;
    least = found;
  }
  return best;
}
function fold(word) {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return Infinity;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

export { nearest };
//# sourceMappingURL=near.js.map
