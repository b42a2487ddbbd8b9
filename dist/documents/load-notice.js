import { chooseLanguage } from '../model/localized.js';
import { notice } from '../model/notice.js';

async function loadNotice(policy, wanted, load) {
  const language = chooseLanguage(wanted, policy.languages);
  const words = { ...await load(language) };
  for (const [key, own] of Object.entries(policy.words ?? {})) {
    words[key] = own[language] ?? words[key] ?? "";
  }
  return notice(policy, language, words);
}

export { loadNotice };
//# sourceMappingURL=load-notice.js.map
