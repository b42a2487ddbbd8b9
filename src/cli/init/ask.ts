/**
 * The four answers: taken from the options, else asked in the terminal. In a
 * script nobody can be asked, and what is missing is told in one line.
 */
import { createInterface } from 'node:readline/promises';
import { LANGUAGES } from '../../i18n/languages.js';
import { Trouble, type Call, type Said, type Speech } from '../command.js';
import type { Answers } from './begin-policy.js';
import { KINDS } from './kinds.js';

interface Question {
  /** The option that answers it. */
  readonly option: 'name' | 'kind' | 'country' | 'languages';
  readonly ask: Said;
  /** What holds where nothing is said; without one it must be answered. */
  readonly otherwise?: (speech: Speech) => string;
  /** What was said, tidied; `undefined` where it is no answer. */
  readonly read: (said: string) => string | undefined;
  readonly wrong: (said: string) => Said;
}

const kinds = Object.keys(KINDS);

const QUESTIONS: readonly Question[] = [
  {
    option: 'name',
    ask: { nl: 'Hoe heet uw bedrijf of organisatie?', en: 'What is your business or organisation called?' },
    read: (said) => (/^[^\p{Cc}]{1,200}$/u.test(said) ? said : undefined),
    wrong: () => ({ nl: '--name moet een naam zijn, op één regel', en: '--name must be a name, on one line' }),
  },
  {
    option: 'kind',
    ask: { nl: 'Waar lijkt het het meest op? Geef een nummer', en: 'What does it resemble most? Give a number' },
    read: (said) => kinds[Number(said) - 1] ?? kinds.find((kind) => kind === said.toLowerCase()),
    wrong: (said) => ({
      nl: `--kind ‘${said}’ is er niet. Kies uit: ${kinds.join(', ')}`,
      en: `there is no --kind “${said}”. Choose one of: ${kinds.join(', ')}`,
    }),
  },
  {
    option: 'country',
    ask: { nl: 'In welk land bent u gevestigd? Twee letters', en: 'In which country are you established? Two letters' },
    otherwise: () => 'NL',
    read: (said) => (isCountry(said.toUpperCase()) ? said.toUpperCase() : undefined),
    wrong: (said) => ({
      nl: `--country ‘${said}’ is geen land. Schrijf twee letters, zoals NL of BE`,
      en: `--country “${said}” is not a country. Write two letters, such as NL or IE`,
    }),
  },
  {
    option: 'languages',
    ask: {
      nl: 'Welke talen spreekt uw site? Met komma’s ertussen',
      en: 'Which languages does your site speak? With commas',
    },
    otherwise: (speech) => speech,
    read: (said) => {
      const tags = said
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      return tags.length && tags.every((tag) => Object.hasOwn(LANGUAGES, tag))
        ? [...new Set(tags)].join(',')
        : undefined;
    },
    wrong: (said) => ({
      nl: `--languages ‘${said}’ past niet. Kies uit: ${Object.keys(LANGUAGES).join(' ')}`,
      en: `--languages “${said}” does not fit. Choose from: ${Object.keys(LANGUAGES).join(' ')}`,
    }),
  },
];

/** All four. Rejects with `Trouble` where an option is wrong, or one is missing and nobody can be asked. */
export async function askWhatIsMissing(options: Call['options'], speech: Speech): Promise<Answers> {
  const said = new Map<Question['option'], string>();
  for (const question of QUESTIONS) {
    const value = options[question.option];
    if (value === undefined) continue;
    const text = String(value).trim();
    const read = question.read(text);
    if (read === undefined) throw new Trouble(question.wrong(text), 2);
    said.set(question.option, read);
  }
  const open = QUESTIONS.filter(({ option }) => !said.has(option));
  if (process.stdin.isTTY) for (const [option, answer] of await converse(open, speech)) said.set(option, answer);
  for (const { option, otherwise } of open) {
    if (said.has(option)) continue;
    if (!otherwise) throw new Trouble({ nl: `--${option} ontbreekt`, en: `--${option} is missing` }, 2);
    said.set(option, otherwise(speech));
  }
  const get = (option: Question['option']): string => said.get(option) ?? '';
  return { name: get('name'), kind: get('kind'), country: get('country'), languages: get('languages').split(',') };
}

/** One question at a time, again until there is an answer. Ctrl+C ends it, and nothing is written. */
async function converse(questions: readonly Question[], speech: Speech): Promise<Map<Question['option'], string>> {
  const said = new Map<Question['option'], string>();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const { option, ask, otherwise, read, wrong } of questions) {
      const usual = otherwise?.(speech);
      const list = kinds.map((kind, index) => `  ${String(index + 1).padStart(2)}  ${KINDS[kind]?.[speech] ?? kind}`);
      if (option === 'kind') console.info(['', ...list].join('\n'));
      for (;;) {
        const text = (await terminal.question(`${ask[speech]}${usual ? ` [${usual}]` : ''}: `)).trim() || (usual ?? '');
        const answer = text ? read(text) : undefined;
        if (answer !== undefined) {
          said.set(option, answer);
          break;
        }
        if (text) console.info(wrong(text)[speech].replace(/--[a-z]+ /, ''));
      }
    }
  } finally {
    terminal.close();
  }
  return said;
}

/** A code that ISO 3166-1 has given out, as far as this machine knows names of countries. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || /^(EU|UK|EL|ZZ|UN)$/.test(code)) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
