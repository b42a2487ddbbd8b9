/**
 * Every notice that a page can put into evidence: in each language, with the
 * words of the question, with all words, those for children and those of a box
 * in a form, and with none of the panel's (a page that asks in words of its
 * own). Kept by digest, what was shown can be shown again (IN-07, PR-03).
 */
import { withChoiceWords } from '../i18n/choice/index.js';
import { hasTable, loadChildTable, loadFirstTable, loadTable } from '../i18n/index.js';
import { notice, type Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
import { loadNotice } from './load-notice.js';

/** A notice, and what of the panel it holds. */
export interface ArchivedNotice {
  readonly language: string;
  readonly words: 'question' | 'all' | 'child' | 'form' | 'none';
  readonly notice: Notice;
}

/** The notices of a public policy. */
export async function noticeArchive(policy: Policy): Promise<ArchivedNotice[]> {
  const found: ArchivedNotice[] = [];
  for (const language of policy.languages) {
    if (hasTable(language)) {
      found.push({ language, words: 'question', notice: await loadNotice(policy, [language], loadFirstTable) });
      const all = await loadNotice(policy, [language], loadTable);
      const form = { ...all, words: await withChoiceWords(all.words, policy, language) };
      found.push({ language, words: 'all', notice: all }, { language, words: 'form', notice: form });
      if (policy.audience.children !== 'none') {
        const child = await loadNotice(policy, [language], loadChildTable);
        const boxes = { ...child, words: await withChoiceWords(child.words, policy, language) };
        found.push({ language, words: 'child', notice: child }, { language, words: 'form', notice: boxes });
      }
    }
    found.push({ language, words: 'none', notice: notice(policy, language, {}) });
  }
  return found;
}
