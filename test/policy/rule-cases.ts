/**
 * For each rule one policy that breaks it, and the nearest that does not, in
 * the same form as `cases.ts`. A schema sees none of these, unless it is said.
 */
import { specialCategories } from '../../src/policy/data/index.js';
import { aPurpose, say } from '../support/a-policy.js';
import type { Case, Edits } from './cases.js';

const [ORDERS, , FRAUD, STATISTICS, VIDEO, ADVERTISING, NEWSLETTER] = [0, 1, 2, 3, 4, 5, 6].map(
  (index) => `purposes[${index}]`,
) as [string, string, string, string, string, string, string];

const words = (count: number): string => `${Array.from({ length: count }, () => 'ja').join(' ')}.`;
const data = (nl: string, en: string, more: object = {}): object[] => [
  { id: 'kind', label: say(nl, en), sensitivity: 'ordinary', ...more },
];
const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Turns the purpose on fraud into direct marketing under legitimate interests. */
const marketed = (line: object): Edits => ({
  [`${FRAUD}.tags`]: ['direct-marketing'],
  [`${FRAUD}.marketing`]: [{ channel: 'email', audience: 'customer', product: 'own-similar', ...line }],
});

/** One service of a purpose. */
const service = (at: string, more: object): Edits => ({
  [`${at}.services`]: [
    {
      id: 'tool',
      name: 'Tool',
      storage: [{ kind: 'cookie', name: 'tool', maxAge: 'session', purpose: say('Onthoudt iets.', 'Remembers.') }],
      ...more,
    },
  ],
});
const ASKED = { requestedService: say('Uw winkelmandje', 'Your basket') };

const legalBasis: Case[] = [
  {
    id: 'LB-04',
    name: 'two aims by their tags in one purpose are a warning',
    breaks: { [`${STATISTICS}.tags`]: ['analytics', 'targeted-advertising'] },
    near: { [`${STATISTICS}.tags`]: ['analytics', 'profiling'] },
    at: `${STATISTICS}.tags`,
    severity: 'warning',
  },
  ...(
    [
      ['nl', 'Video’s en kaarten'],
      ['en', 'Videos and maps'],
      ['en', 'Videos / maps'],
      ['nl', 'Video’s & kaarten'],
    ] as const
  ).map(([language, title]): Case => ({
    id: 'LB-04',
    name: `the title “${title}” joins two aims`,
    breaks: { [`${VIDEO}.title.${language}`]: title },
    near: { [`${VIDEO}.title`]: say('Fiets in- en verkoop', 'Entertaining standards') },
    at: `${VIDEO}.title.${language}`,
    severity: 'warning',
  })),
  {
    id: 'LB-05',
    name: 'a basis other than consent says why the data are needed',
    breaks: { [`${ORDERS}.necessity`]: undefined },
    near: {},
    at: `${ORDERS}.necessity`,
  },
  {
    id: 'LB-05',
    name: 'consent that does not say how little it takes is a warning',
    breaks: { [`${VIDEO}.necessity`]: undefined },
    near: {},
    at: `${VIDEO}.necessity`,
    severity: 'warning',
  },
  ...['analytics', 'targeted-advertising', 'profiling', 'sharing'].map((tag): Case => ({
    id: 'LB-08',
    name: `${tag} is never needed for a contract`,
    breaks: { [`${ORDERS}.tags`]: [tag] },
    near: { [`${ORDERS}.tags`]: ['security'] },
    at: `${ORDERS}.legalBasis`,
  })),
  {
    id: 'LB-08',
    name: 'advertising by mail is never needed for a contract',
    breaks: { [`${NEWSLETTER}.legalBasis`]: 'contract', [`${NEWSLETTER}.contract`]: say('De koop', 'The purchase') },
    near: {},
    at: `${NEWSLETTER}.legalBasis`,
  },
  {
    id: 'LB-11',
    name: 'consent for delivery is a warning that names other bases',
    breaks: { [`${VIDEO}.title`]: say('Bezorging', 'Delivery') },
    near: { [`${VIDEO}.title`]: say('Proefrit', 'Trial ride') },
    at: `${VIDEO}.legalBasis`,
    says: /contract.*legitimate-interests/,
    severity: 'warning',
  },
  {
    id: 'LB-11',
    name: 'consent for keeping things safe is a warning',
    breaks: { [`${VIDEO}.tags`]: ['security'] },
    near: { [`${VIDEO}.tags`]: ['embedded-media'] },
    at: `${VIDEO}.legalBasis`,
    severity: 'warning',
  },
  {
    id: 'LB-16',
    name: 'the rule for mail to customers goes with an objection, not with a consent',
    breaks: { [`${NEWSLETTER}.specialRegime`]: 'tw-11.7-soft-opt-in' },
    near: { ...marketed({}), [`${FRAUD}.specialRegime`]: 'tw-11.7-soft-opt-in' },
    at: `${NEWSLETTER}.specialRegime`,
  },
  ...[
    { channel: 'post' },
    { audience: 'prospect' },
    { product: 'own-other' },
    { address: 'organisation-published' },
  ].map((line): Case => ({
    id: 'LB-16',
    name: `the rule for mail to customers does not cover ${Object.values(line).join('')}`,
    breaks: { ...marketed(line), [`${FRAUD}.specialRegime`]: 'tw-11.7-soft-opt-in' },
    near: { ...marketed({ channel: 'sms' }), [`${FRAUD}.specialRegime`]: 'tw-11.7-soft-opt-in' },
    at: `${FRAUD}.marketing`,
  })),
];

