import { createInterface } from 'node:readline/promises';
import { LANGUAGES } from '../../i18n/languages.js';
import { Trouble } from '../command.js';
import { KINDS } from './kinds.js';

const kinds = Object.keys(KINDS);
const QUESTIONS = [
  {
    option: "name",
    ask: { nl: "Hoe heet uw bedrijf of organisatie?", en: "What is your business or organisation called?" },
    read: (said) => /^[^\p{Cc}]{1,200}$/u.test(said) ? said : void 0,
    wrong: () => ({ nl: "--name moet een naam zijn, op \xE9\xE9n regel", en: "--name must be a name, on one line" })
  },
  {
    option: "kind",
    ask: { nl: "Waar lijkt het het meest op? Geef een nummer", en: "What does it resemble most? Give a number" },
    read: (said) => kinds[Number(said) - 1] ?? kinds.find((kind) => kind === said.toLowerCase()),
    wrong: (said) => ({
      nl: `--kind \u2018${said}\u2019 is er niet. Kies uit: ${kinds.join(", ")}`,
      en: `there is no --kind \u201C${said}\u201D. Choose one of: ${kinds.join(", ")}`
    })
  },
  {
    option: "country",
    ask: { nl: "In welk land bent u gevestigd? Twee letters", en: "In which country are you established? Two letters" },
    otherwise: () => "NL",
    read: (said) => isCountry(said.toUpperCase()) ? said.toUpperCase() : void 0,
    wrong: (said) => ({
      nl: `--country \u2018${said}\u2019 is geen land. Schrijf twee letters, zoals NL of BE`,
      en: `--country \u201C${said}\u201D is not a country. Write two letters, such as NL or IE`
    })
  },
  {
    option: "languages",
    ask: {
      nl: "Welke talen spreekt uw site? Met komma\u2019s ertussen",
      en: "Which languages does your site speak? With commas"
    },
    otherwise: (speech) => speech,
    read: (said) => {
      const tags = said.toLowerCase().split(/[\s,]+/).filter(Boolean);
      return tags.length && tags.every((tag) => Object.hasOwn(LANGUAGES, tag)) ? [...new Set(tags)].join(",") : void 0;
    },
    wrong: (said) => ({
      nl: `--languages \u2018${said}\u2019 past niet. Kies uit: ${Object.keys(LANGUAGES).join(" ")}`,
      en: `--languages \u201C${said}\u201D does not fit. Choose from: ${Object.keys(LANGUAGES).join(" ")}`
    })
  }
];
async function askWhatIsMissing(options, speech) {
  const said = /* @__PURE__ */ new Map();
  for (const question of QUESTIONS) {
    const value = options[question.option];
    if (value === void 0) continue;
    const text = String(value).trim();
    const read = question.read(text);
    if (read === void 0) throw new Trouble(question.wrong(text), 2);
    said.set(question.option, read);
  }
  const open = QUESTIONS.filter(({ option }) => !said.has(option));
  if (process.stdin.isTTY) for (const [option, answer] of await converse(open, speech)) said.set(option, answer);
  for (const { option, otherwise } of open) {
    if (said.has(option)) continue;
    if (!otherwise) throw new Trouble({ nl: `--${option} ontbreekt`, en: `--${option} is missing` }, 2);
    said.set(option, otherwise(speech));
  }
  const get = (option) => said.get(option) ?? "";
  return { name: get("name"), kind: get("kind"), country: get("country"), languages: get("languages").split(",") };
}
async function converse(questions, speech) {
  const said = /* @__PURE__ */ new Map();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const { option, ask, otherwise, read, wrong } of questions) {
      const usual = otherwise?.(speech);
      const list = kinds.map((kind, index) => `  ${String(index + 1).padStart(2)}  ${KINDS[kind]?.[speech] ?? kind}`);
      if (option === "kind") console.info(["", ...list].join("\n"));
      for (; ; ) {
        const text = (await terminal.question(`${ask[speech]}${usual ? ` [${usual}]` : ""}: `)).trim() || (usual ?? "");
        const answer = text ? read(text) : void 0;
        if (answer !== void 0) {
          said.set(option, answer);
          break;
        }
        if (text) console.info(wrong(text)[speech].replace(/--[a-z]+ /, ""));
      }
    }
  } finally {
    terminal.close();
  }
  return said;
}
function isCountry(code) {
  if (!/^[A-Z]{2}$/.test(code) || /^(EU|UK|EL|ZZ|UN)$/.test(code)) return false;
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== void 0;
}

export { askWhatIsMissing };
//# sourceMappingURL=ask.js.map
