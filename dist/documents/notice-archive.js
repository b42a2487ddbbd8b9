import { withChoiceWords } from '../i18n/choice/index.js';
import { loadTable, loadChildTable, loadFirstTable } from '../i18n/index.js';
import { notice } from '../model/notice.js';
import { loadNotice } from './load-notice.js';
import { hasTable } from '../i18n/languages.js';

async function noticeArchive(policy) {
  const found = [];
  for (const language of policy.languages) {
    if (hasTable(language)) {
      found.push({ language, words: "question", notice: await loadNotice(policy, [language], loadFirstTable) });
      const all = await loadNotice(policy, [language], loadTable);
      const form = { ...all, words: await withChoiceWords(all.words, policy, language) };
      found.push({ language, words: "all", notice: all }, { language, words: "form", notice: form });
      if (policy.audience.children !== "none") {
        const child = await loadNotice(policy, [language], loadChildTable);
        const boxes = { ...child, words: await withChoiceWords(child.words, policy, language) };
        found.push({ language, words: "child", notice: child }, { language, words: "form", notice: boxes });
      }
    }
    found.push({ language, words: "none", notice: notice(policy, language, {}) });
  }
  return found;
}

export { noticeArchive };
//# sourceMappingURL=notice-archive.js.map
