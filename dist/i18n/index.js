import { table } from './tables.js';

const loadTable = async (language, part = "") => (await table((language.split("-")[0] ?? "") + part)).default;
const loadFirstTable = (language) => loadTable(language, "-first");
const loadChildTable = (language) => loadTable(language, /^(nl|en)\b/.test(language) ? "-child" : "");

export { loadChildTable, loadFirstTable, loadTable };
//# sourceMappingURL=index.js.map
