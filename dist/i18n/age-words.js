import { loadOwn } from './own-tables.js';

function loadAgeWords(language) {
  return loadOwn({ nl: () => import('./age-nl.js'), en: () => import('./age-en.js') }, language);
}

export { loadAgeWords };
//# sourceMappingURL=age-words.js.map
