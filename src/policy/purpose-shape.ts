/**
 * The form of a purpose: which keys it has, which it must have, and what
 * each may hold. What the law says of their combination is in `rules/`.
 */
import { by, fits, list, oneOf, optional, quote, record, type Check, type Refusal } from './check.js';
import { internalRefused, purposeInternal } from './internal-shape.js';
import { serviceShape } from './service-shape.js';
import { country, day, flag, httpsAddress, id, localized, period, text } from './values.js';

/** The six legal bases, each with its name in Dutch. */
export const LEGAL_BASES = {
  consent: 'toestemming',
  contract: 'overeenkomst',
  'legal-obligation': 'wettelijke verplichting',
  'vital-interests': 'vitale belangen',
  'public-task': 'taak van algemeen belang',
  'legitimate-interests': 'gerechtvaardigd belang',
} as const;

const SIX_BASES = Object.entries(LEGAL_BASES)
  .map(([english, dutch]) => `${english} (${dutch})`)
  .join(', ');

const knownBasis = oneOf(Object.keys(LEGAL_BASES), { en: 'a legal basis', nl: 'een grondslag' }, SIX_BASES);

/** Exactly one of the six: none and several are LB-03, a seventh is LB-01. */
const legalBasis: Check = (value, place) => {
  const { path, tell } = place;
  if (value === undefined || value === null || value === '') {
    tell(
      path,
      {
        en: `This purpose has no legal basis. Choose one of: ${SIX_BASES}.`,
        nl: `Dit doel heeft geen grondslag. Kies uit: ${SIX_BASES}.`,
      },
      'LB-03',
    );
  } else if (Array.isArray(value)) {
    tell(
      path,
      {
        en: `A purpose has exactly one legal basis, and this is a list. Choose one of: ${SIX_BASES}; or make two purposes of it.`,
        nl: `Een doel heeft precies één grondslag, en dit is een lijst. Kies uit: ${SIX_BASES}; of maak er twee doelen van.`,
      },
      'LB-03',
    );
  } else knownBasis(value, place);
};

const dataCategory = record({
  id: by('CO-14', id),
  label: localized,
  sensitivity: by(
    'SP-01',
    oneOf(['ordinary', 'special', 'criminal', 'national-id'], { en: 'a sensitivity', nl: 'een gevoeligheid' }),
  ),
  anonymous: optional(by('SP-08', flag)),
});

const recipient = record({
  id: by('CO-14', id),
  name: text,
  role: oneOf(['processor', 'joint-controller', 'third-party'], { en: 'a role', nl: 'een rol' }),
  country,
  purpose: localized,
  notice: optional(httpsAddress),
  safeguard: optional(by('CO-10', localized)),
  safeguardCopy: optional(by('CO-10', text)),
  separable: optional(by('CO-08', flag)),
});

const RECIPIENTS = { en: 'recipients', nl: 'ontvangers' };
const recipientList = list(recipient, { noun: RECIPIENTS, unique: 'CO-14' });
const saidNone = fits(
  (value) => Array.isArray(value) && value.length > 0,
  { en: 'a list of recipients', nl: 'een lijst van ontvangers' },
  {
    en: 'Name each recipient; if there are none, write "none".',
    nl: 'Noem elke ontvanger; zijn er geen, schrijf dan "none".',
  },
);

/** Recipients, or `"none"` in so many words: an empty list may be a list nobody has filled in. */
const recipients: Check = (value, place) => {
  if (value === 'none') return;
  if (Array.isArray(value) && value.length > 0) recipientList(value, place);
  else saidNone(value, place);
};

/** A channel of direct marketing, with whom it reaches and whose products it shows. */
const marketingChannel = record({
  channel: oneOf(['email', 'sms', 'app-push', 'chat', 'telephone', 'post'], { en: 'a channel', nl: 'een kanaal' }),
  audience: oneOf(['customer', 'former-customer', 'prospect'], { en: 'an audience', nl: 'een doelgroep' }),
  product: oneOf(['own-similar', 'own-other', 'third-party'], { en: 'a kind of product', nl: 'een soort product' }),
  parties: optional(by('DM-02', list(text, { noun: { en: 'parties', nl: 'partijen' }, unique: 'DM-02' }))),
  trackedUnder: optional(by('DM-15', id)),
  address: optional(
    by('DM-16', oneOf(['person', 'organisation-published'], { en: 'a kind of address', nl: 'een soort adres' })),
  ),
  callerType: optional(
    by(
      'DM-08',
      oneOf(['charity', 'charity-lottery', 'press-publisher'], { en: 'a kind of caller', nl: 'een soort beller' }),
    ),
  ),
});

