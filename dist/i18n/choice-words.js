import { table } from './choice/tables.js';
import { loadOwn } from './own-tables.js';

async function withChoiceWords(words, policy, language, loading = loadChoiceWords(language)) {
  const own = {};
  const table2 = await loading;
  for (const [key, text] of Object.entries(table2.words)) {
    own[key] = policy.words?.[key]?.[table2.language] ?? text;
  }
  return { ...words, ...own };
}
function loadChoiceWords(language) {
  return loadOwn(table, language);
}

export { loadChoiceWords, withChoiceWords };
//# sourceMappingURL=choice-words.js.map
