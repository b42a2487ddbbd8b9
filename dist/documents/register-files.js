import { stringify } from 'csv-stringify/browser/esm/sync';
import { registerColumns } from './register-columns.js';
import { responsibleFacts } from './register.js';
import { scribe } from './scribe.js';

async function registerCsv(file, options = {}) {
  const s = await scribe(file, options);
  const { register: words, common } = s.words;
  const { controller, version, internal } = file;
  const rows = file.purposes.map((purpose) => [
    controller.name,
    version,
    ...registerColumns(purpose, s).map(
      ({ id, said }) => (id === "measures" ? [...internal?.measures ?? [], ...said] : said).join("\n")
    )
  ]);
  const head = [words.controllerTitle, common.version.replace(/\s*\{version\}/, ""), ...Object.values(words.columns)];
  return stringify([head, ...rows], { bom: true, quoted: true, escape_formulas: true, record_delimiter: "windows" });
}
async function registerJson(file, options = {}) {
  const s = await scribe(file, options);
  const { internal } = file;
  const activities = file.purposes.map(
    (purpose) => Object.fromEntries(registerColumns(purpose, s).map(({ id, said }) => [id, said]))
  );
  const data = {
    title: s.words.register.title,
    language: s.language,
    version: file.version,
    responsible: Object.fromEntries(responsibleFacts(file, s).map(([key, , said]) => [key, said])),
    measures: internal?.measures ?? [],
    processorContracts: internal?.processorContracts ?? [],
    activities
  };
  return `${JSON.stringify(data, null, 2)}
`;
}

export { registerCsv, registerJson };
//# sourceMappingURL=register-files.js.map
