import { loadOwn } from '../own-tables.js';
import { table } from './tables.js';

function loadHistoryWords(language) {
  return loadOwn(table, language);
}

export { loadHistoryWords };
//# sourceMappingURL=index.js.map
