/**
 * Compares two versions of a policy, and says it to a person: what will be
 * asked again and of whom (CO-14), what people must be told before it starts
 * (IN-09), and what one version may not do to the other (LB-13).
 */
import { loadTable } from '../i18n/index.js';
import type { Problem } from '../model/error.js';
import { localize } from '../model/localized.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { diffPolicies, type PolicyDiff } from '../policy/diff.js';
import { Trouble, type Speech } from './command.js';
import { readText } from './files.js';
import { parseJson } from './json.js';

/** The outcome: for a program, for a person, and what is wrong with it. */
export interface Comparison {
  readonly changes: Omit<PolicyDiff, 'problems'>;
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** What changes when `now` takes the place of the policy in the file `before`. Rejects with `Trouble` where that is none. */
export async function compare(
  before: string,
  now: PolicyFile | Policy,
  { speech, on }: { readonly speech: Speech; readonly on: string },
): Promise<Comparison> {
  const { value } = parseJson(await readText(before), before);
  const { problems, ...changes } = difference(value as PolicyFile, now, before, { on, language: speech });
  return { changes, lines: await told(changes, now, before, speech), problems };
}

/** An older version is not checked, for it kept to the rules of its day; of what has another form nothing can be said. */
function difference(
  before: PolicyFile,
  now: PolicyFile | Policy,
  file: string,
  options: { readonly on: string; readonly language: Speech },
): PolicyDiff {
  try {
    return diffPolicies(before, now, options);
  } catch (cause) {
    throw new Trouble(
      { nl: `${file} is geen beleid om mee te vergelijken`, en: `${file} is not a policy to compare with` },
      1,
      { cause },
    );
  }
}

async function told(
  { changes, asks, announce }: Comparison['changes'],
  now: PolicyFile | Policy,
  before: string,
  speech: Speech,
): Promise<string[]> {
  const words = WORDS[speech];
  const table = await loadTable(speech);
  if (!changes.length) return ['', words.nothing(before)];
  return [
    '',
    words.heading(before),
    ...changes.flatMap(({ purpose: id, kind, keys, material }) => {
      const purpose = now.purposes.find((each) => each.id === id);
      const asked = asks.find((each) => each.purpose === id);
      return [
        `  ${purpose ? `${localize(purpose.title, speech)} (${id})` : id}`,
        ...(kind === 'removed' ? [`    - ${words.removed}`] : []),
        ...material.map((each) => `    - ${table[each]}`),
        ...(material.length || !keys.length ? [] : [`    - ${words.keys(keys)}`]),
        ...(asked ? [`    → ${words[asked.of]}`] : []),
        ...(announce.includes(id) ? [`    → ${words.tell}`] : []),
        ...(asked || announce.includes(id) ? [] : [`    → ${words.nobody}`]),
      ];
    }),
  ];
}

const WORDS = {
  nl: {
    heading: (file: string) => `Wat er verandert sinds ${file}:`,
    nothing: (file: string) => `Sinds ${file} verandert er niets voor bezoekers.`,
    removed: 'Dit doel is weg: wat ervoor draaide, blijft dicht.',
    keys: (keys: readonly string[]) => `Anders dan voorheen: ${keys.join(', ')}.`,
    everyone: 'Hiervoor wordt toestemming gevraagd aan iedereen die de site bezoekt.',
    'those-who-answered':
      'Dit wordt opnieuw gevraagd aan iedereen die eerder koos, ja of nee. Tot het antwoord er is, draait het niet.',
    tell: 'Vertel het mensen voordat het begint (artikel 13 lid 3 AVG).',
    nobody: 'Niemand krijgt hiervoor een nieuwe vraag.',
  },
  en: {
    heading: (file: string) => `What changes since ${file}:`,
    nothing: (file: string) => `Since ${file} nothing changes for visitors.`,
    removed: 'This purpose is gone: what ran for it stays shut.',
    keys: (keys: readonly string[]) => `Different from before: ${keys.join(', ')}.`,
    everyone: 'Consent for it is asked of everyone who visits the site.',
    'those-who-answered':
      'It is asked again of everyone who chose before, yes or no. Until they answer it does not run.',
    tell: 'Tell people before it begins (Article 13(3) GDPR).',
    nobody: 'Nobody is asked anything anew for it.',
  },
} as const;
