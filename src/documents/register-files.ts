/** The register as files for other programs: CSV for a spreadsheet, JSON for whatever reads it (RE-04, Art. 30(3)). */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DocumentInput, DocumentOptions } from './input.js';
import { registerColumns } from './register-columns.js';
import { responsibleFacts } from './register.js';
import { scribe } from './scribe.js';

/**
 * A row for each purpose, with a heading row (RFC 4180, with a byte order mark
 * for spreadsheets). A cell that a spreadsheet would take for a formula gets a
 * quote before it, so that it stays text.
 */
export async function registerCsv(file: DocumentInput, options: DocumentOptions = {}): Promise<string> {
  const s = await scribe(file, options);
  const { register: words, common } = s.words;
  const { controller, version, internal } = file;
  const rows = file.purposes.map((purpose) => [
    controller.name,
    version,
    ...registerColumns(purpose, s).map(({ id, said }) =>
      (id === 'measures' ? [...(internal?.measures ?? []), ...said] : said).join('\n'),
    ),
  ]);
  const head = [words.controllerTitle, common.version.replace(/\s*\{version\}/, ''), ...Object.values(words.columns)];
  return stringify([head, ...rows], { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' });
}

/** The same as data: who answers for it, the measures for all of it, and each purpose by column id. */
export async function registerJson(file: DocumentInput, options: DocumentOptions = {}): Promise<string> {
  const s = await scribe(file, options);
  const { internal } = file;
  const activities = file.purposes.map((purpose) =>
    Object.fromEntries(registerColumns(purpose, s).map(({ id, said }) => [id, said])),
  );
  const data = {
    title: s.words.register.title,
    language: s.language,
    version: file.version,
    responsible: Object.fromEntries(responsibleFacts(file, s).map(([key, , said]) => [key, said])),
    measures: internal?.measures ?? [],
    processorContracts: internal?.processorContracts ?? [],
    activities,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
