/** What is found in the configuration of another tool, in words of our own. */
import type { AccessKind } from '../../model/purpose.js';
import type { Said } from '../command.js';

/** A configuration, as far as it says something of a policy. */
export interface Found {
  /** The tool, by name. */
  readonly tool: string;
  /** Languages of its texts; the first is its default. */
  readonly languages: readonly string[];
  readonly privacyStatement?: string;
  readonly purposes: readonly FoundPurpose[];
  /** What did not come along, and why. */
  readonly remarks: readonly Said[];
}

/** Something it asked about: a category, a purpose, a group. */
export interface FoundPurpose {
  readonly id: string;
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  /** Visitors could not refuse it there. */
  readonly forced: boolean;
  readonly services: readonly FoundService[];
}

/** A tool that ran for it. */
export interface FoundService {
  readonly id: string;
  readonly name: string;
  readonly hosts?: readonly string[];
  readonly storage: readonly FoundItem[];
}

/** Something kept on the device. */
export interface FoundItem {
  readonly name: string;
  readonly kind: AccessKind;
  /** An ISO 8601 period or `session`, where one could be read. */
  readonly maxAge?: string;
  readonly purpose?: Readonly<Record<string, string>>;
}

/** The value under a key, where it is an object. */
export function objectAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = valueAt(value, key);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {};
}

/** The list under a key; empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** The text under a key, without markup; `undefined` where there is none. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === 'string' && plain(found) ? plain(found) : undefined;
}

/** The value under a key of its own. */
export function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** An id as a policy wants it: small letters, digits, hyphens. */
export function slug(text: string, otherwise = 'purpose'): string {
  const made = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return /^[a-z]/.test(made) ? made : made ? `${otherwise}-${made}` : otherwise;
}

/** A period as these tools write it: a number of days, or words such as `2 years`, `1 jaar`, `Session`. */
export function periodOf(text: unknown): string | undefined {
  if (typeof text === 'number' && Number.isFinite(text) && text > 0) return `P${Math.ceil(text)}D`;
  if (typeof text !== 'string') return undefined;
  if (/sess|sitting/i.test(text)) return 'session';
  const [, count = '', unit = ''] = /(\d+(?:[.,]\d+)?)\s*([a-zé]+)/i.exec(text) ?? [];
  const number = Math.ceil(Number(count.replace(',', '.')));
  const known = UNITS.find(([pattern]) => pattern.test(unit));
  if (!number || !known) return undefined;
  // Less than a day is told as a day: a policy counts no hours.
  return known[1] === 'H' ? `P${Math.max(1, Math.ceil(number / known[2]))}D` : `P${number}${known[1]}`;
}

const UNITS: readonly (readonly [pattern: RegExp, unit: string, perDay: number])[] = [
  [/^(y|year|jaar|jahr|an)/i, 'Y', 0],
  [/^(mo|maand|monat)/i, 'M', 0],
  [/^(w|week|woche|sem)/i, 'W', 0],
  [/^(d|dag|tag|jour)/i, 'D', 0],
  [/^(h|uur|uren|stunde|heure)/i, 'H', 24],
  [/^(mi|min)/i, 'H', 24 * 60],
  [/^(s|sec)/i, 'H', 24 * 3600],
];

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