const specialData: Case[] = [
  ...specialCategories.categories.map(({ id, words: named }): Case => ({
    id: 'SP-02',
    name: `${id} by its name is special`,
    breaks: { [`${VIDEO}.data`]: data(capital(named.nl?.[0]), capital(named.en?.[0])) },
    near: {
      [`${VIDEO}.data`]: data(capital(named.nl?.[0]), capital(named.en?.[0]), { sensitivity: 'special' }),
      [`${VIDEO}.specialCondition`]: 'A9-2-a',
    },
    at: `${VIDEO}.data[0].sensitivity`,
  })),
  {
    id: 'SP-02',
    name: 'data called health data by its id are special',
    breaks: { [`${VIDEO}.data`]: [{ id: 'health-data', label: say('Formulier', 'Form'), sensitivity: 'ordinary' }] },
    near: { [`${VIDEO}.data`]: [{ id: 'healing', label: say('Raster', 'Grid'), sensitivity: 'ordinary' }] },
    at: `${VIDEO}.data[0].sensitivity`,
  },
  {
    id: 'SP-02',
    name: 'data that seem to tell of health are a warning',
    breaks: { [`${VIDEO}.data`]: data('Wensen bij een allergie', 'Wishes with an allergy') },
    near: { [`${VIDEO}.data`]: data('Wensen bij het eten', 'Wishes for food') },
    at: `${VIDEO}.data[0].sensitivity`,
    severity: 'warning',
  },
  {
    id: 'SP-05',
    name: 'following visitors on pages about health is an error',
    breaks: { sensitiveContext: true },
    near: {
      sensitiveContext: true,
      [`${STATISTICS}.data`]: data('Gezondheid', 'Health', { sensitivity: 'special' }),
      [`${STATISTICS}.specialCondition`]: 'A9-2-a',
      [`${ADVERTISING}.data`]: data('Gezondheid', 'Health', { sensitivity: 'special' }),
      [`${ADVERTISING}.specialCondition`]: 'A9-2-a',
    },
    at: `${STATISTICS}.data`,
  },
  {
    id: 'SP-05',
    name: 'advertising on pages about health is an error',
    breaks: { sensitiveContext: true },
    near: { sensitiveContext: false },
    at: `${ADVERTISING}.data`,
  },
  {
    id: 'SP-08',
    name: 'an IP address is not anonymous',
    breaks: { [`${VIDEO}.data[0].anonymous`]: true },
    near: { [`${VIDEO}.data`]: data('Aantal bezoeken', 'Number of visits', { anonymous: true }) },
    at: `${VIDEO}.data[0].anonymous`,
  },
  ...['Gegevens over uw apparaat', 'Surfgedrag', 'Maatschappelijke status', 'Cookie'].map((label): Case => ({
    id: 'SP-08',
    name: `“${label}” is not anonymous`,
    breaks: { [`${VIDEO}.data`]: data(label, 'Something', { anonymous: true }) },
    near: { [`${VIDEO}.data`]: data(label, 'Something') },
    at: `${VIDEO}.data[0].anonymous`,
  })),
];

