/**
 * The texts of a policy, each with its path and language, and how a word is
 * looked for in one.
 */
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import { isRecord } from './check.js';
import type { WordList } from './data/wording.js';
import { itemPath, keyPath } from './path.js';

/** One text as a visitor reads it. */
export interface Text {
  readonly path: string;
  /** BCP 47, one of the languages of the policy. */
  readonly language: string;
  readonly text: string;
}

/** Every text in a value that stands there in the languages of the policy. Paths begin at the value. */
export function textsOf(value: unknown, languages: readonly string[], at = ''): Text[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => textsOf(part, languages, itemPath(at, index)));
  if (!isRecord(value)) return [];
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, part]) => languages.includes(key) && typeof part === 'string')
    ? entries.map(([language, text]) => ({ path: keyPath(at, language), language, text: text as string }))
    : entries.flatMap(([key, part]) => textsOf(part, languages, keyPath(at, key)));
}

/** Every string in a value, whatever it is for. Paths begin at the value. */
export function stringsOf(value: unknown, at = ''): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path: at, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => stringsOf(part, itemPath(at, index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, keyPath(at, key)));
}

/**
 * Every text of a purpose, or of a policy without its purposes, and without
 * the owner's part. Half the rules ask for these, so they are read once.
 */
export function textsIn(part: Purpose | Policy, languages: readonly string[]): readonly Text[] {
  return once(textsRead, part, () => textsOf(told(part), languages));
}

/** Every string of a purpose, or of a policy without its purposes, and without the owner's part. */
export function stringsIn(part: Purpose | Policy): readonly Omit<Text, 'language'>[] {
  return once(stringsRead, part, () => stringsOf(told(part)));
}

const textsRead = new WeakMap<object, readonly Text[]>();
const stringsRead = new WeakMap<object, readonly Omit<Text, 'language'>[]>();

function told(part: object): object {
  return { ...part, purposes: undefined, internal: undefined };
}

/** The sentences of a text. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}

/** How many words the longest sentence of a text has. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentences(text).map((sentence) => sentence.trim().split(/\s+/).length));
}

/** The main language of a tag: `nl` of `nl-BE`. */
export function mainLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** The first word or phrase of the list of this language that the text has as a whole word, or `undefined`. */
export function wordIn(list: WordList, language: string, text: string): string | undefined {
  const words = list[mainLanguage(language)];
  return words && whole(words).exec(text)?.[0];
}

/** The first word of the text that begins with one of these. */
export function beginningIn(words: readonly string[], text: string): string | undefined {
  return beginning(words).exec(text)?.[0];
}

const wholes = new WeakMap<readonly string[], RegExp>();
const beginnings = new WeakMap<readonly string[], RegExp>();

function whole(words: readonly string[]): RegExp {
  return remember(wholes, words, () => `(?<![\\p{L}\\p{N}])(?:${any(words)})(?![\\p{L}\\p{N}])`);
}

function beginning(words: readonly string[]): RegExp {
  // A short word is a word of its own: "ras" is not the beginning of "raster".
  const [short, long] = [words.filter(isShort), words.filter((word) => !isShort(word))];
  return remember(
    beginnings,
    words,
    () => `(?<![\\p{L}\\p{N}])(?:(?:${any(long)})\\p{L}*|(?:${any(short)})(?!\\p{L}))`,
  );
}

/** A pattern is made once for each list: a policy of a thousand purposes asks for it tens of thousands of times. */
function remember(made: WeakMap<readonly string[], RegExp>, words: readonly string[], source: () => string): RegExp {
  return once(made, words, () => new RegExp(source(), 'iu'));
}

/** What was made for this key before, or is made now. */
function once<K extends object, V>(made: WeakMap<K, V>, key: K, make: () => V): V {
  const before = made.get(key);
  if (before !== undefined) return before;
  const value = make();
  made.set(key, value);
  return value;
}

/** One of these words, the longest that fits; none where there are none. */
function any(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replace(/[.\\+*?()[\]|]/g, '\\$&')).join('|') || '(?!)';
}

function isShort(word: string): boolean {
  return word.length <= 4;
}
