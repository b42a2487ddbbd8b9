/**
 * Chapter LB: what a legal basis (grondslag) asks of the purpose that names
 * it. That there is exactly one, out of six, is a matter of form and is
 * checked in `purpose-shape.ts`.
 */
import { wording } from '../data/wording.js';
import { isTrackingOrAdvertising, isTagged } from '../kinds.js';
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';
import { textsOf, wordIn } from '../texts.js';

const rareBasis: Rule = {
  id: 'LB-02',
  severity: 'warning',
  article: laws['LB-02'],
  purposeFile: ({ legalBasis }, { internal: { organisation } }) => [
    ...when(legalBasis === 'public-task' && organisation !== 'public-body', 'legalBasis', {
      en: 'public-task (taak van algemeen belang) is for public bodies and for those to whom a law gave a public task. Say which law in legalReference, or choose another basis.',
      nl: 'public-task (taak van algemeen belang) is voor de overheid en voor wie van de wet een publieke taak kreeg. Noem die wet in legalReference, of kies een andere grondslag.',
    }),
    ...when(legalBasis === 'vital-interests' && organisation !== 'public-body', 'legalBasis', {
      en: 'vital-interests (vitale belangen) is for a matter of life and death, where the person cannot be asked. Is that so? If not, choose another basis.',
      nl: 'vital-interests (vitale belangen) is voor zaken van leven of dood, als u het de persoon niet kunt vragen. Is dat zo? Kies anders een andere grondslag.',
    }),
    ...when(legalBasis === 'legitimate-interests' && organisation === 'public-body', 'legalBasis', {
      en: 'A public body cannot rest its own tasks on legitimate-interests (gerechtvaardigd belang). For those, name public-task and the law behind it.',
      nl: 'Een overheid mag haar eigen taken niet op legitimate-interests (gerechtvaardigd belang) laten rusten. Noem daarvoor public-task en de wet.',
    }),
  ],
};

/** What a purpose is about, in the large. Two of these in one purpose are two purposes. */
const AIMS = [['analytics'], ['direct-marketing', 'targeted-advertising'], ['embedded-media'], ['security']] as const;
/** A word that joins two things; a hyphen before it makes one of them (`in- en verkoop`). */
const JOINS = /(?<![\p{L}\p{N}-])(?<!-\s)(?:en|and)(?![\p{L}\p{N}])|[&/+]/iu;

const lumping: Rule = {
  id: 'LB-04',
  severity: 'warning',
  article: laws['LB-04'],
  purpose: (purpose, { languages }) => [
    ...when(AIMS.filter((aim) => isTagged(purpose, ...aim)).length > 1, 'tags', {
      en: 'These tags belong to different aims. Make a purpose of each, so that people can choose each alone.',
      nl: 'Deze labels horen bij verschillende doelen. Maak van elk een eigen doel, zodat mensen elk apart kunnen kiezen.',
    }),
    ...textsOf(purpose.title, languages, 'title')
      .filter(({ language, text }) => /^(nl|en)\b/.test(language) && JOINS.test(text))
      .map(({ path }) => ({
        path,
        message: {
          en: 'This title joins two things. If they are two aims, make two purposes of them, each with its own basis.',
          nl: 'Deze titel voegt twee dingen samen. Zijn het twee doelen? Maak er dan twee van, elk met een eigen grondslag.',
        },
      })),
  ],
};

const necessity: Rule = {
  id: 'LB-05',
  severity: 'error',
  article: laws['LB-05'],
  purpose: (purpose) =>
    when(purpose.legalBasis !== 'consent' && !purpose.necessity, 'necessity', {
      en: 'is missing. Say why you cannot reach this purpose without these data.',
      nl: 'ontbreekt. Schrijf waarom u dit doel zonder deze gegevens niet kunt bereiken.',
    }),
};

const minimisation: Rule = {
  id: 'LB-05',
  severity: 'warning',
  article: laws['LB-05'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'consent' && !purpose.necessity, 'necessity', {
      en: 'is missing. Say in a line how you take no more data than this purpose needs.',
      nl: 'ontbreekt. Schrijf in één zin dat u niet meer gegevens neemt dan dit doel nodig heeft.',
    }),
};

