import { loadOwn } from '../own-tables.js';
import { table } from './tables.js';

function loadAgeWords(language) {
  return loadOwn(table, language);
}

export { loadAgeWords };
//# sourceMappingURL=index.js.map