const consent: Case[] = [
  {
    id: 'CO-05',
    name: 'a consent wrapped up in an order is an error',
    breaks: { [`${VIDEO}.summary.en`]: 'By ordering you let us show videos.' },
    near: { [`${VIDEO}.summary.en`]: 'You let us show videos.' },
    at: `${VIDEO}.summary.en`,
  },
  {
    id: 'CO-05',
    name: 'a consent wrapped up in terms is an error, in the panel’s words too',
    breaks: { words: { asks: say('Dit hoort bij de algemene voorwaarden.', 'We ask:') } },
    near: { words: { asks: say('Wij vragen:', 'We ask:') } },
    at: 'words.asks.nl',
  },
  {
    id: 'CO-06',
    name: 'a price on saying no is an error',
    breaks: { [`${VIDEO}.description.nl`]: 'Zegt u nee, dan heeft u geen toegang.' },
    near: { [`${VIDEO}.description.nl`]: 'Zegt u nee, dan blijft alles werken.' },
    at: `${VIDEO}.description.nl`,
  },
  {
    id: 'CO-06',
    name: 'pay or consent is an error',
    breaks: { [`${VIDEO}.because.en`]: 'you can pay or consent' },
    near: { [`${VIDEO}.because.en`]: 'you consent' },
    at: `${VIDEO}.because.en`,
  },
  {
    id: 'CO-06',
    name: 'a price on saying no is an error in the panel’s words',
    breaks: { words: { asks: say('Wij vragen:', 'Pay or consent:') } },
    near: { words: { asks: say('Wij vragen:', 'We ask:') } },
    at: 'words.asks.en',
  },
  {
    id: 'CO-10',
    name: 'a recipient in a country that is safe enough says so',
    breaks: { [`${VIDEO}.recipients[0].country`]: 'JP', [`${VIDEO}.recipients[0].safeguard`]: undefined },
    near: { [`${VIDEO}.recipients[0].country`]: 'JP' },
    at: `${VIDEO}.recipients[0].safeguard`,
    says: /adequacy decision/,
    seenBySchema: true,
  },
  {
    id: 'CO-12',
    name: 'a sentence of 26 words is a warning, and one of 25 is not',
    breaks: { [`${VIDEO}.description.nl`]: `Dit is kort. ${words(26)}` },
    near: { [`${VIDEO}.description.nl`]: `Dit is kort. ${words(25)} ${words(25)}` },
    at: `${VIDEO}.description.nl`,
    severity: 'warning',
  },
  {
    id: 'CO-12',
    name: 'a long sentence in the panel’s words is a warning',
    breaks: { words: { title: say(words(30), 'What may we do?') } },
    near: { words: { title: say('Wat mag?', 'What may we do?') } },
    at: 'words.title.nl',
    severity: 'warning',
  },
  {
    id: 'CO-12',
    name: 'an article of law on the first layer is a warning',
    breaks: { [`${VIDEO}.summary.nl`]: 'Dit mag volgens artikel 6 AVG.' },
    near: { [`${VIDEO}.description.nl`]: 'Dit mag volgens artikel 6 AVG.' },
    at: `${VIDEO}.summary.nl`,
    severity: 'warning',
  },
  ...(
    [
      ['nl', 'U wilt niet dat wij dit niet doen.', 'U wilt dat wij dit niet doen.'],
      ['en', 'Do not refuse our videos.', 'You may refuse our videos.'],
    ] as const
  ).map(([language, twice, once]): Case => ({
    id: 'CO-12',
    name: `“${twice}” denies twice`,
    breaks: { [`${VIDEO}.summary.${language}`]: twice },
    near: { [`${VIDEO}.summary.${language}`]: once },
    at: `${VIDEO}.summary.${language}`,
    severity: 'warning',
  })),
  {
    id: 'CO-12',
    name: 'the name of a law in the panel’s words is a warning',
    breaks: { words: { title: say('De AVG en u', 'What may we do?') } },
    near: { words: { title: say('Uw keuze', 'What may we do?') } },
    at: 'words.title.nl',
    severity: 'warning',
  },
  {
    id: 'CO-12',
    name: 'two denials in the panel’s words are a warning',
    breaks: { words: { choose: say('Kies', 'Do not opt out') } },
    near: { words: { choose: say('Kies', 'Opt out') } },
    at: 'words.choose.en',
    severity: 'warning',
  },
  {
    id: 'CO-17',
    name: 'consent of employees is a warning',
    breaks: { [`${VIDEO}.subjects`]: ['employee'] },
    near: { [`${VIDEO}.subjects`]: ['customer'] },
    at: `${VIDEO}.subjects`,
    severity: 'warning',
  },
  {
    id: 'CK-17',
    name: 'an answer that counts on two sites names both in the question',
    breaks: {
      domains: ['fietsen.example', 'verhuur.example'],
      words: { asks: say('Op fietsen.example vragen wij:', 'On fietsen.example and verhuur.example we ask:') },
    },
    near: {
      domains: ['fietsen.example', 'verhuur.example'],
      words: {
        asks: say(
          'Op fietsen.example en verhuur.example vragen wij:',
          'On fietsen.example and verhuur.example we ask:',
        ),
      },
    },
    at: 'words.asks.nl',
    says: /verhuur\.example/,
  },
  {
    id: 'WD-03',
    name: 'a consent given on the web is taken back on the web',
    breaks: { collection: { channels: ['web'] }, withdrawal: { channels: ['telephone', 'post'] } },
    near: { collection: { channels: ['web'] }, withdrawal: { channels: ['telephone', 'web'] } },
    at: 'withdrawal.channels',
    says: /web/,
  },
  {
    id: 'WD-03',
    name: 'a consent that may be given on paper can be taken back on paper',
    breaks: { collection: { channels: ['web', 'paper'] }, withdrawal: { channels: ['web'] } },
    near: { collection: { channels: ['web', 'paper'] } },
    at: 'withdrawal.channels',
    says: /paper/,
  },
];

