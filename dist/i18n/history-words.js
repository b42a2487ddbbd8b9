import { loadOwn } from './own-tables.js';

function loadHistoryWords(language) {
  return loadOwn({ nl: () => import('./history-nl.js'), en: () => import('./history-en.js') }, language);
}

export { loadHistoryWords };
//# sourceMappingURL=history-words.js.map
