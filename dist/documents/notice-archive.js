import { loadFirstTable, loadTable } from '../i18n/index.js';
import { notice } from '../model/notice.js';
import { loadNotice } from './load-notice.js';
import { hasTable } from '../i18n/languages.js';

async function noticeArchive(policy) {
  const found = [];
  for (const language of policy.languages) {
    if (hasTable(language)) {
      found.push({ language, words: "question", notice: await loadNotice(policy, [language], loadFirstTable) });
      found.push({ language, words: "all", notice: await loadNotice(policy, [language], loadTable) });
    }
    found.push({ language, words: "none", notice: notice(policy, language, {}) });
  }
  return found;
}

export { noticeArchive };
//# sourceMappingURL=notice-archive.js.map
