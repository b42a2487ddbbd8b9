import { loadOwn } from '../own-tables.js';
import { table } from './tables.js';

async function withChoiceWords(words, policy, language, loading = loadChoiceWords(language)) {
  const own = {};
  const found = await loading;
  for (const [key, text] of Object.entries(found.words)) {
    own[key] = policy.words?.[key]?.[found.language] ?? text;
  }
  return { ...words, ...own };
}
function loadChoiceWords(language) {
  return loadOwn(table, language);
}

export { loadChoiceWords, withChoiceWords };
//# sourceMappingURL=index.js.map
