/**
 * Chapters UI, CO and AX, the part on an owner's own words: plain, and no
 * push towards yes. Only Dutch and English are judged.
 */
import type { Policy } from '../../model/policy.js';
import type { Purpose } from '../../model/purpose.js';
import { wording as lists, type WordList } from '../data/wording.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Said } from '../said.js';
import { longestSentence, mainLanguage, textsIn, textsOf, wordIn, type Text } from '../texts.js';

/** The most words a sentence may have before it is long (CO-12). */
const MAX_WORDS = 25;
/** A label of a button: a verb or two and what it is about. */
const PAIR = ['accept-all', 'refuse-all'] as const;

const parallelLabels: Rule = {
  id: 'UI-12',
  severity: 'error',
  article: laws['UI-12'],
  policy: ({ words = {}, languages }) => {
    const [accept, refuse] = PAIR.map((key) => (Object.hasOwn(words, key) ? words[key] : undefined));
    if (!accept && !refuse) return [];
    if (!accept || !refuse) {
      return when(true, `words.${accept ? 'refuse-all' : 'accept-all'}`, {
        en: 'is missing. The two buttons are a pair: word both, or neither.',
        nl: 'ontbreekt. De twee knoppen horen bij elkaar: kies voor allebei eigen woorden, of voor geen van beide.',
      });
    }
    return languages.flatMap((language) => {
      const [yes = '', no = ''] = [accept[language], refuse[language]];
      return [
        ...[yes, no].flatMap((label, index) =>
          when(isNoAnswer(label, language), `words.${PAIR[index] ?? ''}.${language}`, {
            en: 'This is no answer to a question. Write a verb and what it is about, such as "Accept all" and "Refuse all".',
            nl: 'Dit is geen antwoord op een vraag. Schrijf een werkwoord en waar het over gaat, zoals "Alles accepteren" en "Alles weigeren".',
          }),
        ),
        ...when(!isParallel(yes, no), `words.refuse-all.${language}`, {
          en: `"${yes}" and "${no}" are no pair. Use the same form with the same object, such as "Accept all" and "Refuse all".`,
          nl: `"${yes}" en "${no}" zijn geen paar. Gebruik dezelfde vorm met hetzelfde onderwerp, zoals "Alles accepteren" en "Alles weigeren".`,
        }),
      ];
    });
  },
};

const noSteering = ownWords('UI-13', lists.steering, (word) => ({
  en: `"${word}" pushes towards yes. Say what happens, and leave the judgement to the visitor.`,
  nl: `"${word}" stuurt naar een ja. Schrijf wat er gebeurt, en laat het oordeel aan de bezoeker.`,
}));

const noGuilt = ownWords('UI-14', lists.guilt, (word) => ({
  en: `"${word}" makes a visitor feel bad about saying no. Leave it out.`,
  nl: `Met "${word}" voelt een bezoeker zich schuldig over een nee. Laat het weg.`,
}));

const noBundling = asking('CO-05', lists.bundling, (word) => ({
  en: `"${word}" ties consent to something else. Ask for consent by itself, apart from terms, orders and accounts.`,
  nl: `"${word}" maakt de toestemming vast aan iets anders. Vraag toestemming apart, los van voorwaarden, bestellingen en accounts.`,
}));

const noDetriment = asking('CO-06', lists.detriment, (word) => ({
  en: `"${word}" puts a price on saying no. Refusing costs nothing, and the site keeps working.`,
  nl: `"${word}" zet een prijs op een nee. Weigeren kost niets, en de site blijft werken.`,
}));

const shortSentences: Rule = {
  id: 'CO-12',
  severity: 'warning',
  article: laws['CO-12'],
  ...everyText((told) => {
    const longest = longestSentence(told.text);
    return when(longest > MAX_WORDS, told.path, {
      en: `A sentence of ${longest} words is hard to read. Make it two; ${MAX_WORDS} words at most.`,
      nl: `Een zin van ${longest} woorden leest moeilijk. Maak er twee van; hooguit ${MAX_WORDS} woorden.`,
    });
  }),
};

/** The names of laws and their articles. */
const CODES = /\b(?:AVG|UAVG|GDPR|Tw|ePrivacy)\b|\b(?:art\.|artikel|article)\s*\d/i;

const noCodesInFront: Rule = {
  id: 'CO-12',
  severity: 'warning',
  article: laws['CO-12'],
  ...frontTexts(({ text, path }) =>
    when(CODES.test(text), path, {
      en: 'This is on the first layer, where law books do not belong. Say it in plain words; the article stands in the details.',
      nl: 'Dit staat op de eerste laag, en daar horen geen wetsartikelen. Zeg het in gewone woorden; het artikel staat bij de details.',
    }),
  ),
};

