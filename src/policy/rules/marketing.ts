/**
 * Chapter DM: direct marketing, channel by channel. Who may be addressed
 * without consent, about what, and what an owner must be able to show.
 */
import { periodInDays } from '../../model/period.js';
import type { LegalBasis, MarketingChannel, Purpose } from '../../model/purpose.js';
import { isMarketing, isTagged } from '../kinds.js';
import { laws, type LawId } from '../laws.js';
import type { PurposeFile, SoftOptIn } from '../policy-file.js';
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
    when(isTagged(purpose, 'direct-marketing') && !purpose.marketing && purpose.legalBasis !== 'consent', 'marketing', {
      en: 'is missing. Say along which channel you advertise, to whom and for which products, so that it can be told whether consent is needed.',
      nl: 'ontbreekt. Schrijf langs welk kanaal u reclame maakt, aan wie en voor welke producten. Dan is te zien of toestemming nodig is.',
    }),
};

const partiesNamed: Rule = {
  id: 'DM-02',
  severity: 'error',
  article: laws['DM-02'],
  purpose: ({ legalBasis, marketing }) =>
    each(marketing, ({ product, parties }, path) =>
      when(legalBasis === 'consent' && product === 'third-party' && !parties, `${path}.parties`, {
        en: 'is missing. Name each company whose advertising you send: people agree to that company, and to no other.',
        nl: 'ontbreekt. Noem elk bedrijf waarvan u reclame stuurt: mensen stemmen in met dat bedrijf, en met geen ander.',
      }),
    ),
};

const ELECTRONIC: readonly string[] = ['email', 'sms', 'app-push', 'chat'];

const softOptIn: Rule = {
  id: 'DM-03',
  severity: 'error',
  article: laws['DM-03'],
  purposeFile: (purpose) => {
    if (!withoutConsent(purpose, ({ channel }) => ELECTRONIC.includes(channel))) return [];
    const conditions = purpose.internal.softOptIn;
    if (!conditions) {
      return when(true, 'internal.softOptIn', {
        en: 'is missing. Writing to customers without consent is allowed only if every condition holds: say of each whether it does, and what shows it.',
        nl: 'ontbreekt. Klanten zonder toestemming schrijven mag alleen als elke voorwaarde klopt: schrijf bij elk of dat zo is, en waaruit dat blijkt.',
      });
    }
    return (Object.keys(conditions) as (keyof SoftOptIn)[]).flatMap((key) => {
      const condition = conditions[key];
      return when(typeof condition !== 'string' && !condition.holds, `internal.softOptIn.${key}.holds`, {
        en: 'This condition does not hold, so consent is needed. Make it a consent purpose, or see to it that the condition holds.',
        nl: 'Deze voorwaarde klopt niet, dus is toestemming nodig. Maak er een doel met toestemming van, of zorg dat de voorwaarde klopt.',
      });
    });
  },
};

const callerType: Rule = {
  id: 'DM-08',
  severity: 'error',
  article: laws['DM-08'],
  purpose: ({ marketing }) =>
    each(marketing, (line, path) =>
      when(line.callerType !== undefined && line.channel !== 'telephone', `${path}.callerType`, {
        en: 'This exception is for telephone only. Remove it.',
        nl: 'Deze uitzondering geldt alleen voor de telefoon. Haal dit weg.',
      }),
    ),
  purposeFile: (purpose, { internal: { organisation } }) =>
    each(purpose.marketing, (line, path) => [
      ...when(line.callerType !== undefined && line.callerType !== organisation, `${path}.callerType`, {
        en: `This policy says that the organisation is "${organisation}". Only a "${line.callerType ?? ''}" may call its customers without consent.`,
        nl: `Volgens dit beleid is de organisatie "${organisation}". Alleen een "${line.callerType ?? ''}" mag klanten zonder toestemming bellen.`,
      }),
      ...when(
        isUnasked(purpose, line) &&
          line.channel === 'telephone' &&
          line.audience === 'former-customer' &&
          periodInDays(purpose.internal.telephone?.afterRelation ?? '') > periodInDays('P3Y'),
        'internal.telephone.afterRelation',
        {
          en: 'Former customers may be called for three years at most. Say how long after the end you still call: P3Y or less.',
          nl: 'Oud-klanten mag u hooguit drie jaar bellen. Schrijf hoe lang na het einde u nog belt: P3Y of korter.',
        },
      ),
    ]),
};

