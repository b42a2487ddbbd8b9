/** A policy that speaks one language, and the one that takes the most room. */
import { LANGUAGES, loadTable } from '../../src/i18n/index.js';
import type { Policy } from '../../src/model/policy.js';
import { aPolicy } from './a-policy.js';

/** `aPolicy()` with the same texts in this language only. */
export function policyIn(language: string): Policy {
  const tell = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(tell);
    if ('nl' in value && 'en' in value) return { [language]: value.en };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part)]));
  };
  return { ...(tell(aPolicy()) as Policy), languages: [language] };
}

/** The language whose words are the longest on the two answers, and then in all. */
export async function longestLanguage(): Promise<string> {
  const lengths = await Promise.all(
    Object.keys(LANGUAGES).map(async (tag) => {
      const table = await loadTable(tag);
      const pair = Math.max(table['accept-all'].length, table['refuse-all'].length);
      return { tag, length: pair * 10_000 + Object.values(table as object).join('').length };
    }),
  );
  return lengths.sort((a, b) => b.length - a.length)[0]?.tag ?? 'nl';
}
