/**
 * Words that do not belong in a question about consent, or in plain
 * language, by language. Each list holds whole words or phrases. Data; look
 * again each year. Where a language has no list, nothing is judged.
 */

/** Words by main language (`nl`, `en`). */
export type WordList = Readonly<Record<string, readonly string[]>>;

/** The lists, each under the requirement that reads it. */
export const wording: {
  readonly asOf: string;
  readonly steering: WordList;
  readonly guilt: WordList;
  readonly noLabel: WordList;
  readonly bundling: WordList;
  readonly detriment: WordList;
  readonly needless: WordList;
  readonly identifiers: WordList;
  readonly location: WordList;
  readonly rights: WordList;
  readonly free: WordList;
  readonly plain: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = {
  asOf: '2026-11-22',
  /** UI-13: a push towards yes. */
  steering: {
    nl: 'optimaal|optimale|beste|aanbevolen|aangeraden|aanrader|ervaring|beleving|geniet|genieten|perfect|perfecte'.split(
      '|',
    ),
    en: 'optimal|optimise|optimised|optimize|optimized|best|recommended|recommend|experience|enjoy|perfect'.split('|'),
  },
  /** UI-14: guilt and fear. */
  guilt: {
    nl: 'mis|mist|misloopt|mislopen|verlies|verliest|verliezen|kwijt|jammer|helaas|spijt|verdrietig|teleurgesteld|weet u het zeker|weet je het zeker'.split(
      '|',
    ),
    en: 'lose|losing|miss|miss out|missing out|sad|sorry|regret|unfortunately|disappointed|are you sure'.split('|'),
  },
  /** UI-12: what is no answer to a question. */
  noLabel: {
    nl: 'ok|oké|okee|begrepen|doorgaan|ga door|verder|akkoord|prima|snap ik|naar de site'.split('|'),
    en: 'ok|okay|got it|continue|understood|i understand|fine|to the site|sounds good'.split('|'),
  },
  /** CO-05: consent wrapped up in something else. */
  bundling: {
    nl: 'algemene voorwaarden|gebruiksvoorwaarden|door te bestellen|door verder te gaan|door deze site te gebruiken|door een account te maken|door gebruik te maken van'.split(
      '|',
    ),
    en: 'terms and conditions|terms of use|terms of service|by ordering|by continuing|by using this site|by using our site|by creating an account|by signing up'.split(
      '|',
    ),
  },
  /** CO-06: a price on saying no. */
  detriment: {
    nl: 'geen toegang|betalen of accepteren|accepteren of betalen|moet u betalen|moet je betalen|korting als u|korting als je|alleen met toestemming toegang|kunt u deze site niet gebruiken|kun je deze site niet gebruiken'.split(
      '|',
    ),
    en: 'no access|pay or consent|consent or pay|pay or accept|accept or pay|have to pay|must pay|discount if you|cannot use this site|cannot use our site|lose access'.split(
      '|',
    ),
  },
  /** LB-11: purposes for which another basis is more stable. */
  needless: {
    nl: 'bezorging|bezorgen|levering|leveren|bestelling|bestellingen|betaling|betalingen|factuur|facturen|belasting|boekhouding|fraude|fraudepreventie'.split(
      '|',
    ),
    en: 'delivery|deliveries|delivering|order|orders|payment|payments|invoice|invoices|tax|taxes|bookkeeping|fraud'.split(
      '|',
    ),
  },
  /** SP-08: data that point at a person or a device. */
  identifiers: {
    nl: 'cookie|cookies|ip|ip-adres|apparaat|apparaatnummer|e-mail|e-mailadres|naam|adres|telefoon|telefoonnummer|klantnummer|account|gedrag|surfgedrag|klikgedrag|bekeken|locatie|kenteken|advertentienummer|maatschappelijke status'.split(
      '|',
    ),
    en: 'cookie|cookies|ip|ip address|device|device id|e-mail|email|name|address|phone|phone number|customer number|account|behaviour|behavior|viewed|location|number plate|advertising id|social status'.split(
      '|',
    ),
  },
  /** RE-07: where somebody is. */
  location: {
    nl: 'locatie|locatiegegevens|gps|plaatsbepaling|verblijfplaats'.split('|'),
    en: 'location|gps|whereabouts|geolocation'.split('|'),
  },
  /** DS-03: asking for one's own data. */
  rights: {
    nl: 'inzage|inzageverzoek|opvragen|verzoek|rectificatie|verwijderverzoek|kopie van uw gegevens'.split('|'),
    en: 'access request|subject access|request|copy of your data|rectification'.split('|'),
  },
  /** DS-03: the word that takes the sting out of an amount. */
  free: {
    nl: 'gratis|kosteloos|geen kosten|zonder kosten'.split('|'),
    en: 'free|no charge|no cost|without charge'.split('|'),
  },
  /** AX-18: hard words, each with a plain one. */
  plain: {
    nl: {
      teneinde: 'om',
      derhalve: 'daarom',
      middels: 'met',
      conform: 'volgens',
      'ten behoeve van': 'voor',
      'met betrekking tot': 'over',
      aangaande: 'over',
      betreffende: 'over',
      indien: 'als',
      reeds: 'al',
      tevens: 'ook',
      alsmede: 'en',
      dient: 'moet',
      dienen: 'moeten',
      onderhavige: 'dit',
      voornoemde: 'dit',
      ingevolge: 'volgens',
      jegens: 'tegenover',
      uwerzijds: 'van u',
      betrokkene: 'u',
      persoonsgegevensverwerking: 'gebruik van uw gegevens',
      verwerkingsverantwoordelijke: 'wij',
    },
    en: {
      'in order to': 'to',
      'pursuant to': 'under',
      'prior to': 'before',
      'subsequent to': 'after',
      'with regard to': 'about',
      'in respect of': 'about',
      utilise: 'use',
      utilize: 'use',
      commence: 'start',
      hereby: '(leave it out)',
      herein: 'here',
      thereof: 'of it',
      therein: 'in it',
      notwithstanding: 'despite',
      aforementioned: 'this',
      'data subject': 'you',
      endeavour: 'try',
      furnish: 'give',
    },
  },
};
