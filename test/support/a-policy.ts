/**
 * A good, small policy to start a test from: a bicycle shop, in Dutch and
 * English, with every kind of question there is. A test names what matters
 * to it and leaves the rest: `aPolicy({ purposes: [aPurpose({ id: 'video' })] })`.
 * Every call makes new objects, so a test may break what it got.
 */
import type { Localized } from '../../src/model/localized.js';
import type { Controller, Policy } from '../../src/model/policy.js';
import type { DataCategory, Purpose, Recipient } from '../../src/model/purpose.js';

/** The ids of the purposes in `aPolicy()`, in order. */
export const PURPOSE_IDS = ['orders', 'tax', 'fraud', 'statistics', 'video', 'advertising', 'newsletter'] as const;

/** The ids of those that rest on consent, so that a question is due. */
export const CONSENT_IDS = ['statistics', 'video', 'advertising', 'newsletter'] as const;

/** A valid policy with seven purposes; what is named replaces the default. */
export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    version: '2026-11-23',
    site: 'fietsen',
    languages: ['nl', 'en'],
    country: 'NL',
    controller: aController(),
    audience: { children: 'none' },
    purposes: PURPOSE_IDS.map((id) => aPurposeNamed(id)),
    validity: 'P6M',
    quietPeriod: 'P6M',
    authority: { name: 'Autoriteit Persoonsgegevens', url: 'https://www.autoriteitpersoonsgegevens.nl/' },
    ...overrides,
  };
}

/** A valid purpose that rests on consent, called `statistics`, which keeps nothing on the device. */
export function aPurpose(overrides: Partial<Purpose> = {}): Purpose {
  return {
    id: 'statistics',
    title: say('Statistiek', 'Statistics'),
    summary: say('Wij tellen welke pagina’s u bekijkt.', 'We count which pages you look at.'),
    description: say(
      'Wij tellen bezoeken per pagina, om de winkel te verbeteren.',
      'We count visits per page, to improve the shop.',
    ),
    legalBasis: 'consent',
    because: say('u daar toestemming voor geeft', 'you give your consent'),
    necessity: say('Wij meten alleen welke pagina is bekeken.', 'We only measure which page was viewed.'),
    data: [aCategory('pages', 'Bekeken pagina’s', 'Pages viewed')],
    recipients: 'none',
    retention: { period: 'P6M' },
    decidedOn: '2026-11-01',
    activeFrom: '2026-11-23',
    ...overrides,
  };
}

/** One of the seven purposes of `aPolicy()`. */
export function aPurposeNamed(id: (typeof PURPOSE_IDS)[number], overrides: Partial<Purpose> = {}): Purpose {
  return { ...aPurpose({ id }), ...THE_OTHERS[id](), ...overrides };
}

/** A controller with everything a visitor must be told. */
export function aController(overrides: Partial<Controller> = {}): Controller {
  return {
    id: 'fietsen-bv',
    name: 'Fietsen B.V.',
    address: 'Dorpsstraat 1, 3511 AA Utrecht',
    country: 'NL',
    email: 'privacy@fietsen.example',
    privacyStatement: 'https://fietsen.example/privacy',
    jointControllers: [
      {
        id: 'reclame',
        name: 'Reclame B.V.',
        address: 'Marktplein 2, 3511 AB Utrecht',
        email: 'privacy@reclame.example',
        arrangement: say(
          'Reclame B.V. meet, wij beantwoorden uw vragen.',
          'Reclame B.V. measures, we answer your questions.',
        ),
      },
    ],
    ...overrides,
  };
}

/** A processor in the Netherlands. */
export function aRecipient(overrides: Partial<Recipient> = {}): Recipient {
  return {
    id: 'teller',
    name: 'Teller B.V.',
    role: 'processor',
    country: 'NL',
    purpose: say('Telt de bezoeken voor ons.', 'Counts the visits for us.'),
    notice: 'https://teller.example/privacy',
    ...overrides,
  };
}

/** A kind of data, ordinary unless said. */
export function aCategory(id: string, nl: string, en: string, overrides: Partial<DataCategory> = {}): DataCategory {
  return { id, label: say(nl, en), sensitivity: 'ordinary', ...overrides };
}

/** A text in the two languages of `aPolicy()`. */
export function say(nl: string, en: string): Localized {
  return { nl, en };
}

