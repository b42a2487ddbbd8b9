import { hasChildTable } from '../../i18n/languages.js';
import { ageOfConsent } from '../data/ages.js';
import { isTagged, isMarketing } from '../kinds.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';
import { textsOf, beginningIn, mainLanguage, longestSentence } from '../texts.js';

const ageStep = {
  id: "CH-01",
  severity: "error",
  article: laws["CH-01"],
  policy: ({ audience }) => when(["mixed", "directed"].includes(audience.children) && audience.ageStep !== true, "audience.ageStep", {
    en: `is missing. "${audience.children}" needs an age step before any question: set ageStep to true, or write "none" if children do not use this site.`,
    nl: `ontbreekt. Bij "${audience.children}" hoort een leeftijdsvraag v\xF3\xF3r elke andere vraag: zet ageStep op true, of schrijf "none" als kinderen deze site niet gebruiken.`
  })
};
const ageLimit = {
  id: "CH-02",
  severity: "error",
  article: laws["CH-02"],
  policy: ({ audience, country }) => when(audience.ageLimit !== void 0 && audience.ageLimit < ageOfConsent(country), "audience.ageLimit", {
    en: `In ${country} a young person decides alone from the age of ${ageOfConsent(country)}. Write ${ageOfConsent(country)} or more, or remove this.`,
    nl: `In ${country} beslist een jongere zelf vanaf ${ageOfConsent(country)} jaar. Schrijf ${ageOfConsent(country)} of hoger, of haal dit weg.`
  })
};
const childrenElsewhere = {
  id: "CH-03",
  severity: "warning",
  article: laws["CH-03"],
  purpose: (purpose, { audience, country }) => when(
    country === "NL" && audience.children === "none" && purpose.legalBasis === "consent" && !!purpose.subjects?.includes("child"),
    "subjects",
    {
      en: 'In the Netherlands a parent consents for everybody under 16, also on paper and in forms. See to it that a parent answers; and if children use this site, say so in "audience".',
      nl: 'In Nederland geeft een ouder toestemming voor iedereen onder de 16, ook op papier en in formulieren. Zorg dat een ouder antwoordt; en gebruiken kinderen deze site, zet dat dan bij "audience".'
    }
  )
};
const noProfilesOfChildren = {
  id: "CH-07",
  severity: "error",
  article: laws["CH-07"],
  purpose: (purpose, { audience }) => when(
    isTagged(purpose, "targeted-advertising", "profiling") && (audience.children === "directed" || !!purpose.subjects?.includes("child")),
    "tags",
    {
      en: "Children are not profiled and not shown targeted advertising, whatever anybody consents to. Remove this purpose.",
      nl: "Van kinderen maakt u geen profiel, en zij krijgen geen gerichte reclame, wie er ook toestemming geeft. Haal dit doel weg."
    }
  )
};
const FIRST_WORDS = [
  "title",
  "why-first",
  "asks",
  "details",
  "anytime",
  "statement",
  "accept-all",
  "refuse-all",
  "choose",
  "close-prompt",
  "apart",
  "open",
  "saved"
];
const childTexts = {
  id: "CH-08",
  severity: "error",
  article: laws["CH-08"],
  policy: ({ audience, languages, words = {} }) => {
    const without = audience.children === "directed" ? languages.filter((tag) => !hasChildTable(tag)) : [];
    if (!without.length) return [];
    return FIRST_WORDS.flatMap(
      (key) => when(!Object.hasOwn(words, key), `words.${key}`, {
        en: `is missing. This site is made for children, and the panel has words for children in Dutch and English only. Write this text yourself, in words that children understand in: ${without.join(", ")}.`,
        nl: `ontbreekt. Deze site is voor kinderen, en het paneel heeft woorden voor kinderen in het Nederlands en Engels. Schrijf deze tekst zelf, in woorden die kinderen begrijpen in: ${without.join(", ")}.`
      })
    );
  },
  file: ({ audience, internal }) => when(audience.children === "directed" && !internal.childTexts, "internal.childTexts", {
    en: "is missing. Say who checked that children understand the texts, and when.",
    nl: "ontbreekt. Schrijf wie heeft bekeken of kinderen de teksten begrijpen, en wanneer."
  })
};
const MAX_CHILD_WORDS = 15;
const childSentences = {
  id: "CH-08",
  severity: "warning",
  article: laws["CH-08"],
  purpose: ({ title, summary, legalBasis }, { audience, languages }) => audience.children === "directed" && legalBasis === "consent" ? textsOf({ title, summary }, languages).flatMap(
    ({ path, text }) => when(longestSentence(text) > MAX_CHILD_WORDS, path, {
      en: `A child reads this before it may answer. Make the sentences shorter; ${MAX_CHILD_WORDS} words at most.`,
      nl: `Een kind leest dit voordat het kan antwoorden. Maak de zinnen korter; hooguit ${MAX_CHILD_WORDS} woorden.`
    })
  ) : []
};
const counselling = {
  id: "CH-10",
  severity: "error",
  article: laws["CH-10"],
  policy: ({ audience }) => when(audience.service === "counselling" && audience.children === "none", "audience.service", {
    en: 'This takes the parents out for counselling offered to children, and this site says that children do not use it. Remove it, or change "children".',
    nl: 'Dit laat ouders erbuiten bij hulpverlening aan kinderen, en volgens dit beleid gebruiken kinderen deze site niet. Haal het weg, of verander "children".'
  }),
  purpose: (purpose, { audience }) => when(
    audience.service === "counselling" && (isMarketing(purpose) || isTagged(purpose, "targeted-advertising", "sharing", "profiling")),
    "tags",
    {
      en: 'Parents are left out so that a child can find help, and not for advertising or sharing. Remove this purpose, or remove "service".',
      nl: 'Ouders blijven erbuiten zodat een kind hulp kan vinden, en niet voor reclame of het delen van gegevens. Haal dit doel weg, of haal "service" weg.'
    }
  )
};
const BIRTH_DATE = {
  nl: ["geboortedatum", "geboortedag", "verjaardag"],
  en: ["date of birth", "birth date", "birthdate", "birthday"]
};
const noBirthDate = {
  id: "CH-06",
  severity: "error",
  article: laws["CH-06"],
  purpose: ({ data, legalBasis, subjects }, { audience, languages }) => legalBasis === "consent" && (subjects ? subjects.includes("child") : audience.children === "directed") ? data.flatMap(
    ({ label }, index) => textsOf(label, languages).filter(({ language, text }) => beginningIn(BIRTH_DATE[mainLanguage(language)] ?? [], text)).slice(0, 1).flatMap(
      () => when(true, `data[${index}].label`, {
        en: "Of a child no date of birth is kept: the age step asks it and keeps a band only. Remove this, or ask for an age band.",
        nl: "Van een kind bewaart u geen geboortedatum: de leeftijdsvraag stelt die vraag en bewaart alleen een leeftijdsgroep. Haal dit weg, of vraag naar een leeftijdsgroep."
      })
    )
  ) : []
};
const children = [
  ageStep,
  ageLimit,
  childrenElsewhere,
  noBirthDate,
  noProfilesOfChildren,
  childTexts,
  childSentences,
  counselling
];

export { children };
//# sourceMappingURL=children.js.map
