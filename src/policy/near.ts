/**
 * Finds the word somebody probably meant, so that a typing error is told
 * with its cure.
 */

/** The most letters that may differ; more is another word. */
const MOST = 2;

/** The word among these that is a typing error or two away, or `undefined`. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const bare = fold(word);
  let best: string | undefined;
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

/** Capitals, hyphens and underscores do not count: `legal_basis` is `legalBasis`. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/**
 * How many letters to add, drop or change to make one word of the other
 * (Levenshtein); `Infinity` as soon as it is more than `most`, since a file
 * of half a million wrong keys asks this ten million times.
 */
function distance(a: string, b: string, most: number): number {
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