const THE_OTHERS: Readonly<Record<(typeof PURPOSE_IDS)[number], () => Partial<Purpose>>> = {
  orders: () => ({
    title: say('Bestellingen leveren', 'Delivering orders'),
    summary: say('Wij leveren wat u bestelt.', 'We deliver what you order.'),
    description: say(
      'Met uw naam en adres leveren wij wat u bestelt.',
      'With your name and address we deliver what you order.',
    ),
    legalBasis: 'contract',
    because: say('dat nodig is voor uw bestelling', 'it is needed for your order'),
    necessity: say('Zonder adres kunnen wij niet leveren.', 'Without an address we cannot deliver.'),
    contract: say('De koop van uw bestelling', 'The purchase of your order'),
    data: [aCategory('name', 'Naam', 'Name'), aCategory('address', 'Adres', 'Address')],
    recipients: [
      aRecipient({
        id: 'bezorger',
        name: 'De Bezorger B.V.',
        purpose: say('Brengt het pakket.', 'Brings the parcel.'),
        notice: 'https://bezorger.example/privacy',
      }),
    ],
    retention: { period: 'P2Y', text: say('na de levering', 'after delivery') },
    provision: {
      kind: 'needed-for-contract',
      consequence: say('Zonder adres geen levering.', 'No address, no delivery.'),
    },
  }),
  tax: () => ({
    title: say('Belasting', 'Tax'),
    summary: say('Wij bewaren facturen voor de belasting.', 'We keep invoices for the tax authority.'),
    description: say('De wet vraagt dat wij facturen bewaren.', 'The law asks us to keep invoices.'),
    legalBasis: 'legal-obligation',
    because: say('de wet dat van ons vraagt', 'the law requires it of us'),
    necessity: say('Zonder factuur is er geen administratie.', 'Without invoices there are no accounts.'),
    legalReference: say('artikel 52 AWR', 'Article 52 General Taxes Act (AWR)'),
    data: [aCategory('invoice', 'Facturen', 'Invoices')],
    retention: { period: 'P7Y', text: say('na het boekjaar', 'after the financial year') },
    provision: {
      kind: 'statutory',
      consequence: say('Zonder deze gegevens geen factuur.', 'Without these data no invoice.'),
    },
  }),
  fraud: () => ({
    title: say('Fraude voorkomen', 'Preventing fraud'),
    summary: say('Wij letten op misbruik van betalingen.', 'We watch for misuse of payments.'),
    description: say('Wij vergelijken bestellingen om fraude te herkennen.', 'We compare orders to recognise fraud.'),
    legalBasis: 'legitimate-interests',
    because: say('wij er een gerechtvaardigd belang bij hebben', 'we have a legitimate interest in it'),
    necessity: say('Zonder vergelijking zien wij fraude niet.', 'Without comparing we do not see fraud.'),
    interest: say('Geen verlies door valse bestellingen', 'No loss through false orders'),
    data: [aCategory('payment', 'Betaalgegevens', 'Payment details')],
    retention: { period: 'P1Y' },
    tags: ['security'],
  }),
  statistics: () => ({
    recipients: [aRecipient()],
    services: [
      {
        id: 'counter',
        name: 'Counter',
        storage: [
          { kind: 'cookie', name: '_count', maxAge: 'P6M', purpose: say('Telt bezoeken.', 'Counts visits.') },
          {
            kind: 'local-storage',
            name: '_count.pages',
            maxAge: 'P6M',
            purpose: say('Onthoudt de pagina.', 'Remembers the page.'),
          },
        ],
        hosts: ['stats.example.nl'],
      },
    ],
    tags: ['analytics'],
  }),
  video: () => ({
    title: say('Video’s tonen', 'Showing videos'),
    summary: say('Wij tonen video’s van onze fietsen.', 'We show videos of our bicycles.'),
    description: say(
      'De video komt van een ander bedrijf, dat dan uw IP-adres ziet.',
      'The video comes from another company, which then sees your IP address.',
    ),
    data: [aCategory('ip', 'IP-adres', 'IP address')],
    recipients: [
      aRecipient({
        id: 'video-inc',
        name: 'Video Inc.',
        role: 'third-party',
        country: 'US',
        purpose: say('Stuurt de video.', 'Sends the video.'),
        notice: 'https://video.example/privacy',
        safeguard: say('Modelcontract van de EU', 'Standard contractual clauses of the EU'),
        safeguardCopy: 'privacy@fietsen.example',
      }),
    ],
    services: [{ id: 'player', name: 'Player', hosts: ['video.example.nl'] }],
    tags: ['embedded-media'],
  }),
  advertising: () => ({
    title: say('Reclame meten', 'Measuring advertising'),
    summary: say('Wij meten welke reclame werkt.', 'We measure which advertising works.'),
    description: say(
      'Wij meten of een advertentie tot een bestelling leidt.',
      'We measure whether an advertisement leads to an order.',
    ),
    data: [aCategory('clicks', 'Kliks op reclame', 'Clicks on advertising')],
    recipients: [
      aRecipient({
        id: 'reclame',
        name: 'Reclame B.V.',
        role: 'joint-controller',
        purpose: say('Meet de reclame.', 'Measures the advertising.'),
        notice: 'https://reclame.example/privacy',
        separable: true,
      }),
    ],
    services: [
      {
        id: 'pixel',
        name: 'Pixel',
        storage: [
          {
            kind: 'cookie',
            name: '_ad*',
            maxAge: 'P3M',
            purpose: say('Herkent de advertentie.', 'Recognises the advert.'),
          },
        ],
        hosts: ['ads.example.nl'],
      },
    ],
    tags: ['targeted-advertising', 'sharing'],
  }),
  newsletter: () => ({
    title: say('Nieuwsbrief', 'Newsletter'),
    summary: say('Wij mailen u nieuws over fietsen.', 'We e-mail you news about bicycles.'),
    description: say('Elke maand een e-mail met nieuws.', 'Every month an e-mail with news.'),
    data: [aCategory('email', 'E-mailadres', 'E-mail address')],
    retention: { period: 'P2Y', text: say('tot u zich afmeldt', 'until you unsubscribe') },
    tags: ['direct-marketing'],
    marketing: [{ channel: 'email', audience: 'prospect', product: 'own-other' }],
  }),
};