/** Two denials where one yes or no would do. */
const DOUBLE: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:niet|geen|nooit)\s+(?:\S+\s+){0,3}?(?:niet|nooit|geen|weiger\w*|onthoud\w*|on(?:mogelijk|toegestaan|gewenst))\b/i,
  en: /\b(?:not|never|no|don['’]t|doesn['’]t)\s+(?:\S+\s+){0,3}?(?:not|never|refuse|decline|disagree|opt\s+out|unwanted|impossible)\b/i,
};

const noDoubleNegation: Rule = {
  id: 'CO-12',
  severity: 'warning',
  article: laws['CO-12'],
  ...frontTexts(({ text, language, path }) =>
    when(DOUBLE[mainLanguage(language)]?.test(text), path, {
      en: 'Two denials in one sentence are easily read the wrong way. Say it with one.',
      nl: 'Twee ontkenningen in één zin worden snel verkeerd gelezen. Zeg het met één.',
    }),
  ),
};

const plainWords: Rule = {
  id: 'AX-18',
  severity: 'warning',
  article: laws['AX-18'],
  ...everyText(({ text, language, path }) => {
    const word = wordIn(HARD, language, text);
    if (word === undefined) return [];
    const plainer = lists.plain[mainLanguage(language)]?.[word.toLowerCase()] ?? '';
    return when(true, path, {
      en: `"${word}" is a hard word. In plain language: ${plainer}.`,
      nl: `"${word}" is een moeilijk woord. In gewone taal: ${plainer}.`,
    });
  }),
};

const HARD: WordList = Object.fromEntries(
  Object.entries(lists.plain).map(([language, words]) => [language, Object.keys(words)]),
);

/** The rules on words. */
export const wording: readonly Rule[] = [
  parallelLabels,
  noSteering,
  noGuilt,
  noBundling,
  noDetriment,
  shortSentences,
  noCodesInFront,
  noDoubleNegation,
  plainWords,
];

/** A rule on the words of the panel that an owner changed: a word that does not belong there. */
function ownWords(id: 'UI-13' | 'UI-14', list: WordList, message: (word: string) => Said): Rule {
  return {
    id,
    severity: 'error',
    article: laws[id],
    policy: ({ words = {}, languages }) => spot(textsOf(words, languages, 'words'), list, message),
  };
}

/** A rule on every text with which consent is asked. */
function asking(id: 'CO-05' | 'CO-06', list: WordList, message: (word: string) => Said): Rule {
  return {
    id,
    severity: 'error',
    article: laws[id],
    purpose: (purpose, { languages }) =>
      purpose.legalBasis === 'consent' ? spot(inFront(purpose, languages, true), list, message) : [],
    policy: ({ words = {}, languages }) => spot(textsOf(words, languages, 'words'), list, message),
  };
}

function spot(texts: readonly Text[], list: WordList, message: (word: string) => Said): readonly Finding[] {
  return texts.flatMap(({ path, language, text }) => {
    const word = wordIn(list, language, text);
    return word === undefined ? [] : [{ path, message: message(word) }];
  });
}

/** Looks at every text a visitor may read. */
function everyText(look: (text: Text) => readonly Finding[]): Pick<Rule, 'purpose' | 'policy'> {
  return {
    purpose: (purpose, { languages }) => textsIn(purpose, languages).flatMap(look),
    policy: (policy) => textsIn(policy, policy.languages).flatMap(look),
  };
}

/** Looks at what stands on the first layer: titles, summaries, and the panel's own words. */
function frontTexts(look: (text: Text) => readonly Finding[]): Pick<Rule, 'purpose' | 'policy'> {
  return {
    purpose: (purpose, { languages }) => inFront(purpose, languages).flatMap(look),
    policy: ({ words = {}, languages }: Policy) => textsOf(words, languages, 'words').flatMap(look),
  };
}

function inFront(
  { title, summary, description, because }: Purpose,
  languages: readonly string[],
  whole = false,
): Text[] {
  return textsOf({ title, summary, ...(whole && { description, because }) }, languages);
}

function isNoAnswer(label: string, language: string): boolean {
  const bare = label
    .toLowerCase()
    .replace(/[^\p{L}\s']/gu, '')
    .trim();
  return (lists.noLabel[mainLanguage(language)] ?? []).includes(bare);
}

/** Whether two labels have a word in common and are about as long: "Accept all", "Refuse all". */
function isParallel(yes: string, no: string): boolean {
  const [a, b] = [wordsOf(yes), wordsOf(no)];
  const oneWordEach = a.length === 1 && b.length === 1;
  return Math.abs(a.length - b.length) <= 1 && (oneWordEach || a.some((word) => b.includes(word)));
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}
