import path from 'node:path';
import { dayOf } from './policy-file.js';
import { askWhatIsMissing } from './init/ask.js';
import { beginPolicy } from './init/begin-policy.js';
import { readStartingPoint, KINDS } from './init/kinds.js';
import { openInBrowser } from './init/open-in-browser.js';
import { serveEditor } from './init/serve-editor.js';
import { snippet } from './init/snippet.js';
import { writeNew } from './files.js';
import { unfilled } from './marker.js';

const command = {
  usage: "[--name NAME] [--kind KIND] [--country NL] [--languages nl,en] [--dir DIR] [--no-open]",
  help: {
    nl: `
Schrijft policy.json (een begin van uw beleid) en consent-panel.html (de regels
voor uw pagina), en opent de editor. Wat u niet zegt, wordt gevraagd; in een
script moeten --name en --kind erbij.

  --name NAME         hoe uw bedrijf heet
  --kind KIND         waarmee u begint: ${kinds(6)}
  --country NL        het land waarvan de wet geldt; NL als u niets zegt
  --languages nl,en   de talen van uw site; die van deze vragen als u niets zegt
  --dir DIR           in welke map; hier als u niets zegt
  --no-open           opent geen editor

Een bestand dat er al is blijft zoals het is. Wat alleen u weet, staat er als
INVULLEN: met de vraag erbij; 'check' keurt het bestand af zolang er zo'n plek is.`,
    en: `
Writes policy.json (the beginning of your policy) and consent-panel.html (the
lines for your page), and opens the editor. What you do not say is asked; in a
script --name and --kind must be there.

  --name NAME         what your business is called
  --kind KIND         what to begin with: ${kinds(6)}
  --country NL        the country whose law holds; NL unless you say
  --languages nl,en   the languages of your site; that of these questions unless you say
  --dir DIR           in which folder; here unless you say
  --no-open           opens no editor

A file that is there stays as it is. What only you know is marked FILL IN: with
the question; 'check' refuses the file as long as there is such a place.`
  },
  options: {
    name: { type: "string" },
    kind: { type: "string" },
    country: { type: "string" },
    languages: { type: "string" },
    dir: { type: "string" },
    "no-open": { type: "boolean" }
  },
  files: { min: 0, max: 0 },
  run
};
async function run({ options, speech, tell }) {
  const answers = await askWhatIsMissing(options, speech);
  const folder = typeof options.dir === "string" ? options.dir : ".";
  const example = await readStartingPoint(answers.kind);
  const policy = beginPolicy(example, answers, { speech, today: dayOf(void 0) });
  const files = { policy: path.join(folder, "policy.json"), page: path.join(folder, "consent-panel.html") };
  await writeNew(
    /* @__PURE__ */ new Map([
      [files.policy, `${JSON.stringify(policy, null, 2)}
`],
      [files.page, snippet(speech)]
    ])
  );
  const words = WORDS[speech];
  tell(words.written(files.policy, unfilled(policy, speech).length, files.page));
  if (example && answers.country !== example.country) tell(words.otherLaw(answers.country));
  const open = !options["no-open"] && process.stdout.isTTY;
  tell(words.next(files.policy, open));
  if (!open) return 0;
  const editor = await serveEditor(files.policy, speech);
  tell(words.editor(editor.url));
  openInBrowser(editor.url);
  await editor.ended;
  return 0;
}
function kinds(perLine) {
  const names = Object.keys(KINDS);
  const lines = Array.from(
    { length: Math.ceil(names.length / perLine) },
    (_, line) => names.slice(line * perLine, (line + 1) * perLine).join(", ")
  );
  return ["", ...lines].join("\n                      ");
}
const WORDS = {
  nl: {
    written: (policy, gaps, page) => `Geschreven: ${policy} (${gaps} plekken in te vullen) en ${page} (de regels voor uw pagina).`,
    otherLaw: (country) => `Let op: het voorbeeld noemt Nederlandse wetten. Kijk na wat er in ${country} geldt.`,
    next: (policy, open) => [
      "",
      `Hierna, als alles is ingevuld:`,
      `  npx consent-panel check ${policy}`,
      `  npx consent-panel publish ${policy} --out published`,
      ...open ? [] : [`De grondslag van elk doel bepaalt u zelf; het voorbeeld beslist niet voor u.`]
    ].join("\n"),
    editor: (url) => `
De editor staat open op ${url}
Wat u invult komt in het bestand. Stoppen: Ctrl+C`
  },
  en: {
    written: (policy, gaps, page) => `Written: ${policy} (${gaps} places to fill in) and ${page} (the lines for your page).`,
    otherLaw: (country) => `Note: the example names Dutch statutes. Look up what holds in ${country}.`,
    next: (policy, open) => [
      "",
      `Next, when all is filled in:`,
      `  npx consent-panel check ${policy}`,
      `  npx consent-panel publish ${policy} --out published`,
      ...open ? [] : [`The legal basis of each purpose is yours to determine; the example does not decide for you.`]
    ].join("\n"),
    editor: (url) => `
The editor is open at ${url}
What you fill in goes into the file. Stop with Ctrl+C`
  }
};

export { command };
//# sourceMappingURL=init.js.map