const telephoneRecord: Rule = {
  id: 'DM-09',
  severity: 'error',
  article: laws['DM-09'],
  purposeFile: (purpose) =>
    when(calls(purpose) && purpose.legalBasis === 'consent' && !purpose.internal.telephone, 'internal.telephone', {
      en: 'is missing. A consent to be called is for one group of products, for a time, and given by a person you can name: say how you record that.',
      nl: 'ontbreekt. Toestemming om te bellen geldt voor één soort producten, voor een tijd, en van iemand die u kunt aanwijzen: schrijf hoe u dat vastlegt.',
    }),
};

const callScript: Rule = {
  id: 'DM-10',
  severity: 'error',
  article: laws['DM-10'],
  purposeFile: (purpose) => {
    const evidence = purpose.internal.telephone;
    if (!calls(purpose)) return [];
    return [
      ...when(!evidence && purpose.legalBasis !== 'consent', 'internal.telephone', {
        en: 'is missing. Say that your number is shown, and that each call offers the right to object.',
        nl: 'ontbreekt. Schrijf dat uw nummer te zien is, en dat u in elk gesprek het recht van bezwaar aanbiedt.',
      }),
      ...when(evidence?.numberShown === false, 'internal.telephone.numberShown', {
        en: 'A caller shows the number. Show it, and write true.',
        nl: 'Wie belt, laat het nummer zien. Zorg daarvoor, en schrijf true.',
      }),
      ...when(evidence?.rightToObjectOffered === false, 'internal.telephone.rightToObjectOffered', {
        en: 'Each call offers the right to object. See to it, and write true.',
        nl: 'In elk gesprek biedt u het recht van bezwaar aan. Zorg daarvoor, en schrijf true.',
      }),
    ];
  },
};

const post: Rule = {
  id: 'DM-11',
  severity: 'error',
  article: laws['DM-11'],
  purposeFile: (purpose) => {
    if (!withoutConsent(purpose, ({ channel }) => channel === 'post')) return [];
    const test = purpose.internal.compatibility;
    return [
      ...when(!test, 'internal.compatibility', {
        en: 'is missing. Advertising by post uses an address that was given for something else: test first whether that fits (Art. 6(4)), or ask consent.',
        nl: 'ontbreekt. Reclamepost gebruikt een adres dat voor iets anders is gegeven: toets eerst of dat past (artikel 6 lid 4), of vraag toestemming.',
      }),
      ...when(test?.conclusion === 'not-compatible', 'internal.compatibility.conclusion', {
        en: 'The test says that post does not fit. Then it needs consent: ask it, or stop.',
        nl: 'De toets zegt dat reclamepost niet past. Dan is toestemming nodig: vraag die, of stop ermee.',
      }),
    ];
  },
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
        : each(marketing, ({ trackedUnder }, path) =>
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
    each(marketing, ({ address, channel, audience }, path) =>
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
  softOptIn,
  telephone,
  callerType,
  telephoneRecord,
  callScript,
  post,
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
      each(lines, (line, path) => when(broken(line, legalBasis) === id, `${path}.channel`, CONSENT_REQUIRED[id])),
  };
}

function each(
  lines: readonly MarketingChannel[] = [],
  look: (line: MarketingChannel, path: string) => readonly Finding[],
): readonly Finding[] {
  return lines.flatMap((line, index) => look(line, `marketing[${index}]`));
}

/** Whether a channel reaches people, not an organisation's published address, without their consent. */
function isUnasked(purpose: Purpose, { address }: MarketingChannel): boolean {
  return purpose.legalBasis !== 'consent' && address !== 'organisation-published';
}

function withoutConsent(purpose: PurposeFile, so: (line: MarketingChannel) => boolean): boolean {
  return (purpose.marketing ?? []).some((line) => isUnasked(purpose, line) && so(line));
}

function calls(purpose: Purpose): boolean {
  return (purpose.marketing ?? []).some(
    ({ channel, address }) => channel === 'telephone' && address !== 'organisation-published',
  );
}