const DIRECTED = { children: 'directed', ageStep: true };
const CHILD_WORDS = {
  title: say('Mag dit?', 'Is this all right?'),
  asks: say('Wij vragen het aan jou en je ouders:', 'We ask you and your parents:'),
  anytime: say('Je kunt altijd stoppen.', 'You can always stop.'),
};
/** Of sixteen words. */
const CHILD_SENTENCE = 'Je ziet hier een filmpje van een ander bedrijf en dan weet dat bedrijf dat jij kijkt.';
const NO_ADVERTS: Edits = { [`${ADVERTISING}.tags`]: [] };

const children: Case[] = [
  {
    id: 'CH-02',
    name: 'an age below that of the country is an error',
    breaks: { audience: { children: 'mixed', ageStep: true, ageLimit: 15 } },
    near: { audience: { children: 'mixed', ageStep: true, ageLimit: 16 } },
    at: 'audience.ageLimit',
    says: /16/,
  },
  {
    id: 'CH-02',
    name: 'an age of 12 is an error everywhere',
    breaks: { audience: { children: 'mixed', ageStep: true, ageLimit: 12 } },
    near: { audience: { children: 'mixed', ageStep: true, ageLimit: 18 } },
    at: 'audience.ageLimit',
    seenBySchema: true,
  },
  {
    id: 'CH-03',
    name: 'consent on data of children, where children are said not to come, is a warning in the Netherlands',
    breaks: { [`${VIDEO}.subjects`]: ['child'] },
    near: { [`${VIDEO}.subjects`]: ['child'], country: 'BE' },
    at: `${VIDEO}.subjects`,
    says: /under 16/,
    severity: 'warning',
  },
  {
    id: 'CH-06',
    name: 'a date of birth of a child, kept on consent, is an error',
    breaks: { [`${VIDEO}.subjects`]: ['child'], country: 'BE', [`${VIDEO}.data[0].label.nl`]: 'je verjaardag' },
    near: { [`${VIDEO}.subjects`]: ['child'], country: 'BE', [`${VIDEO}.data[0].label.nl`]: 'je leeftijdsgroep' },
    at: `${VIDEO}.data[0].label`,
    says: /age band/,
  },
  {
    id: 'CH-07',
    name: 'targeted advertising on a site for children is an error',
    breaks: { audience: DIRECTED, words: CHILD_WORDS },
    near: { audience: DIRECTED, words: CHILD_WORDS, ...NO_ADVERTS },
    at: `${ADVERTISING}.tags`,
  },
  {
    id: 'CH-07',
    name: 'profiles of children are an error',
    breaks: { [`${VIDEO}.tags`]: ['profiling'], [`${VIDEO}.subjects`]: ['visitor', 'child'] },
    near: { [`${VIDEO}.tags`]: ['profiling'], [`${VIDEO}.subjects`]: ['visitor'] },
    at: `${VIDEO}.tags`,
  },
  {
    id: 'CH-08',
    name: 'a site for children speaks to children',
    breaks: { audience: DIRECTED, ...NO_ADVERTS, languages: ['nl', 'en', 'de'] },
    near: { audience: DIRECTED, ...NO_ADVERTS },
    at: 'words.refuse-all',
    says: /in: de\./,
  },
  {
    id: 'CH-08',
    name: 'a sentence that is too long for a child is a warning',
    breaks: { audience: DIRECTED, ...NO_ADVERTS, [`${VIDEO}.summary.nl`]: CHILD_SENTENCE },
    near: { audience: DIRECTED, ...NO_ADVERTS, [`${VIDEO}.summary.nl`]: CHILD_SENTENCE.replace(' en dan', '. Dan') },
    at: `${VIDEO}.summary.nl`,
    severity: 'warning',
  },
  {
    id: 'CH-10',
    name: 'counselling for children, where children are said not to come, is an error',
    breaks: { audience: { children: 'none', service: 'counselling' } },
    near: { audience: { children: 'mixed', ageStep: true } },
    at: 'audience.service',
  },
  {
    id: 'CH-10',
    name: 'counselling does not let advertising go round the parents',
    breaks: { audience: { children: 'mixed', ageStep: true, service: 'counselling' } },
    near: { audience: { children: 'mixed', ageStep: true, service: 'counselling' }, purposes: [aPurpose()] },
    at: `${NEWSLETTER}.tags`,
  },
];