const decidedFirst: Rule = {
  id: 'LB-06',
  severity: 'error',
  article: laws['LB-06'],
  purpose: ({ decidedOn, activeFrom }) =>
    when(decidedOn > activeFrom, 'decidedOn', {
      en: `The basis was decided on ${decidedOn}, after the processing starts on ${activeFrom}. Decide first: give an activeFrom on or after decidedOn.`,
      nl: `De grondslag is gekozen op ${decidedOn}, en de verwerking begint al op ${activeFrom}. Kies eerst: geef een activeFrom op of na decidedOn.`,
    }),
};

const contract: Rule = {
  id: 'LB-08',
  severity: 'error',
  article: laws['LB-08'],
  purpose: (purpose) =>
    purpose.legalBasis === 'contract'
      ? [
          ...when(!purpose.contract, 'contract', {
            en: 'is missing. The basis is contract (overeenkomst): say which contract, or which step before one the person asked for, such as a quotation (offerte).',
            nl: 'ontbreekt. De grondslag is contract (overeenkomst): schrijf welke overeenkomst, of welke stap daarvoor waar de klant om vroeg, zoals een offerte.',
          }),
          ...when(isTrackingOrAdvertising(purpose), 'legalBasis', {
            en: 'Advertising, following people and measuring what they do are never needed for a contract (overeenkomst). Ask consent for it, as a purpose of its own.',
            nl: 'Reclame, mensen volgen en meten wat zij doen, is nooit nodig voor een overeenkomst. Vraag daar toestemming voor, als eigen doel.',
          }),
        ]
      : [],
  purposeFile: ({ legalBasis, internal: { party } }) =>
    when(legalBasis === 'contract' && party !== true, 'internal.party', {
      en: 'must be true. A contract (overeenkomst) is a basis only with the person who is a party to it, or who asked for the step before it. Otherwise choose another basis.',
      nl: 'moet true zijn. Een overeenkomst is alleen een grondslag bij wie zelf partij is, of zelf om de stap ervoor vroeg. Kies anders een andere grondslag.',
    }),
};

const legalObligation: Rule = {
  id: 'LB-09',
  severity: 'error',
  article: laws['LB-09'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'legal-obligation' && !purpose.legalReference, 'legalReference', {
      en: 'is missing. The basis is legal-obligation (wettelijke verplichting): name the statute and the article.',
      nl: 'ontbreekt. De grondslag is legal-obligation (wettelijke verplichting): noem de wet en het artikel.',
    }),
};

const legitimateInterests: Rule = {
  id: 'LB-10',
  severity: 'error',
  article: laws['LB-10'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'legitimate-interests' && !purpose.interest, 'interest', {
      en: 'is missing. The basis is legitimate-interests (gerechtvaardigd belang): say which interest is pursued.',
      nl: 'ontbreekt. De grondslag is legitimate-interests (gerechtvaardigd belang): schrijf welk belang u heeft.',
    }),
  // Where the rule for mail to customers stands in for Art. 6, there is nothing to weigh on top (LB-16).
  purposeFile: ({ legalBasis, specialRegime, internal: { assessment } }) =>
    when(legalBasis === 'legitimate-interests' && !specialRegime && !assessment, 'internal.assessment', {
      en: 'is missing. Weigh your interest against that of the people first: the interest, why it needs these data, and the balance.',
      nl: 'ontbreekt. Weeg eerst uw belang af tegen dat van de mensen: het belang, waarom deze gegevens nodig zijn, en de afweging.',
    }),
};

