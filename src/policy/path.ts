/**
 * Paths into a policy as a person writes them, `purposes[2].title.nl`, and
 * the order in which they are told.
 */

/** The path of a key in the thing at `parent`. */
export function keyPath(parent: string, key: string): string {
  if (!/^[\w$-]{1,64}$/.test(key)) return `${parent}[${JSON.stringify(shorten(key))}]`;
  return parent ? `${parent}.${key}` : key;
}

/** The path of an item in the list at `parent`. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** Whether a path is one of these, or lies within one. */
export function isWithinAny(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.has('') || paths.has(path)) return true;
  // Every place where a step may end. A quoted key may hold these signs too; what ends inside it is no path of ours.
  for (let end = 0; end < path.length; end += 1) {
    if ((path[end] === '.' || path[end] === '[') && paths.has(path.slice(0, end))) return true;
  }
  return false;
}

/** Sorts by path, in the order of the alphabet, and numbers by their size: `[2]` before `[10]`. */
export function byPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, steps: item.path.split(/[.[\]]+/) }))
    .sort((a, b) => compareSteps(a.steps, b.steps))
    .map(({ item }) => item);
}

/** A text short enough to quote in a message. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((step, i) => step !== b[i]);
  if (index < 0) return a.length - b.length;
  const [left = '', right = ''] = [a[index], b[index]];
  const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeft && isRight) return Number(left) - Number(right);
  if (isLeft !== isRight) return isLeft ? -1 : 1;
  // By code unit and not by locale, so that every machine tells the same order.
  return left < right ? -1 : 1;
}
