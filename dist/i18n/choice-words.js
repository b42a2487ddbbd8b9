import { loadOwn } from './own-tables.js';

function loadChoiceWords(language) {
  return loadOwn({ nl: () => import('./choice-nl.js'), en: () => import('./choice-en.js') }, language);
}

export { loadChoiceWords };
//# sourceMappingURL=choice-words.js.map