const needlessConsent: Rule = {
  id: 'LB-11',
  severity: 'warning',
  article: laws['LB-11'],
  purpose: (purpose, { languages }) => {
    if (purpose.legalBasis !== 'consent' || isTrackingOrAdvertising(purpose)) return [];
    const [needed] = textsOf(purpose.title, languages).filter(({ language, text }) =>
      wordIn(wording.needless, language, text),
    );
    return when(!!needed || isTagged(purpose, 'security'), 'legalBasis', {
      en: 'Consent is hardly ever the basis for this, and people can take it back. Look at contract, legal-obligation or legitimate-interests: more stable, and nobody is bothered with a question.',
      nl: 'Toestemming is hier bijna nooit de grondslag, en mensen kunnen haar intrekken. Kijk naar contract, legal-obligation of legitimate-interests: dat is stabieler, en u valt niemand lastig met een vraag.',
    });
  },
};

const reuse: Rule = {
  id: 'LB-15',
  severity: 'error',
  article: laws['LB-15'],
  purposeFile: ({ legalBasis, internal: { reusesDataFrom, compatibility } }) =>
    legalBasis !== 'consent' && reusesDataFrom
      ? [
          ...when(!compatibility, 'internal.compatibility', {
            en: 'is missing. This purpose uses data again that were collected for another: test first whether that fits (Art. 6(4)), or ask consent.',
            nl: 'ontbreekt. Dit doel gebruikt gegevens opnieuw die voor iets anders zijn verzameld: toets eerst of dat past (artikel 6 lid 4), of vraag toestemming.',
          }),
          ...when(compatibility?.conclusion === 'not-compatible', 'internal.compatibility.conclusion', {
            en: 'The test says that the new purpose does not fit the old one. Then only consent will do: ask it, or stop.',
            nl: 'De toets zegt dat het nieuwe doel niet bij het oude past. Dan kan het alleen met toestemming: vraag die, of stop ermee.',
          }),
        ]
      : [],
  file: ({ purposes }) => {
    const ids = new Set(purposes.map(({ id }) => id));
    return purposes.flatMap(({ internal }, index) =>
      (internal.reusesDataFrom ?? []).flatMap((id, at) =>
        when(!ids.has(id), `purposes[${index}].internal.reusesDataFrom[${at}]`, {
          en: `There is no purpose "${id}" in this policy. Name the purpose whose data are used again.`,
          nl: `Er is geen doel "${id}" in dit beleid. Noem het doel waarvan u de gegevens opnieuw gebruikt.`,
        }),
      ),
    );
  },
};

/** Channels for which Tw 11.7(3) lets one's own customers be written to without consent. */
const ELECTRONIC: readonly string[] = ['email', 'sms', 'app-push', 'chat'];

const softOptInRegime: Rule = {
  id: 'LB-16',
  severity: 'error',
  article: laws['LB-16'],
  purpose: ({ specialRegime, legalBasis, marketing = [] }) =>
    specialRegime
      ? [
          ...when(legalBasis !== 'legitimate-interests', 'specialRegime', {
            en: 'The rule for mail to your own customers goes with legitimate-interests, so that everybody gets an objection and nobody a consent. Change legalBasis, or remove this.',
            nl: 'De regel voor mail aan eigen klanten hoort bij legitimate-interests, zodat iedereen bezwaar kan maken. Verander legalBasis, of haal dit weg.',
          }),
          ...when(
            !marketing.length ||
              marketing.some(
                ({ channel, audience, product }) =>
                  !ELECTRONIC.includes(channel) || audience !== 'customer' || product !== 'own-similar',
              ),
            'marketing',
            {
              en: 'The rule for mail to your own customers covers email, sms, app-push and chat only, to customers, on own-similar products. Put the rest in a purpose of its own.',
              nl: 'De regel voor mail aan eigen klanten geldt alleen voor email, sms, app-push en chat, aan klanten (customer), over eigen soortgelijke producten (own-similar). Maak van de rest een eigen doel.',
            },
          ),
        ]
      : [],
};

/** The rules on legal bases. */
export const legalBasis: readonly Rule[] = [
  rareBasis,
  lumping,
  necessity,
  minimisation,
  decidedFirst,
  contract,
  legalObligation,
  legitimateInterests,
  needlessConsent,
  reuse,
  softOptInRegime,
];
