import { loadOwn } from '../own-tables.js';
import { table } from './tables.js';

function loadRightsWords(language) {
  return loadOwn(table, language);
}

export { loadRightsWords };
//# sourceMappingURL=index.js.map
