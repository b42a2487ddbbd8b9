import { loadOwn } from './own-tables.js';

async function withChoiceWords(words, policy, language, loading = loadChoiceWords(language)) {
  const own = {};
  const table = await loading;
  for (const [key, text] of Object.entries(table.words)) {
    own[key] = policy.words?.[key]?.[table.language] ?? text;
  }
  return { ...words, ...own };
}
function loadChoiceWords(language) {
  return loadOwn({ nl: () => import('./choice-nl.js'), en: () => import('./choice-en.js') }, language);
}

export { loadChoiceWords, withChoiceWords };
//# sourceMappingURL=choice-words.js.map
