import { parseArgs } from 'node:util';
import { Trouble } from './command.js';
import { commands } from './commands.js';
import { VERSION } from '../version.js';

async function main(args, terminal = theTerminal()) {
  const { tell, remark } = terminal;
  const speech = speechOf(args, terminal.env);
  try {
    const [name = "--help", ...rest] = args;
    if (name === "--version" || name === "-v") {
      tell(VERSION);
      return 0;
    }
    if (name === "help" || name === "--help" || name === "-h" || name.startsWith("--lang")) {
      tell(overview(speech));
      return args.length ? 0 : 2;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
    if (!entry) throw unknown(name);
    const { command } = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      tell(manual(name, entry, command, speech));
      return 0;
    }
    return await command.run({ ...read(name, command, rest), speech, tell, remark });
  } catch (error) {
    const { said, exitCode } = error instanceof Trouble ? error : ours(error);
    remark(`consent-panel: ${oneLine(said[speech])}`);
    return exitCode;
  }
}
function read(name, command, args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, lang: { type: "string" } },
      allowPositionals: true,
      strict: true
    });
    const { min, max } = command.files;
    if (positionals.length < min)
      throw wrongly(name, command, { nl: "er ontbreekt een bestand", en: "a file is missing" });
    if (positionals.length > max)
      throw wrongly(name, command, {
        nl: `\u2018${positionals[max] ?? ""}\u2019 is te veel`,
        en: `\u201C${positionals[max] ?? ""}\u201D is one too many`
      });
    const missing = (command.needs ?? []).find((option) => !(option in values));
    if (missing !== void 0)
      throw wrongly(name, command, { nl: `--${missing} ontbreekt`, en: `--${missing} is missing` });
    return { files: positionals, options: values };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const why = error.message.split(". ")[0] ?? "";
    throw wrongly(name, command, { nl: why, en: why });
  }
}
function wrongly(name, { usage }, why) {
  const use = `consent-panel ${name} ${usage}`;
  return new Trouble({ nl: `${why.nl}. Gebruik: ${use}`, en: `${why.en}. Use: ${use}` }, 2);
}
function unknown(name) {
  const list = Object.keys(commands).join(", ");
  return new Trouble(
    {
      nl: `er is geen opdracht \u2018${name}\u2019. Kies uit: ${list}`,
      en: `there is no command \u201C${name}\u201D. Choose one of: ${list}`
    },
    2
  );
}
function ours(error) {
  const what = error instanceof Error ? error.message : String(error);
  return new Trouble({
    nl: `er ging iets mis in consent-panel zelf (${what}). Er is niets afgemaakt`,
    en: `something went wrong in consent-panel itself (${what}). Nothing was finished`
  });
}
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
function overview(speech) {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[speech]}`);
  return speech === "nl" ? [
    "Gebruik: consent-panel <opdracht> [opties]",
    "",
    ...lines,
    "",
    "Hulp bij een opdracht: consent-panel <opdracht> --help",
    "Taal: --lang nl of --lang en"
  ].join("\n") : [
    "Use: consent-panel <command> [options]",
    "",
    ...lines,
    "",
    "Help with a command: consent-panel <command> --help",
    "Language: --lang nl or --lang en"
  ].join("\n");
}
function manual(name, { summary }, { usage, help }, speech) {
  const use = speech === "nl" ? "Gebruik" : "Use";
  return `${use}: consent-panel ${name} ${usage}

${capital(summary[speech])}.

${help[speech].trim()}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function speechOf(args, env) {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? void 0 : args[at]?.split("=")[1] ?? args[at + 1];
  const tag = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
  return tag.toLowerCase().startsWith("nl") ? "nl" : "en";
}
function theTerminal() {
  return {
    tell: (text) => void process.stdout.write(`${text}
`),
    remark: (text) => void process.stderr.write(`${text}
`),
    env: process.env
  };
}

export { main };
//# sourceMappingURL=main.js.map
