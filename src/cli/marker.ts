/**
 * Marks a place in a policy file that is still to be filled in. What carries
 * the mark is no answer: `check` refuses it, so that nothing is published
 * with it.
 */
import { isRecord } from '../policy/check.js';
import type { Problem } from '../model/error.js';
import { itemPath, keyPath } from '../policy/path.js';
import type { Said, Speech } from './command.js';

const MARKS: Said = { nl: 'INVULLEN:', en: 'FILL IN:' };

/** A text that says what is to be filled in. */
export function marked(what: Said, speech: Speech): string {
  return `${MARKS[speech]} ${what[speech]}`;
}

/** Whether a value carries the mark, in any of its languages. */
export function isMarked(value: unknown): value is string {
  return typeof value === 'string' && Object.values(MARKS).some((mark) => value.trimStart().startsWith(mark));
}

/** Whether a message quotes a place that is still to be filled in. */
export function mentionsMark(message: string): boolean {
  return Object.values(MARKS).some((mark) => message.includes(mark));
}

/** Everything in a policy file that is still to be filled in. */
export function unfilled(value: unknown, speech: Speech, path = ''): Problem[] {
  if (isMarked(value)) {
    const what = value.slice(value.indexOf(':') + 1).trim();
    const message = speech === 'nl' ? `is nog niet ingevuld: ${what}` : `is not filled in yet: ${what}`;
    return [{ code: 'form', path, message, article: 'policy.schema.json', severity: 'error' }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => unfilled(part, speech, itemPath(path, index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => unfilled(part, speech, keyPath(path, key)));
}
