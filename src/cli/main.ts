/**
 * The command line: finds the command, reads its options, and turns whatever
 * goes wrong into one line that says what to do. Nobody is shown a stack.
 */
import { parseArgs } from 'node:util';
import { Trouble, type Call, type Command, type Said, type Speech } from './command.js';
import { commands, type Entry } from './commands.js';
import { VERSION } from '../version.js';

/** Where answers go; the terminal unless said. */
export interface Terminal {
  readonly tell: (text: string) => void;
  readonly remark: (text: string) => void;
  /** Variables of the surroundings: `LC_ALL`, `LC_MESSAGES` and `LANG` choose the language. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs one command line, without the name of the program. Resolves with the exit code; never rejects. */
export async function main(args: readonly string[], terminal: Terminal = theTerminal()): Promise<number> {
  const { tell, remark } = terminal;
  const speech = speechOf(args, terminal.env);
  try {
    const [name = '--help', ...rest] = args;
    if (name === '--version' || name === '-v') {
      tell(VERSION);
      return 0;
    }
    if (name === 'help' || name === '--help' || name === '-h' || name.startsWith('--lang')) {
      tell(overview(speech));
      return args.length ? 0 : 2;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) throw unknown(name);
    const { command } = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
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

/** What the words after the command mean to it. */
function read(name: string, command: Command, args: readonly string[]): Pick<Call, 'files' | 'options'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, lang: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    const { min, max } = command.files;
    if (positionals.length < min)
      throw wrongly(name, command, { nl: 'er ontbreekt een bestand', en: 'a file is missing' });
    if (positionals.length > max)
      throw wrongly(name, command, {
        nl: `‘${positionals[max] ?? ''}’ is te veel`,
        en: `“${positionals[max] ?? ''}” is one too many`,
      });
    const missing = (command.needs ?? []).find((option) => !(option in values));
    if (missing !== undefined)
      throw wrongly(name, command, { nl: `--${missing} ontbreekt`, en: `--${missing} is missing` });
    return { files: positionals, options: values };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    // Only the first sentence of what parseArgs says; the rest is advice on its own use.
    const why = (error as Error).message.split('. ')[0] ?? '';
    throw wrongly(name, command, { nl: why, en: why });
  }
}

function wrongly(name: string, { usage }: Command, why: Said): Trouble {
  const use = `consent-panel ${name} ${usage}`;
  return new Trouble({ nl: `${why.nl}. Gebruik: ${use}`, en: `${why.en}. Use: ${use}` }, 2);
}

function unknown(name: string): Trouble {
  const list = Object.keys(commands).join(', ');
  return new Trouble(
    {
      nl: `er is geen opdracht ‘${name}’. Kies uit: ${list}`,
      en: `there is no command “${name}”. Choose one of: ${list}`,
    },
    2,
  );
}

/** A mistake of ours: said as such, so that nobody looks for it in their own file. */
function ours(error: unknown): Trouble {
  const what = error instanceof Error ? error.message : String(error);
  return new Trouble({
    nl: `er ging iets mis in consent-panel zelf (${what}). Er is niets afgemaakt`,
    en: `something went wrong in consent-panel itself (${what}). Nothing was finished`,
  });
}

/** Texts of files and of the system may hold anything; a line stays a line. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

function overview(speech: Speech): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[speech]}`);
  return speech === 'nl'
    ? [
        'Gebruik: consent-panel <opdracht> [opties]',
        '',
        ...lines,
        '',
        'Hulp bij een opdracht: consent-panel <opdracht> --help',
        'Taal: --lang nl of --lang en',
      ].join('\n')
    : [
        'Use: consent-panel <command> [options]',
        '',
        ...lines,
        '',
        'Help with a command: consent-panel <command> --help',
        'Language: --lang nl or --lang en',
      ].join('\n');
}

function manual(name: string, { summary }: Entry, { usage, help }: Command, speech: Speech): string {
  const use = speech === 'nl' ? 'Gebruik' : 'Use';
  return `${use}: consent-panel ${name} ${usage}\n\n${capital(summary[speech])}.\n\n${help[speech].trim()}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `--lang`, else the language of the terminal, else English. Read before the options, so that what is wrong with those is said in it too. */
function speechOf(args: readonly string[], env: Terminal['env']): Speech {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const tag = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return tag.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

function theTerminal(): Terminal {
  return {
    tell: (text) => void process.stdout.write(`${text}\n`),
    remark: (text) => void process.stderr.write(`${text}\n`),
    env: process.env,
  };
}
