import { loadOwn } from './own-tables.js';

function loadRightsWords(language) {
  return loadOwn({ nl: () => import('./rights-nl.js'), en: () => import('./rights-en.js') }, language);
}

export { loadRightsWords };
//# sourceMappingURL=rights-words.js.map