const CONDITIONS = 'A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j'.split(' ');
const TAGS = 'direct-marketing targeted-advertising sharing profiling analytics embedded-media security'.split(' ');
const SUBJECTS = 'visitor customer prospect supplier employee applicant child patient member donor'.split(' ');

/** The keys that visitors may see. */
const PUBLIC: Readonly<Record<string, Check>> = {
  id: by('form', id),
  title: by('CO-09', localized),
  summary: by('CO-09', localized),
  description: by('CO-10', localized),
  legalBasis: by('LB-01', legalBasis),
  because: by('IN-04', localized),
  necessity: optional(by('LB-05', localized)),
  contract: optional(by('LB-08', localized)),
  legalReference: optional(by('LB-09', localized)),
  interest: optional(by('LB-10', localized)),
  data: by('CO-10', list(dataCategory, { noun: { en: 'kinds of data', nl: 'soorten gegevens' }, unique: 'CO-14' })),
  recipients: by('IN-05', recipients),
  retention: by('CO-10', record({ period, text: optional(localized) })),
  services: optional(
    by('CK-01', list(serviceShape, { noun: { en: 'services', nl: 'diensten' }, unique: 'CK-01', empty: true })),
  ),
  tags: optional(
    by(
      'SG-01',
      list(oneOf(TAGS, { en: 'a tag', nl: 'een label' }), {
        noun: { en: 'tags', nl: 'labels' },
        unique: 'SG-01',
        empty: true,
      }),
    ),
  ),
  status: optional(by('LB-07', oneOf(['active', 'not-allowed'], { en: 'a status', nl: 'een status' }))),
  subjects: optional(
    by(
      'DS-12',
      list(oneOf(SUBJECTS, { en: 'a kind of people', nl: 'een groep mensen' }), {
        noun: { en: 'kinds of people', nl: 'groepen mensen' },
        unique: 'DS-12',
      }),
    ),
  ),
  source: optional(by('IN-02', localized)),
  provision: optional(
    by(
      'IN-01',
      record({
        kind: oneOf(['statutory', 'contractual', 'needed-for-contract', 'voluntary'], {
          en: 'a kind of provision',
          nl: 'een soort plicht',
        }),
        consequence: localized,
      }),
    ),
  ),
  automatedDecision: optional(by('IN-01', record({ logic: localized, consequences: localized }))),
  marketing: optional(
    by(
      'DM-01',
      // Two lines may share a channel, so no id tells them apart.
      list(marketingChannel, { noun: { en: 'channels', nl: 'kanalen' }, unique: 'DM-01' }),
    ),
  ),
  specialRegime: optional(
    by('LB-16', oneOf(['tw-11.7-soft-opt-in'], { en: 'a special regime', nl: 'een bijzondere regeling' })),
  ),
  specialCondition: optional(
    by('SP-01', oneOf(CONDITIONS, { en: 'a condition of Art. 9(2)', nl: 'een voorwaarde van artikel 9 lid 2 AVG' })),
  ),
  decidedOn: by('LB-06', day),
  activeFrom: by('LB-06', day),
};

/** One purpose, as visitors see it. */
export const purposeShape: Check = record(PUBLIC, (key) => internalRefused(key) ?? presetChoice(key));

/** One purpose, as its owner keeps it. */
export const purposeFileShape: Check = record({ ...PUBLIC, internal: by('RE-05', purposeInternal) }, presetChoice);

/** Words in which other tools let an owner tick the box beforehand, or make it a must. */
const PRESET =
  /default|preset|check|tick|select|require|mandatory|enable|toggle|opt-?_?out|granted|accepted|^on$|^given$/i;

/** There is no such thing to set here (CO-02, CO-05). */
function presetChoice(key: string): Refusal | undefined {
  if (!PRESET.test(key)) return undefined;
  const name = quote(key).en;
  return {
    law: 'CO-02',
    message: {
      en: `There is no ${name}: every consent begins as "not given", and nobody has to give it. Remove it.`,
      nl: `De sleutel ${name} bestaat niet: elke toestemming begint als "niet gegeven", en niemand hoeft haar te geven. Haal het weg.`,
    },
  };
}
