import { table } from './tables.js';

const loadTable = async (language, part = "") => (await table((language.split("-")[0] ?? "") + part)).default;
const loadFirstTable = (language) => loadTable(language, "-first");

export { loadFirstTable, loadTable };
//# sourceMappingURL=index.js.map