const information: Case[] = [
  {
    id: 'IN-01',
    name: 'a controller outside the EEA names a representative',
    breaks: { 'controller.country': 'US' },
    near: {
      'controller.country': 'US',
      'controller.representative': { name: 'V.', address: 'Straat 1, Utrecht', email: 'v@example.nl' },
    },
    at: 'controller.representative',
  },
  {
    id: 'IN-01',
    name: 'a safeguard without a place to get a copy is a warning',
    breaks: { [`${VIDEO}.recipients[0].safeguardCopy`]: undefined },
    near: { [`${VIDEO}.recipients[0].safeguardCopy`]: undefined, [`${VIDEO}.recipients[0].country`]: 'CH' },
    at: `${VIDEO}.recipients[0].safeguardCopy`,
    severity: 'warning',
  },
  {
    id: 'IN-01',
    name: 'deciding together without telling who does what is a warning',
    breaks: { 'controller.jointControllers': undefined },
    near: { 'controller.jointControllers': undefined, [`${ADVERTISING}.recipients[0].role`]: 'third-party' },
    at: `${ADVERTISING}.recipients[0].role`,
    severity: 'warning',
  },
  {
    id: 'IN-01',
    name: 'a contract that does not say whether data must be given is a warning',
    breaks: { [`${ORDERS}.provision`]: undefined },
    near: {},
    at: `${ORDERS}.provision`,
    severity: 'warning',
  },
  {
    id: 'IN-02',
    name: 'post to people who are no customers says where their address came from',
    breaks: { [`${NEWSLETTER}.marketing`]: [{ channel: 'post', audience: 'prospect', product: 'own-other' }] },
    near: {
      [`${NEWSLETTER}.marketing`]: [{ channel: 'post', audience: 'prospect', product: 'own-other' }],
      [`${NEWSLETTER}.source`]: say('Van de beurs in Utrecht', 'From the fair in Utrecht'),
    },
    at: `${NEWSLETTER}.source`,
    severity: 'warning',
  },
  {
    id: 'IN-10',
    name: 'a cookie that does not say what it is for is a warning',
    breaks: { [`${STATISTICS}.services[0].storage[0].purpose`]: undefined },
    near: {},
    at: `${STATISTICS}.services[0].storage[0].purpose`,
    severity: 'warning',
  },
  {
    id: 'IN-11',
    name: 'no text in a language of the country is a warning',
    breaks: { country: 'DE' },
    near: { country: 'BE' },
    at: 'languages',
    severity: 'warning',
  },
  {
    id: 'RE-08',
    name: 'a notification to the authority, which is no more, is a warning',
    breaks: { [`${VIDEO}.description.nl`]: 'Dit is gemeld bij de Autoriteit Persoonsgegevens.' },
    near: { [`${VIDEO}.description.nl`]: 'U kunt klagen bij de Autoriteit Persoonsgegevens.' },
    at: `${VIDEO}.description.nl`,
    severity: 'warning',
  },
  {
    id: 'DS-03',
    name: 'a price for asking for one’s own data is an error',
    breaks: { [`${ORDERS}.description.nl`]: 'Inzage kost € 4,50. De fiets komt dinsdag.' },
    near: { [`${ORDERS}.description.nl`]: 'Inzage is gratis. De fiets kost € 450.' },
    at: `${ORDERS}.description.nl`,
  },
  {
    id: 'DS-03',
    name: 'a price for an access request is an error in the panel’s words',
    breaks: { words: { rights: say('Vraag het ons.', 'An access request costs 10 euro.') } },
    near: { words: { rights: say('Vraag het ons.', 'An access request costs nothing.') } },
    at: 'words.rights.en',
  },
  ...['Klagen kan bij het CBP.', 'Volgens de Wbp mag dit.', 'Het College Bescherming Persoonsgegevens let op.'].map(
    (text): Case => ({
      id: 'DS-10',
      name: `“${text}” speaks of the law of before 2018`,
      breaks: { [`${ORDERS}.description.nl`]: text },
      near: { [`${ORDERS}.description.nl`]: 'Klagen kan bij de AP.' },
      at: `${ORDERS}.description.nl`,
      says: /25 May 2018/,
    }),
  ),
  {
    id: 'DS-10',
    name: 'an authority that is no more is an error',
    breaks: { 'authority.name': 'CBP' },
    near: { 'authority.name': 'AP' },
    at: 'authority.name',
  },
  {
    id: 'DS-10',
    name: 'an authority nobody knows must be named',
    breaks: { country: 'BR', authority: undefined },
    near: { country: 'BE', authority: undefined },
    at: 'authority',
  },
  ...['<b>Videos</b>', 'Videos <!-- x -->', 'Videos &amp; films', '</script>', 'x <img src=x onerror=alert(1)>'].map(
    (text): Case => ({
      id: 'SE-02',
      name: `the HTML in “${text}” is an error`,
      breaks: { [`${VIDEO}.title.en`]: text },
      near: { [`${VIDEO}.title.en`]: 'Videos < films > 3 & more; <3' },
      at: `${VIDEO}.title.en`,
    }),
  ),
  {
    id: 'SE-02',
    name: 'HTML in a name is an error',
    breaks: { 'controller.name': 'Fietsen <i>B.V.</i>' },
    near: { 'controller.name': 'Fietsen & Zn.' },
    at: 'controller.name',
  },
];

