import { Trouble } from './command.js';
import { readPolicy, dayOf } from './policy-file.js';
import { judge } from './scan/judge.js';
import { look } from './scan/visit.js';

const command = {
  usage: "<url> [more urls] [--policy policy.json] [--browser PATH] [--patience SECONDS] [--json]",
  help: {
    nl: `
Opent de adressen in Chrome of Chromium: zonder antwoord, na weigeren, na
toestaan en na intrekken, elk met een leeg profiel. Een fout is wat het beleid
niet noemt, wat er te vroeg is, wat blijft na intrekken, en wat langer blijft
dan het beleid zegt. Een cookie van een andere site die blijft na intrekken is
een waarschuwing: alleen die site kan hem wissen.

  --policy FILE       vergelijk met dit bestand; anders met het beleid van de pagina
  --browser PATH      de browser; anders CHROME_PATH of de gewone plaatsen
  --patience SECONDS  hoe lang op een pagina wordt gewacht; 15 als u niets zegt
  --json              het antwoord voor een programma

Zonder fouten is de uitkomst 0, met fouten 1, bij verkeerd gebruik 2.
Wat hier niet wordt gezien is daarmee niet afwezig: wie inlogt of iets koopt,
komt op andere pagina's.`,
    en: `
Opens the addresses in Chrome or Chromium: without an answer, after refusing,
after accepting and after withdrawing, each with an empty profile. An error is
what the policy does not name, what is there too early, what stays after a
withdrawal, and what lives longer than the policy says. A cookie of another
site that stays after a withdrawal is a warning: only that site can clear it.

  --policy FILE       compare with this file; else with the policy of the page
  --browser PATH      the browser; else CHROME_PATH or the usual places
  --patience SECONDS  how long to wait for a page; 15 unless you say
  --json              the answer for a program

The exit code is 0 without errors, 1 with errors, 2 for wrong use.
What is not seen here may still be there: whoever logs in or buys something
comes to other pages.`
  },
  options: {
    policy: { type: "string" },
    browser: { type: "string" },
    patience: { type: "string" },
    json: { type: "boolean" }
  },
  files: { min: 1, max: 50 },
  run
};
async function run({ files, options, speech, tell, remark }) {
  const urls = files.map(address);
  const declared = typeof options.policy === "string" ? await policyIn(options.policy, speech) : void 0;
  const { policy, sights } = await look(urls, {
    browser: typeof options.browser === "string" ? options.browser : void 0,
    patience: secondsOf(options.patience) * 1e3,
    remark: (moment, url) => {
      if (!options.json) remark(`${WORDS[speech][moment]}: ${url}`);
    }
  });
  const findings = judge(declared ?? policy, sights);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (options.json) tell(JSON.stringify({ policy: (declared ?? policy).version, urls, findings, errors }, null, 2));
  else tell([...table(findings, speech), WORDS[speech].tally(errors, findings.length - errors)].join("\n"));
  return errors ? 1 : 0;
}
function address(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Trouble(
    { nl: `\u2018${text}\u2019 is geen adres dat met http begint`, en: `\u201C${text}\u201D is no address that begins with http` },
    2
  );
}
function secondsOf(text) {
  if (text === void 0) return 15;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new Trouble(
    { nl: "--patience is een aantal seconden tot 600", en: "--patience is a number of seconds up to 600" },
    2
  );
}
async function policyIn(file, speech) {
  const { value, problems } = await readPolicy(file, speech, dayOf(void 0));
  const wrong = problems.find(({ severity }) => severity === "error");
  if (!wrong) return value;
  throw new Trouble({
    nl: `${file} heeft fouten (${wrong.path}: ${wrong.message}). Kijk eerst met: consent-panel check ${file}`,
    en: `${file} has errors (${wrong.path}: ${wrong.message}). Look first with: consent-panel check ${file}`
  });
}
function table(findings, speech) {
  if (!findings.length) return [];
  const words = WORDS[speech];
  const rows = [
    words.head,
    ...findings.map(({ problem, severity, moment, what, name, host, purposes }) => [
      severity === "error" ? words.error : words.warning,
      words[problem],
      words[moment],
      what === "host" ? words.host : what,
      name,
      host,
      purposes.join(" ") || "\u2013"
    ])
  ].map((row) => row.map(plain));
  const widths = words.head.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return [
    ...rows.map(
      (row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()
    ),
    ""
  ];
}
function plain(text) {
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return clean.length > 60 ? `${clean.slice(0, 59)}\u2026` : clean;
}
const WORDS = {
  nl: {
    before: "zonder antwoord",
    refused: "na weigeren",
    given: "na toestaan",
    withdrawn: "na intrekken",
    undeclared: "niet genoemd",
    "too-early": "te vroeg",
    "still-there": "er nog",
    "too-long": "te lang",
    error: "FOUT",
    warning: "let op",
    host: "adres",
    head: ["", "wat er is", "wanneer", "soort", "naam", "van", "doel"],
    tally: (errors, warnings) => `${String(errors)} ${errors === 1 ? "fout" : "fouten"}, ${String(warnings)} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}`
  },
  en: {
    before: "without an answer",
    refused: "after refusing",
    given: "after accepting",
    withdrawn: "after withdrawing",
    undeclared: "undeclared",
    "too-early": "too early",
    "still-there": "still there",
    "too-long": "too long",
    error: "ERROR",
    warning: "note",
    host: "host",
    head: ["", "problem", "when", "kind", "name", "of", "purpose"],
    tally: (errors, warnings) => `${String(errors)} error${errors === 1 ? "" : "s"}, ${String(warnings)} warning${warnings === 1 ? "" : "s"}`
  }
};

export { command };
//# sourceMappingURL=scan.js.map
