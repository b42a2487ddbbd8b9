import { loadOwn } from './own-tables.js';
import { table } from './rights/tables.js';

function loadRightsWords(language) {
  return loadOwn(table, language);
}

export { loadRightsWords };
//# sourceMappingURL=rights-words.js.map