const marketing: Case[] = [
  {
    id: 'DM-01',
    name: 'without consent only customers are addressed',
    breaks: marketed({ audience: 'prospect' }),
    near: marketed({}),
    at: `${FRAUD}.marketing[0].channel`,
    says: /own customers/,
  },
  {
    id: 'DM-01',
    name: 'advertising without consent says along which channel',
    breaks: { [`${FRAUD}.tags`]: ['direct-marketing'] },
    near: marketed({}),
    at: `${FRAUD}.marketing`,
  },
  {
    id: 'DM-02',
    name: 'advertising for another needs consent',
    breaks: marketed({ product: 'third-party', parties: ['Helmen B.V.'] }),
    near: marketed({}),
    at: `${FRAUD}.marketing[0].channel`,
  },
  {
    id: 'DM-02',
    name: 'consent to advertising for another names the other',
    breaks: { [`${NEWSLETTER}.marketing[0].product`]: 'third-party' },
    near: {
      [`${NEWSLETTER}.marketing[0].product`]: 'third-party',
      [`${NEWSLETTER}.marketing[0].parties`]: ['Helmen B.V.'],
    },
    at: `${NEWSLETTER}.marketing[0].parties`,
  },
  {
    id: 'DM-07',
    name: 'from 1 July 2026 customers are called with consent only',
    on: '2026-07-01',
    breaks: marketed({ channel: 'telephone' }),
    near: marketed({ channel: 'telephone', callerType: 'charity' }),
    at: `${FRAUD}.marketing[0].channel`,
    says: /1 July 2026/,
  },
  {
    id: 'DM-08',
    name: 'the exception for charities is for telephone only',
    breaks: marketed({ channel: 'email', callerType: 'charity' }),
    near: marketed({ channel: 'telephone', callerType: 'charity' }),
    at: `${FRAUD}.marketing[0].callerType`,
  },
  {
    id: 'DM-12',
    name: 'marketing one can object to is tagged, so that an objection finds it',
    breaks: { ...marketed({}), [`${FRAUD}.tags`]: [] },
    near: marketed({}),
    at: `${FRAUD}.tags`,
  },
  {
    id: 'DM-13',
    name: 'one question for two channels is an error',
    breaks: {
      [`${NEWSLETTER}.marketing`]: ['email', 'telephone'].map((channel) => ({
        channel,
        audience: 'customer',
        product: 'own-similar',
      })),
    },
    near: {
      [`${NEWSLETTER}.marketing`]: ['sms', 'app-push'].map((channel) => ({
        channel,
        audience: 'customer',
        product: 'own-similar',
      })),
    },
    at: `${NEWSLETTER}.marketing`,
  },
  {
    id: 'DM-13',
    name: 'advertising on consent that names no channel is a warning',
    breaks: { [`${NEWSLETTER}.marketing`]: undefined },
    near: {},
    at: `${NEWSLETTER}.marketing`,
    severity: 'warning',
  },
  {
    id: 'DM-14',
    name: 'profiling for marketing is a purpose of its own',
    breaks: { [`${NEWSLETTER}.tags`]: ['direct-marketing', 'profiling'] },
    near: { [`${VIDEO}.tags`]: ['profiling'] },
    at: `${NEWSLETTER}.tags`,
  },
  ...['orders', 'newsletter', 'nowhere'].map((id): Case => ({
    id: 'DM-15',
    name: `mail that is tracked under “${id}” has no consent for it`,
    breaks: { [`${NEWSLETTER}.marketing[0].trackedUnder`]: id },
    near: { [`${NEWSLETTER}.marketing[0].trackedUnder`]: 'statistics' },
    at: `${NEWSLETTER}.marketing[0].trackedUnder`,
  })),
  {
    id: 'DM-16',
    name: 'an app is on a person’s device, whatever an organisation published',
    breaks: marketed({ channel: 'app-push', address: 'organisation-published' }),
    near: marketed({ channel: 'email', audience: 'prospect', address: 'organisation-published' }),
    at: `${FRAUD}.marketing[0].address`,
  },
  {
    id: 'DM-17',
    name: 'advertising to children without asking is an error',
    breaks: { ...marketed({}), [`${FRAUD}.subjects`]: ['child'] },
    near: { ...marketed({}), [`${FRAUD}.subjects`]: ['customer'] },
    at: `${FRAUD}.legalBasis`,
  },
];

