/**
 * Places in a policy file, written as the check writes them:
 * `purposes[2].recipients[0].name`.
 */

/** The keys and indexes of a path, in order. */
export function keysOf(path) {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key : Number(index)));
}

/** What stands at a path, or `undefined` where nothing does. */
export function read(root, path) {
  let value = root;
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/**
 * Puts a value at a path and makes what is missing on the way. `undefined`
 * takes it away, and with it whatever holds nothing any more.
 */
export function write(root, path, value) {
  const keys = keysOf(path);
  const trail = [root];
  for (const [index, key] of keys.slice(0, -1).entries()) {
    const parent = trail.at(-1);
    if (typeof parent[key] !== 'object' || parent[key] === null) {
      if (value === undefined) return;
      parent[key] = typeof keys[index + 1] === 'number' ? [] : {};
    }
    trail.push(parent[key]);
  }
  const last = keys.at(-1);
  if (value === undefined) {
    delete trail.at(-1)[last];
    prune(trail, keys);
  } else trail.at(-1)[last] = value;
}

/** Whether a path is another, or lies inside it. */
export function isWithin(path, outer) {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

function prune(trail, keys) {
  for (let depth = trail.length - 1; depth > 0; depth--) {
    const value = trail[depth];
    if (Array.isArray(value) || Object.keys(value).length || Array.isArray(trail[depth - 1])) return;
    delete trail[depth - 1][keys[depth - 1]];
  }
}
