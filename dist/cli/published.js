import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from './digest.js';
import { Trouble } from './command.js';
import { readText } from './files.js';

const MANIFEST = "published.json";
async function manifest(source, files) {
  return {
    v: 1,
    source: await digestOf(source),
    version: source.version,
    bases: Object.fromEntries(source.purposes.map(({ id, legalBasis }) => [id, legalBasis])),
    files: Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)]))
  };
}
async function stale(folder, source, speech) {
  const published = await readManifest(path.join(folder, MANIFEST));
  const words = WORDS[speech];
  const problem = (at, message) => ({
    code: "RE-03",
    path: at,
    message,
    article: speech === "nl" ? "Art. 5 lid 2, 13, 30 AVG" : "Art. 5(2), 13, 30 GDPR",
    severity: "error"
  });
  const bases = source.purposes.flatMap(({ id, legalBasis }, index) => {
    const before = Object.hasOwn(published.bases, id) ? published.bases[id] : void 0;
    const at = `purposes[${index}].legalBasis`;
    if (before === legalBasis) return [];
    return [problem(at, before === void 0 ? words.newPurpose(folder) : words.basis(before, legalBasis, folder))];
  });
  const other = !bases.length && published.source !== await digestOf(source);
  const touched = [];
  for (const [name, digest] of Object.entries(published.files)) {
    const found = await readFile(path.join(folder, name), "utf8").catch(() => void 0);
    if (found === void 0) touched.push(problem("", words.missing(path.join(folder, name))));
    else if (sha256(found) !== digest) touched.push(problem("", words.touched(path.join(folder, name))));
  }
  return [...bases, ...other ? [problem("", words.changed(folder, published.version))] : [], ...touched];
}
async function readManifest(file) {
  const text = await readText(file);
  try {
    const read = JSON.parse(text);
    if (read.v === 1 && isTexts(read.bases) && isTexts(read.files) && typeof read.source === "string")
      return read;
  } catch {
  }
  throw new Trouble({
    nl: `${file} is geen lijst van wat is gepubliceerd. Publiceer opnieuw`,
    en: `${file} is not a list of what was published. Publish again`
  });
}
function isTexts(value) {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
const WORDS = {
  nl: {
    newPurpose: (folder) => `Dit doel staat nog niet in de documenten in ${folder}. Maak ze opnieuw met publish.`,
    basis: (before, now, folder) => `De grondslag is hier ${now}, en in de documenten in ${folder} nog ${before}. Verklaring en register horen hetzelfde te zeggen: maak ze opnieuw met publish.`,
    changed: (folder, version) => `Het bestand is veranderd nadat de documenten in ${folder} zijn gemaakt (versie ${version}). Maak ze opnieuw met publish.`,
    missing: (file) => `${file} is er niet meer. Maak de documenten opnieuw met publish.`,
    touched: (file) => `${file} is met de hand veranderd. Verander het beleidsbestand, en maak de documenten opnieuw met publish.`
  },
  en: {
    newPurpose: (folder) => `This purpose is not yet in the documents in ${folder}. Make them again with publish.`,
    basis: (before, now, folder) => `The legal basis is ${now} here, and still ${before} in the documents in ${folder}. Statement and register must say the same: make them again with publish.`,
    changed: (folder, version) => `The file was changed after the documents in ${folder} were made (version ${version}). Make them again with publish.`,
    missing: (file) => `${file} is no longer there. Make the documents again with publish.`,
    touched: (file) => `${file} was changed by hand. Change the policy file, and make the documents again with publish.`
  }
};

export { MANIFEST, manifest, stale };
//# sourceMappingURL=published.js.map