const deviceAccess: Case[] = [
  ...['preference', 'analytics', 'marketing', 'social'].map((access): Case => ({
    id: 'CK-02',
    name: `access of the class ${access} needs consent`,
    breaks: service(ORDERS, { access }),
    near: service(STATISTICS, { access }),
    at: `${ORDERS}.services[0].access`,
  })),
  ...['transmission', 'strictly-necessary', 'analytics-limited'].map((access): Case => ({
    id: 'CK-02',
    name: `access of no class is an error, and of the class ${access} is not`,
    breaks: service(ORDERS, {}),
    near: service(ORDERS, { access, ...ASKED }),
    at: `${ORDERS}.services[0].access`,
  })),
  {
    id: 'CK-03',
    name: 'strictly necessary says for which service the visitor asked for',
    breaks: service(ORDERS, { access: 'strictly-necessary' }),
    near: service(ORDERS, { access: 'strictly-necessary', ...ASKED }),
    at: `${ORDERS}.services[0].requestedService`,
  },
  ...['stats.g.doubleclick.net', '*.facebook.net', 'clarity.ms:443', 'www.google-analytics.com'].map((host): Case => ({
    id: 'CK-03',
    name: `${host} is never strictly necessary`,
    breaks: service(ORDERS, { access: 'strictly-necessary', ...ASKED, hosts: ['shop.example', host] }),
    near: service(ORDERS, { access: 'strictly-necessary', ...ASKED, hosts: ['shop.example', 'mydoubleclick.net'] }),
    at: `${ORDERS}.services[0].hosts[1]`,
  })),
  {
    id: 'CK-03',
    name: 'a cookie by the name of a known tracker is never needed for transmission',
    breaks: {
      ...service(ORDERS, { access: 'transmission' }),
      [`${ORDERS}.services[0].storage[0].name`]: '_ga_ABC',
    },
    near: { ...service(ORDERS, { access: 'transmission' }), [`${ORDERS}.services[0].storage[0].name`]: '_garden' },
    at: `${ORDERS}.services[0].storage[0].name`,
  },
  {
    id: 'CK-04',
    name: 'limited measuring with an advertising tool is an error',
    breaks: service(FRAUD, { access: 'analytics-limited', hosts: ['ads.linkedin.com'] }),
    near: service(FRAUD, { access: 'analytics-limited', hosts: ['stats.example.nl'] }),
    at: `${FRAUD}.services[0].hosts[0]`,
  },
  ...['DE', 'DK', 'ES'].map((country): Case => ({
    id: 'CK-05',
    name: `limited measuring without consent is an error in ${country}`,
    breaks: { ...service(FRAUD, { access: 'analytics-limited' }), country },
    near: { ...service(FRAUD, { access: 'analytics-limited' }), country: 'FR' },
    at: `${FRAUD}.services[0].access`,
  })),
  {
    id: 'CK-06',
    name: 'what needs no consent and does not say what it keeps is a warning',
    breaks: service(ORDERS, { access: 'strictly-necessary', ...ASKED, storage: undefined }),
    near: service(ORDERS, { access: 'strictly-necessary', ...ASKED }),
    at: `${ORDERS}.services[0].storage`,
    severity: 'warning',
  },
  {
    id: 'CK-09',
    name: 'measuring under legitimate interests is an error, unless in the limited way',
    breaks: service(FRAUD, { access: 'analytics' }),
    near: service(FRAUD, { access: 'analytics-limited' }),
    at: `${FRAUD}.services`,
    seenBySchema: true,
  },
];

const pair = (acceptNl: string, refuseNl: string, acceptEn = 'Accept all', refuseEn = 'Refuse all'): Edits => ({
  words: { 'accept-all': say(acceptNl, acceptEn), 'refuse-all': say(refuseNl, refuseEn) },
});

