import { wording as wording$1 } from '../data/wording.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';
import { mainLanguage, textsOf, textsIn, wordIn, longestSentence } from '../texts.js';

const MAX_WORDS = 25;
const PAIR = ["accept-all", "refuse-all"];
const parallelLabels = {
  id: "UI-12",
  severity: "error",
  article: laws["UI-12"],
  policy: ({ words = {}, languages }) => {
    const [accept, refuse] = PAIR.map((key) => Object.hasOwn(words, key) ? words[key] : void 0);
    if (!accept && !refuse) return [];
    if (!accept || !refuse) {
      return when(true, `words.${accept ? "refuse-all" : "accept-all"}`, {
        en: "is missing. The two buttons are a pair: word both, or neither.",
        nl: "ontbreekt. De twee knoppen horen bij elkaar: kies voor allebei eigen woorden, of voor geen van beide."
      });
    }
    return languages.flatMap((language) => {
      const [yes = "", no = ""] = [accept[language], refuse[language]];
      return [
        ...[yes, no].flatMap(
          (label, index) => when(isNoAnswer(label, language), `words.${PAIR[index] ?? ""}.${language}`, {
            en: 'This is no answer to a question. Write a verb and what it is about, such as "Accept all" and "Refuse all".',
            nl: 'Dit is geen antwoord op een vraag. Schrijf een werkwoord en waar het over gaat, zoals "Alles accepteren" en "Alles weigeren".'
          })
        ),
        ...when(!isParallel(yes, no), `words.refuse-all.${language}`, {
          en: `"${yes}" and "${no}" are no pair. Use the same form with the same object, such as "Accept all" and "Refuse all".`,
          nl: `"${yes}" en "${no}" zijn geen paar. Gebruik dezelfde vorm met hetzelfde onderwerp, zoals "Alles accepteren" en "Alles weigeren".`
        })
      ];
    });
  }
};
const noSteering = ownWords("UI-13", wording$1.steering, (word) => ({
  en: `"${word}" pushes towards yes. Say what happens, and leave the judgement to the visitor.`,
  nl: `"${word}" stuurt naar een ja. Schrijf wat er gebeurt, en laat het oordeel aan de bezoeker.`
}));
const noGuilt = ownWords("UI-14", wording$1.guilt, (word) => ({
  en: `"${word}" makes a visitor feel bad about saying no. Leave it out.`,
  nl: `Met "${word}" voelt een bezoeker zich schuldig over een nee. Laat het weg.`
}));
const noBundling = asking("CO-05", wording$1.bundling, (word) => ({
  en: `"${word}" ties consent to something else. Ask for consent by itself, apart from terms, orders and accounts.`,
  nl: `"${word}" maakt de toestemming vast aan iets anders. Vraag toestemming apart, los van voorwaarden, bestellingen en accounts.`
}));
const noDetriment = asking("CO-06", wording$1.detriment, (word) => ({
  en: `"${word}" puts a price on saying no. Refusing costs nothing, and the site keeps working.`,
  nl: `"${word}" zet een prijs op een nee. Weigeren kost niets, en de site blijft werken.`
}));
const shortSentences = {
  id: "CO-12",
  severity: "warning",
  article: laws["CO-12"],
  ...everyText((told) => {
    const longest = longestSentence(told.text);
    return when(longest > MAX_WORDS, told.path, {
      en: `A sentence of ${longest} words is hard to read. Make it two; ${MAX_WORDS} words at most.`,
      nl: `Een zin van ${longest} woorden leest moeilijk. Maak er twee van; hooguit ${MAX_WORDS} woorden.`
    });
  })
};
const CODES = /\b(?:AVG|UAVG|GDPR|Tw|ePrivacy)\b|\b(?:art\.|artikel|article)\s*\d/i;
const noCodesInFront = {
  id: "CO-12",
  severity: "warning",
  article: laws["CO-12"],
  ...frontTexts(
    ({ text, path }) => when(CODES.test(text), path, {
      en: "This is on the first layer, where law books do not belong. Say it in plain words; the article stands in the details.",
      nl: "Dit staat op de eerste laag, en daar horen geen wetsartikelen. Zeg het in gewone woorden; het artikel staat bij de details."
    })
  )
};
const DOUBLE = {
  nl: /\b(?:niet|geen|nooit)\s+(?:\S+\s+){0,3}?(?:niet|nooit|geen|weiger\w*|onthoud\w*|on(?:mogelijk|toegestaan|gewenst))\b/i,
  en: /\b(?:not|never|no|don['’]t|doesn['’]t)\s+(?:\S+\s+){0,3}?(?:not|never|refuse|decline|disagree|opt\s+out|unwanted|impossible)\b/i
};
const noDoubleNegation = {
  id: "CO-12",
  severity: "warning",
  article: laws["CO-12"],
  ...frontTexts(
    ({ text, language, path }) => when(DOUBLE[mainLanguage(language)]?.test(text), path, {
      en: "Two denials in one sentence are easily read the wrong way. Say it with one.",
      nl: "Twee ontkenningen in \xE9\xE9n zin worden snel verkeerd gelezen. Zeg het met \xE9\xE9n."
    })
  )
};
const plainWords = {
  id: "AX-18",
  severity: "warning",
  article: laws["AX-18"],
  ...everyText(({ text, language, path }) => {
    const word = wordIn(HARD, language, text);
    if (word === void 0) return [];
    const plainer = wording$1.plain[mainLanguage(language)]?.[word.toLowerCase()] ?? "";
    return when(true, path, {
      en: `"${word}" is a hard word. In plain language: ${plainer}.`,
      nl: `"${word}" is een moeilijk woord. In gewone taal: ${plainer}.`
    });
  })
};
const HARD = Object.fromEntries(
  Object.entries(wording$1.plain).map(([language, words]) => [language, Object.keys(words)])
);
const wording = [
  parallelLabels,
  noSteering,
  noGuilt,
  noBundling,
  noDetriment,
  shortSentences,
  noCodesInFront,
  noDoubleNegation,
  plainWords
];
function ownWords(id, list, message) {
  return {
    id,
    severity: "error",
    article: laws[id],
    policy: ({ words = {}, languages }) => spot(textsOf(words, languages, "words"), list, message)
  };
}
function asking(id, list, message) {
  return {
    id,
    severity: "error",
    article: laws[id],
    purpose: (purpose, { languages }) => purpose.legalBasis === "consent" ? spot(inFront(purpose, languages, true), list, message) : [],
    policy: ({ words = {}, languages }) => spot(textsOf(words, languages, "words"), list, message)
  };
}
function spot(texts, list, message) {
  return texts.flatMap(({ path, language, text }) => {
    const word = wordIn(list, language, text);
    return word === void 0 ? [] : [{ path, message: message(word) }];
  });
}
function everyText(look) {
  return {
    purpose: (purpose, { languages }) => textsIn(purpose, languages).flatMap(look),
    policy: (policy) => textsIn(policy, policy.languages).flatMap(look)
  };
}
function frontTexts(look) {
  return {
    purpose: (purpose, { languages }) => inFront(purpose, languages).flatMap(look),
    policy: ({ words = {}, languages }) => textsOf(words, languages, "words").flatMap(look)
  };
}
function inFront({ title, summary, description, because }, languages, whole = false) {
  return textsOf({ title, summary, ...whole && { description, because } }, languages);
}
function isNoAnswer(label, language) {
  const bare = label.toLowerCase().replace(/[^\p{L}\s']/gu, "").trim();
  return (wording$1.noLabel[mainLanguage(language)] ?? []).includes(bare);
}
function isParallel(yes, no) {
  const [a, b] = [wordsOf(yes), wordsOf(no)];
  const oneWordEach = a.length === 1 && b.length === 1;
  return Math.abs(a.length - b.length) <= 1 && (oneWordEach || a.some((word) => b.includes(word)));
}
function wordsOf(label) {
  return label.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}

export { wording };
//# sourceMappingURL=wording.js.map
