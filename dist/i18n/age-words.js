import { table } from './age/tables.js';
import { loadOwn } from './own-tables.js';

function loadAgeWords(language) {
  return loadOwn(table, language);
}

export { loadAgeWords };
//# sourceMappingURL=age-words.js.map
