/**
 * Chapter DM: direct marketing, channel by channel. Who may be addressed
 * without consent, and about what. What an owner must be able to show of it
 * is in `marketing-evidence.ts`.
 */
import type { LegalBasis, MarketingChannel } from '../../model/purpose.js';
import { isMarketing, isTagged, isUnasked } from '../kinds.js';
import { laws, type LawId } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Said } from '../said.js';

/**
 * The truth table: which requirement a channel breaks under this legal basis,
 * or `undefined` where it may be. `DM-07` holds from 1 July 2026 on.
 */
export function broken(line: MarketingChannel, basis: LegalBasis): 'DM-01' | 'DM-02' | 'DM-07' | undefined {
  if (basis === 'consent') return undefined;
  if (line.product === 'third-party') return 'DM-02';
  if (basis !== 'legitimate-interests') return 'DM-01';
  // An address that an organisation published for this use is nobody's private address (DM-16).
  if (line.address === 'organisation-published') return undefined;
  if (line.product !== 'own-similar' || line.audience === 'prospect') return 'DM-01';
  if (line.channel === 'telephone') return line.callerType ? undefined : 'DM-07';
  return line.audience === 'customer' ? undefined : 'DM-01';
}

const CONSENT_REQUIRED: Readonly<Record<'DM-01' | 'DM-02' | 'DM-07', Said>> = {
  'DM-01': {
    en: 'This needs consent. Without it you may only tell your own customers of your own, similar products, with legitimate-interests as the basis and a way to object.',
    nl: 'Hiervoor is toestemming nodig. Zonder mag u alleen eigen klanten (customer) vertellen over eigen soortgelijke producten (own-similar), met legitimate-interests als grondslag en een manier om bezwaar te maken.',
  },
  'DM-02': {
    en: 'Advertising for another company always needs consent, and the consent names that company. Make it a consent purpose, or leave it out.',
    nl: 'Voor reclame van een ander bedrijf is altijd toestemming nodig, waarin dat bedrijf wordt genoemd. Maak er een doel met toestemming van, of laat het weg.',
  },
  'DM-07': {
    en: 'Since 1 July 2026 a call to sell something needs consent, also to your own customers. Make it a consent purpose. Only charities, charity lotteries and publishers of newspapers and magazines are excepted (callerType).',
    nl: 'Sinds 1 juli 2026 is voor bellen om iets te verkopen toestemming nodig, ook bij eigen klanten. Maak er een doel met toestemming van. Alleen goede doelen, goededoelenloterijen en uitgevers van kranten en tijdschriften zijn uitgezonderd (callerType).',
  },
};

const onlyCustomers = table('DM-01');
const thirdParty = table('DM-02');
const telephone: Rule = { ...table('DM-07'), from: '2026-07-01' };

const channelsNamed: Rule = {
  id: 'DM-01',
  severity: 'error',
  article: laws['DM-01'],
  purpose: (purpose) =>
    when(isTagged(purpose, 'direct-marketing') && !purpose.marketing && isUnasked(purpose), 'marketing', {
      en: 'is missing. Say along which channel you advertise, to whom and for which products, so that it can be told whether consent is needed.',
      nl: 'ontbreekt. Schrijf langs welk kanaal u reclame maakt, aan wie en voor welke producten. Dan is te zien of toestemming nodig is.',
    }),
};

const partiesNamed: Rule = {
  id: 'DM-02',
  severity: 'error',
  article: laws['DM-02'],
  purpose: ({ legalBasis, marketing }) =>
    eachChannel(marketing, ({ product, parties }, path) =>
      when(legalBasis === 'consent' && product === 'third-party' && !parties, `${path}.parties`, {
        en: 'is missing. Name each company whose advertising you send: people agree to that company, and to no other.',
        nl: 'ontbreekt. Noem elk bedrijf waarvan u reclame stuurt: mensen stemmen in met dat bedrijf, en met geen ander.',
      }),
    ),
};

const callerType: Rule = {
  id: 'DM-08',
  severity: 'error',
  article: laws['DM-08'],
  purpose: ({ marketing }) =>
    eachChannel(marketing, (line, path) =>
      when(line.callerType !== undefined && line.channel !== 'telephone', `${path}.callerType`, {
        en: 'This exception is for telephone only. Remove it.',
        nl: 'Deze uitzondering geldt alleen voor de telefoon. Haal dit weg.',
      }),
    ),
};

const objectionReaches: Rule = {
  id: 'DM-12',
  severity: 'error',
  article: laws['DM-12'],
  purpose: (purpose) =>
    when(
      !!purpose.marketing?.length &&
        purpose.legalBasis === 'legitimate-interests' &&
        !isTagged(purpose, 'direct-marketing'),
      'tags',
      {
        en: 'This purpose is direct marketing. Add the tag "direct-marketing", so that an objection to advertising stops it at once.',
        nl: 'Dit doel is direct marketing. Zet er het label "direct-marketing" bij, zodat bezwaar tegen reclame het meteen stopt.',
      },
    ),
};

