/** Fetches the words of a box in a form. */
import { loadOwn, type OwnTable } from '../own-tables.js';
import { table } from './tables.js';
import type { ChoiceWords } from './words.js';

export type { ChoiceWords } from './words.js';

/** The words of the panel with those of a box over them, and the owner's own over both: as they stand beside it. */
export async function withChoiceWords(
  words: Readonly<Record<string, string>>,
  policy: { readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>> },
  language: string,
  loading: Promise<OwnTable<ChoiceWords>> = loadChoiceWords(language),
): Promise<Readonly<Record<string, string>>> {
  const own: Record<string, string> = {};
  const found = await loading;
  for (const [key, text] of Object.entries(found.words as unknown as Record<string, string>)) {
    own[key] = policy.words?.[key]?.[found.language] ?? text;
  }
  return { ...words, ...own };
}

/** The words of a box in this language. */
export function loadChoiceWords(language: string): Promise<OwnTable<ChoiceWords>> {
  return loadOwn(table, language);
}