const wording: Case[] = [
  {
    id: 'UI-12',
    name: 'own words for one button only are an error',
    breaks: { words: { 'accept-all': say('Alles goedkeuren', 'Approve all') } },
    near: pair('Alles goedkeuren', 'Alles afkeuren'),
    at: 'words.refuse-all',
  },
  ...['OK', 'Begrepen!', 'Doorgaan'].map((label): Case => ({
    id: 'UI-12',
    name: `“${label}” is no answer to a question`,
    breaks: pair(label, 'Weigeren'),
    near: pair('Accepteren', 'Weigeren'),
    at: 'words.accept-all.nl',
  })),
  {
    id: 'UI-12',
    name: 'two labels of another form are no pair',
    breaks: pair('Alles accepteren', 'Alles weigeren', 'Accept all cookies', 'Set preferences'),
    near: pair('Alles accepteren', 'Alles weigeren', 'Accept all cookies', 'Refuse all cookies'),
    at: 'words.refuse-all.en',
  },
  ...(
    [
      ['nl', 'Voor de beste winkel'],
      ['nl', 'Voor een optimale ervaring'],
      ['en', 'Recommended for you'],
      ['en', 'Improve your experience'],
    ] as const
  ).map(([language, text]): Case => ({
    id: 'UI-13',
    name: `“${text}” steers`,
    breaks: { words: { title: { ...say('Wat mag?', 'What may we do?'), [language]: text } } },
    near: { words: { title: say('Bestellen', 'Bestow') } },
    at: `words.title.${language}`,
  })),
  ...(
    [
      ['nl', 'Jammer als u weigert'],
      ['nl', 'Weet u het zeker?'],
      ['en', 'Do you want to miss out?'],
      ['en', 'Sorry to see you refuse'],
    ] as const
  ).map(([language, text]): Case => ({
    id: 'UI-14',
    name: `“${text}” makes feel guilty`,
    breaks: { words: { title: { ...say('Wat mag?', 'What may we do?'), [language]: text } } },
    near: { words: { title: say('Missie', 'Mission') } },
    at: `words.title.${language}`,
  })),
  {
    id: 'AX-18',
    name: 'a hard word in the panel’s words is a warning',
    breaks: { words: { choose: say('Indien gewenst: kies', 'Choose') } },
    near: { words: { choose: say('Als u wilt: kies', 'Choose') } },
    at: 'words.choose.nl',
    says: /als/,
    severity: 'warning',
  },
  ...(
    [
      ['nl', 'Wij doen dit teneinde video’s te tonen.', 'Wij doen dit om video’s te tonen.', /: om\./],
      ['en', 'We do this in order to show videos.', 'We do this to show videos.', /: to\./],
    ] as const
  ).map(([language, hard, plain, says]): Case => ({
    id: 'AX-18',
    name: `“${hard}” has a hard word`,
    breaks: { [`${VIDEO}.description.${language}`]: hard },
    near: { [`${VIDEO}.description.${language}`]: plain },
    at: `${VIDEO}.description.${language}`,
    says,
    severity: 'warning',
  })),
];

const CONSENT_MODE = 'signals.google-consent-mode.keys';
const consentMode = (keys: object): Edits => ({ signals: { 'google-consent-mode': { keys } } });

const signals: Case[] = [
  {
    id: 'SG-05',
    name: 'a key of a tool that follows a purpose nobody declared is an error',
    breaks: consentMode({ analytics_storage: 'nothing' }),
    near: consentMode({ analytics_storage: 'statistics' }),
    at: `${CONSENT_MODE}.analytics_storage`,
    says: /no purpose "nothing"|geen doel "nothing"/,
  },
  {
    id: 'SG-05',
    name: 'a purpose that stands for two aims of one tool is an error',
    breaks: consentMode({ analytics_storage: 'statistics', functionality_storage: 'statistics' }),
    near: consentMode({ analytics_storage: 'statistics', functionality_storage: 'video' }),
    at: `${CONSENT_MODE}.functionality_storage`,
    says: /two aims|twee doelen/,
  },
  {
    id: 'SG-06',
    name: 'tags that load before consent are a warning',
    breaks: { signals: { 'google-consent-mode': { mode: 'advanced', keys: {} } } },
    near: { signals: { 'google-consent-mode': { mode: 'basic', keys: {} } } },
    at: 'signals.google-consent-mode.mode',
    says: /before anybody said yes|voordat iemand ja zegt/,
    severity: 'warning',
  },
  {
    id: 'UI-20',
    name: 'a language that the panel has no words in is an error',
    breaks: { 'languages[1]': 'eo' },
    near: { 'languages[1]': 'en' },
    at: 'languages[1]',
    says: /no words in "eo"|geen woorden in "eo"/,
  },
];

/** Every line of the table. */
export const ruleCases: readonly Case[] = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...children,
  ...information,
  ...marketing,
  ...deviceAccess,
  ...wording,
  ...signals,
].map((line) => (line.severity || line.seenBySchema ? line : { ...line, beyondSchema: true }));
