import path from 'node:path';
import { printPolicy } from '../policy/print-policy.js';
import { publicPolicy } from '../policy/public-policy.js';
import { sealPolicy } from '../policy/seal.js';
import { archiveFiles } from './archive-files.js';
import { documentFiles } from './document-files.js';
import { writeAll } from './files.js';
import { dayOf, readPolicy } from './policy-file.js';
import { MANIFEST, manifest } from './published.js';
import { place, tally, report } from './report.js';

const PUBLIC = "public";
const INTERNAL = "internal";
const command = {
  usage: "<policy.json> --out DIR [--as-of YYYY-MM-DD]",
  help: {
    nl: `
Schrijft in DIR twee mappen:

  public/    voor op de site: policy.public.json (het beleid met zijn zegel), de
             privacyverklaring en de cookietabel (HTML en Markdown, elke taal),
             .well-known/gpc.json, en notices/ (het archief van wat de pagina
             laat zien; bewaar het, ook na een nieuwe versie)
  internal/  voor uzelf: het verwerkingsregister (HTML, CSV, JSON, JSON-LD), de
             belangenafwegingen, belscripts, een brief om een verzoek af te
             wijzen en wat te doen bij een datalek

en de lijst ${MANIFEST}, waarmee 'check --published DIR' later ziet of alles nog
klopt. Wat in het bestand onder "internal" staat, komt niet in public/.
Zijn er fouten, dan wordt er niets geschreven (uitkomst 1).`,
    en: `
Writes two folders in DIR:

  public/    for the site: policy.public.json (the policy with its seal), the
             privacy statement and the cookie table (HTML and Markdown, each
             language), .well-known/gpc.json, and notices/ (the archive of what
             the page shows; keep it, also after a new version)
  internal/  for yourself: the record of processing (HTML, CSV, JSON, JSON-LD),
             the assessments, call scripts, a letter to refuse a request, and
             what to do about a data breach

and the list ${MANIFEST}, by which 'check --published DIR' sees later whether all
of it still fits. What the file holds under "internal" never comes into public/.
If there are errors nothing is written (exit code 1).`
  },
  options: { out: { type: "string" }, "as-of": { type: "string" } },
  files: { min: 1, max: 1 },
  needs: ["out"],
  run
};
async function run({ files: [file = ""], options, speech, tell, remark }) {
  const on = dayOf(options["as-of"]);
  const out = options.out;
  const { json, value, isFile, problems } = await readPolicy(file, speech, on);
  const words = WORDS[speech];
  if (problems.some(({ severity }) => severity === "error")) {
    const placed = place(problems, json);
    tell([words.refused(file, tally(problems, speech)), ...report(placed, file, speech)].join("\n"));
    return 1;
  }
  const files = /* @__PURE__ */ new Map();
  const add = (folder, more) => {
    for (const [name, text] of more) files.set(`${folder}/${name}`, text);
  };
  const policy = await sealPolicy(publicPolicy(value));
  files.set(`${PUBLIC}/policy.public.json`, printPolicy(policy));
  const { forVisitors, forOwner, without } = await documentFiles(value, { isFile, on });
  add(PUBLIC, forVisitors);
  add(INTERNAL, forOwner);
  const list = await manifest(value, files);
  add(PUBLIC, await archiveFiles(policy, path.join(out, PUBLIC)));
  files.set(MANIFEST, `${JSON.stringify(list, null, 2)}
`);
  await writeAll(out, files);
  for (const language of without) remark(words.without(language));
  tell(words.done(out, [...files.keys()]));
  return 0;
}
const WORDS = {
  nl: {
    refused: (file, count) => `${file}: ${count}. Er is niets geschreven.`,
    without: (language) => `Let op: in de taal ${language} zijn er geen documenten; daarvoor hebben wij nog geen woorden.`,
    done: (out, names) => [`${names.length} bestanden geschreven in ${out}:`, ...names.map((name) => `  ${name}`)].join("\n")
  },
  en: {
    refused: (file, count) => `${file}: ${count}. Nothing was written.`,
    without: (language) => `Note: there are no documents in the language ${language}; we have no words for it yet.`,
    done: (out, names) => [`${names.length} files written in ${out}:`, ...names.map((name) => `  ${name}`)].join("\n")
  }
};

export { INTERNAL, PUBLIC, command };
//# sourceMappingURL=publish.js.map
