/**
 * Whether a text is canonical JSON (RFC 8785), without writing it anew: the
 * engine's own writer does all of it but the order of the keys.
 */
import { isRecord } from './shape.js';

/** Whether this text is the canonical one of the value that was parsed from it. A doubtful one is none. */
export function isCanonical(value: unknown, text: string): boolean {
  // Keys like "10" are put first by the engine, in the order of numbers; a text that has them in another is none of ours.
  return JSON.stringify(value) === text && isSorted(value);
}

/** Whether the keys of all that is in it stand in the order of their UTF-16 units. */
function isSorted(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSorted);
  if (!isRecord(value)) return true;
  const keys = Object.keys(value);
  return keys.every((key, at) => (at === 0 || (keys[at - 1] ?? '') < key) && isSorted(value[key]));
}
