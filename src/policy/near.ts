/**
 * Finds the word somebody probably meant, so that a typing error is told
 * with its cure.
 */

/** The word among these that is a typing error or two away, or `undefined`. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const bare = fold(word);
  const [best] = among
    .map((candidate) => ({ candidate, distance: distance(bare, fold(candidate)) }))
    .filter((found) => found.distance <= Math.min(2, Math.floor(found.candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** Capitals, hyphens and underscores do not count: `legal_basis` is `legalBasis`. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** How many letters to add, drop or change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
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
