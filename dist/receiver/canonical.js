import { isRecord } from './shape.js';

function isCanonical(value, text) {
  return JSON.stringify(value) === text && isSorted(value);
}
function isSorted(value) {
  if (Array.isArray(value)) return value.every(isSorted);
  if (!isRecord(value)) return true;
  const keys = Object.keys(value);
  return keys.every((key, at) => (at === 0 || (keys[at - 1] ?? "") < key) && isSorted(value[key]));
}

export { isCanonical };
//# sourceMappingURL=canonical.js.map