/** Channels that go by one box (DM-13). */
const BOX: Readonly<Record<MarketingChannel['channel'], string>> = {
  email: 'e-mail',
  sms: 'sms/app',
  'app-push': 'sms/app',
  chat: 'sms/app',
  telephone: 'telephone',
  post: 'post',
};

const channelsApart: Rule = {
  id: 'DM-13',
  severity: 'error',
  article: laws['DM-13'],
  purpose: ({ legalBasis, marketing = [] }) =>
    when(legalBasis === 'consent' && new Set(marketing.map(({ channel }) => BOX[channel])).size > 1, 'marketing', {
      en: 'This one question asks for more than one channel. Make a purpose of each: e-mail, SMS and app, telephone, post.',
      nl: 'Deze ene vraag gaat over meer dan één kanaal. Maak van elk een eigen doel: e-mail, sms en app, telefoon, post.',
    }),
};

const channelsSaid: Rule = {
  id: 'DM-13',
  severity: 'warning',
  article: laws['DM-13'],
  purpose: (purpose) =>
    when(isTagged(purpose, 'direct-marketing') && !purpose.marketing && purpose.legalBasis === 'consent', 'marketing', {
      en: 'is missing. Say along which channel this advertising goes; each channel is a question of its own.',
      nl: 'ontbreekt. Schrijf langs welk kanaal deze reclame gaat; elk kanaal is een eigen vraag.',
    }),
};

const profilingApart: Rule = {
  id: 'DM-14',
  severity: 'error',
  article: laws['DM-14'],
  purpose: (purpose) =>
    when(isTagged(purpose, 'profiling') && isMarketing(purpose), 'tags', {
      en: 'Making a profile of people is another thing than writing to them. Make profiling a purpose of its own.',
      nl: 'Een profiel van mensen maken is iets anders dan hun schrijven. Maak van profileren een eigen doel.',
    }),
};

const trackedMail: Rule = {
  id: 'DM-15',
  severity: 'error',
  article: laws['DM-15'],
  policy: ({ purposes }) => {
    const byId = new Map(purposes.map((purpose) => [purpose.id, purpose]));
    return purposes.flatMap(({ id, marketing, status }, index) =>
      status === 'not-allowed'
        ? []
        : eachChannel(marketing, ({ trackedUnder }, path) =>
            when(
              trackedUnder !== undefined && (trackedUnder === id || byId.get(trackedUnder)?.legalBasis !== 'consent'),
              `purposes[${index}].${path}.trackedUnder`,
              {
                en: 'Seeing whether mail is opened or clicked reads the device of the reader. Name another purpose of this policy, which rests on consent; or do not track.',
                nl: 'Wie meet of mail wordt geopend of aangeklikt, leest iets van het apparaat van de lezer. Noem een ander doel van dit beleid, met toestemming als grondslag; of meet het niet.',
              },
            ),
          ),
    );
  },
};

const publishedAddress: Rule = {
  id: 'DM-16',
  severity: 'error',
  article: laws['DM-16'],
  purpose: ({ marketing }) =>
    eachChannel(marketing, ({ address, channel, audience }, path) =>
      when(
        address === 'organisation-published' && (channel === 'app-push' || channel === 'chat' || channel === 'sms'),
        `${path}.address`,
        {
          en: `A ${channel} message reaches the device of a person (${audience}), not an address that an organisation published. Write "person".`,
          nl: `Een bericht via ${channel} komt op het apparaat van een persoon (${audience}), niet op een adres dat een organisatie bekendmaakte. Schrijf "person".`,
        },
      ),
    ),
};

const children: Rule = {
  id: 'DM-17',
  severity: 'error',
  article: laws['DM-17'],
  purpose: (purpose, { audience }) =>
    when(
      isMarketing(purpose) &&
        purpose.legalBasis !== 'consent' &&
        (audience.children === 'directed' || !!purpose.subjects?.includes('child')),
      'legalBasis',
      {
        en: 'Advertising to children without asking is not allowed here. Ask consent, which below the age limit a parent gives, or leave it out.',
        nl: 'Reclame aan kinderen zonder te vragen mag hier niet. Vraag toestemming, die onder de leeftijdsgrens een ouder geeft, of laat het weg.',
      },
    ),
};

/** The rules on direct marketing. */
export const marketing: readonly Rule[] = [
  onlyCustomers,
  channelsNamed,
  thirdParty,
  partiesNamed,
  telephone,
  callerType,
  objectionReaches,
  channelsApart,
  channelsSaid,
  profilingApart,
  trackedMail,
  publishedAddress,
  children,
];

function table(id: 'DM-01' | 'DM-02' | 'DM-07'): Rule {
  return {
    id,
    severity: 'error',
    article: laws[id satisfies LawId],
    purpose: ({ legalBasis, marketing: lines }) =>
      eachChannel(lines, (line, path) =>
        when(broken(line, legalBasis) === id, `${path}.channel`, CONSENT_REQUIRED[id]),
      ),
  };
}

/** Looks at each channel. Paths begin at the purpose. */
export function eachChannel(
  lines: readonly MarketingChannel[] | undefined,
  look: (line: MarketingChannel, path: string) => readonly Finding[],
): readonly Finding[] {
  return (lines ?? []).flatMap((line, index) => look(line, `marketing[${index}]`));
}
