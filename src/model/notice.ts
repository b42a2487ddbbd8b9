/**
 * The notice: the exact words a person is shown, in one language. The panel
 * draws it, its digest goes into the event, and the archive keeps it, so that
 * what was shown can be shown again (Art. 7(1), IN-07, PR-03).
 */
import { freeze } from './freeze.js';
import type { Localized } from './localized.js';
import type { Policy } from './policy.js';

/** Something of a policy, as it is told in one language: a text wherever there were several. */
export type Told<T> = T extends Localized
  ? string
  : T extends readonly (infer Part)[]
    ? readonly Told<Part>[]
    : T extends object
      ? { readonly [K in keyof T]: Told<T[K]> }
      : T;

/** What a person is shown, whole: the policy in one language, and the words of the panel itself. */
export interface Notice extends Told<Omit<Policy, '$schema' | 'words' | 'seal'>> {
  readonly v: 1;
  readonly language: string;
  /** The words of the panel, by key, before their places are filled. */
  readonly words: Readonly<Record<string, string>>;
}

/** One purpose as a notice words it. */
export type NoticePurpose = Notice['purposes'][number];

/**
 * The notice of a policy in one language. Pure: the same policy, words and
 * language give the same notice. The purposes are told when they are first
 * read, so that a question about a thousand need not wait for all of them.
 */
export function notice(policy: Policy, language: string, words: Readonly<Record<string, string>>): Notice {
  const { $schema: _editor, words: _own, seal: _seal, purposes, ...rest } = policy;
  let told: unknown;
  return {
    ...(tell(rest, language) as Notice),
    v: 1,
    language,
    words,
    get purposes() {
      return (told ??= tell(purposes, language)) as Notice['purposes'];
    },
  };
}

/** The same value with each text in this language. A policy has every text in each of its languages. */
function tell(value: unknown, language: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => tell(part, language));
  if (language in value) return (value as Localized)[language];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part, language)]));
}

/** Reads a stored notice at the door: the notice, or `undefined` where the text is not one of ours. */
export function parseNotice(body: string): Notice | undefined {
  try {
    const read = JSON.parse(body) as Partial<Notice>;
    return read.v === 1 &&
      typeof read.controller?.id === 'string' &&
      read.purposes?.every(
        (p) =>
          [...p.data, ...(p.recipients === 'none' ? [] : p.recipients)].every((x) => typeof x.id === 'string') &&
          typeof p.retention.period === 'string',
      )
      ? freeze(read as Notice)
      : undefined;
  } catch {
    // Not JSON, or JSON of another shape: no notice of ours.
    return undefined;
  }
}
