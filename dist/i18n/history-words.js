import { table } from './history/tables.js';
import { loadOwn } from './own-tables.js';

function loadHistoryWords(language) {
  return loadOwn(table, language);
}

export { loadHistoryWords };
//# sourceMappingURL=history-words.js.map
