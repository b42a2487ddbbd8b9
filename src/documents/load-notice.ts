/**
 * The notice with its words: the policy in one language, the bundled table,
 * and the owner's own words over it. Elements draw it, its digest goes into
 * the event, and the archive keeps it: one making for all three.
 */
import { hasTable, type FirstTable } from '../i18n/index.js';
import { chooseLanguage } from '../model/localized.js';
import { notice, type Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';

/** The notice of a policy in the first wanted language that both policy and tables have, with the words that `load` gives. */
export async function loadNotice(
  policy: Policy,
  wanted: readonly string[],
  load: (language: string) => Promise<FirstTable>,
): Promise<Notice> {
  const language = chooseLanguage(wanted, policy.languages.filter(hasTable));
  const words: Record<string, string> = { ...(await load(language)) };
  for (const [key, own] of Object.entries(policy.words ?? {})) {
    words[key] = own[language] ?? words[key] ?? '';
  }
  return notice(policy, language, words);
}
