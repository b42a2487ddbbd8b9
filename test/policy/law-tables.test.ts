import { expect } from 'chai';
import { loadChildTable, loadTable } from '../../src/i18n/index.js';
import { hasChildTable, LANGUAGES } from '../../src/i18n/languages.js';
import type { Policy } from '../../src/model/policy.js';
import type { LegalBasis, MarketingChannel } from '../../src/model/purpose.js';
import {
  adequacy,
  ageOfConsent,
  ages,
  analyticsProfile,
  analyticsProfiles,
  authorities,
  authorityOf,
  eea,
  isAdequate,
  isAdvertising,
  isTracker,
  isTrackerName,
  specialCategories,
  trackers,
  wording,
} from '../../src/policy/data/index.js';
import { checkPolicy, type Problem } from '../../src/policy/index.js';
import { aPolicy, aPurpose, say } from '../support/a-policy.js';

describe('direct marketing', () => {
  const CHANNELS = ['email', 'sms', 'app-push', 'chat', 'telephone', 'post'] as const;
  const AUDIENCES = ['customer', 'former-customer', 'prospect'] as const;
  const PRODUCTS = ['own-similar', 'own-other', 'third-party'] as const;
  const BASES = [
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'legitimate-interests',
  ] as const;

  /** The table of the catalogue, written a second time and in another form than the rule. */
  const LAWFUL: readonly string[] = [
    ...['email', 'sms', 'app-push', 'chat', 'post'].map((channel) => `${channel} customer own-similar`),
  ];
  const BEFORE_JULY = [...LAWFUL, 'telephone customer own-similar', 'telephone former-customer own-similar'];

  for (const channel of CHANNELS) {
    for (const audience of AUDIENCES) {
      for (const product of PRODUCTS) {
        const cell = `${channel} ${audience} ${product}`;
        it(`[DM-01] ${cell}: with consent, and on which other basis`, () => {
          const line: MarketingChannel = {
            channel,
            audience,
            product,
            ...(product === 'third-party' && { parties: ['Ander B.V.'] }),
          };
          for (const basis of BASES) {
            const wanted = (table: readonly string[]): boolean =>
              basis === 'consent' || (basis === 'legitimate-interests' && table.includes(cell));
            expect(allowed(line, basis, '2026-06-30'), `${basis}, 30 June 2026`).to.equal(wanted(BEFORE_JULY));
            expect(allowed(line, basis, '2026-07-01'), `${basis}, 1 July 2026`).to.equal(wanted(LAWFUL));
          }
        });
      }
    }
  }

  it('[DM-07] a customer could be called until 30 June 2026, and the message names the day', () => {
    const line: MarketingChannel = { channel: 'telephone', audience: 'customer', product: 'own-similar' };
    expect(problems(line, 'legitimate-interests', '2026-06-30')).to.deep.equal([]);
    const [found] = problems(line, 'legitimate-interests', '2026-07-01');
    expect(found?.code).to.equal('DM-07');
    expect(found?.message).to.contain('1 July 2026');
    expect(found?.article).to.contain('1 July 2026');
  });

  for (const callerType of ['charity', 'charity-lottery', 'press-publisher'] as const) {
    it(`[DM-08] a ${callerType} may call its customers and former customers, and nobody else`, () => {
      const may = (
        audience: MarketingChannel['audience'],
        product: MarketingChannel['product'] = 'own-similar',
      ): boolean =>
        allowed({ channel: 'telephone', audience, product, callerType }, 'legitimate-interests', '2026-11-24');
      expect([may('customer'), may('former-customer'), may('prospect')]).to.deep.equal([true, true, false]);
      expect([may('customer', 'own-other'), may('customer', 'third-party')]).to.deep.equal([false, false]);
    });
  }

  it('[DM-16] an address that an organisation published is outside the consent of people, but not for another’s products', () => {
    const may = (channel: MarketingChannel['channel'], product: MarketingChannel['product']): boolean =>
      allowed(
        { channel, audience: 'prospect', product, address: 'organisation-published' },
        'legitimate-interests',
        '2026-11-24',
      );
    expect([may('email', 'own-other'), may('telephone', 'own-similar'), may('post', 'own-other')]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect([may('email', 'third-party'), may('sms', 'own-similar')]).to.deep.equal([false, false]);
  });

  function allowed(line: MarketingChannel, basis: LegalBasis, on: string): boolean {
    return problems(line, basis, on).length === 0;
  }

  function problems(line: MarketingChannel, legalBasis: LegalBasis, on: string): Problem[] {
    const purpose = aPurpose({
      legalBasis,
      contract: say('De koop', 'The purchase'),
      legalReference: say('artikel 1', 'Article 1'),
      interest: say('Verkopen', 'Selling'),
      tags: ['direct-marketing'],
      marketing: [line],
    });
    return checkPolicy(aPolicy({ purposes: [purpose] }), { on }).filter(({ code }) => code.startsWith('DM-'));
  }
});

describe('the tables of the law', () => {
  const NEAR = [...eea.countries, 'GB', 'CH'];

  it('bear the day on which they were last looked at', () => {
    for (const { asOf } of [
      adequacy,
      ages,
      analyticsProfiles,
      authorities,
      eea,
      specialCategories,
      trackers,
      wording,
    ]) {
      expect(asOf).to.match(/^2026-\d{2}-\d{2}$/);
    }
  });

  it('[CH-02] know the age of every country of the EEA, the United Kingdom and Switzerland, and 16 elsewhere', () => {
    expect(Object.keys(ages.byCountry).sort()).to.deep.equal([...NEAR].sort());
    for (const age of Object.values(ages.byCountry)) expect(age).to.be.within(13, 16);
    expect(['NL', 'BE', 'AT', 'FR', 'DE', 'US', 'constructor'].map(ageOfConsent)).to.deep.equal([
      16, 13, 14, 15, 16, 16, 16,
    ]);
  });

  for (const country of NEAR) {
    it(`[CH-02] no age below that of ${country} passes, and that age does`, () => {
      const at = (ageLimit: number): string[] =>
        checkPolicy(aPolicy({ country, audience: { children: 'mixed', ageStep: true, ageLimit } }))
          .filter(({ severity }) => severity === 'error')
          .map(({ code }) => code);
      expect(at(ageOfConsent(country))).to.deep.equal([]);
      expect(at(ageOfConsent(country) - 1)).to.deep.equal(['CH-02']);
    });
  }

  it('[DS-10] know the authority of every one of these, in its own language and in English', () => {
    expect(Object.keys(authorities.byCountry).sort()).to.deep.equal([...NEAR].sort());
    for (const [country, { name, english, url, languages }] of Object.entries(authorities.byCountry)) {
      expect(
        [name, english].every((text) => text.length > 5),
        country,
      ).to.equal(true);
      expect(new URL(url).protocol, country).to.equal('https:');
      for (const tag of languages) expect(tag).to.match(/^[a-z]{2}$/);
    }
    expect(authorityOf('NL')?.name).to.equal('Autoriteit Persoonsgegevens');
    expect(authorityOf('BR') ?? authorityOf('constructor')).to.equal(undefined);
  });

  it('[CK-05] know where measuring may go without consent, and fear the rest', () => {
    expect(Object.keys(analyticsProfiles.byCountry)).to.deep.equal(['NL', 'FR']);
    expect(analyticsProfile('DE') ?? analyticsProfile('toString')).to.equal(undefined);
    expect(isAdequate('CH') && !isAdequate('US')).to.equal(true);
  });

  it('[CK-03] know well over eighty tools by their hosts, each once, and know them below a subdomain', () => {
    const hosts = [...trackers.advertising, ...trackers.analytics];
    expect(hosts.length).to.be.above(150);
    expect(new Set(hosts).size).to.equal(hosts.length);
    for (const host of hosts) expect(host).to.match(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const host of hosts) expect(isTracker(`x.${host}`) && isTracker(`*.${host}:443`), host).to.equal(true);
    for (const host of ['example.nl', 'notdoubleclick.net', 'net', 'google.com'])
      expect(isTracker(host), host).to.equal(false);
    expect([isAdvertising('hotjar.com'), isAdvertising('criteo.com')]).to.deep.equal([false, true]);
    expect(['_ga', '_ga_XYZ', '_hjSession', '_gar', 'basket', 'PHPSESSID'].map(isTrackerName)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('[SP-02] name the nine special categories in both languages', () => {
    expect(specialCategories.categories).to.have.lengthOf(9);
    for (const { words } of specialCategories.categories)
      expect([words.nl?.length, words.en?.length].every(Boolean)).to.equal(true);
  });

  it('[UI-13] have words in Dutch and in English, each once', () => {
    for (const [name, list] of Object.entries(wording)) {
      if (typeof list === 'string') continue;
      for (const language of ['nl', 'en']) {
        const words = list[language] ?? [];
        const flat = Array.isArray(words) ? (words as string[]) : Object.keys(words);
        expect(flat.length, name).to.be.above(2);
        expect(new Set(flat).size, name).to.equal(flat.length);
        for (const word of flat) expect(word).to.equal(word.toLowerCase().trim());
      }
    }
  });
});

describe('words for children', () => {
  it('[CH-08] the panel has its own in exactly the languages of which the rule says so', async () => {
    for (const tag of Object.keys(LANGUAGES)) {
      const isOther = (await loadChildTable(tag)).asks !== (await loadTable(tag)).asks;
      expect(isOther, tag).to.equal(hasChildTable(tag));
    }
  });

  it('[CH-08] in another language its owner writes every text around the question, and is then left in peace', () => {
    const german = (policy: unknown): unknown =>
      JSON.parse(JSON.stringify(policy), (key, value: unknown) =>
        typeof value === 'object' && value !== null && 'en' in value ? { ...value, de: value.en } : value,
      );
    const base = {
      ...(german(aPolicy({ purposes: [aPurpose()] })) as Policy),
      audience: { children: 'directed', ageStep: true },
      languages: ['nl', 'en', 'de'],
    };
    const missing = (words: unknown): string[] =>
      checkPolicy({ ...base, words })
        .filter(({ code }) => code === 'CH-08')
        .map(({ path }) => path.replace('words.', ''));
    const keys = missing({});
    expect(keys).to.include.members(['title', 'asks', 'anytime', 'accept-all', 'refuse-all', 'open', 'saved']);
    const own = Object.fromEntries(keys.map((key) => [key, german(say(`${key} nu`, `${key} now`))]));
    expect(missing(own)).to.deep.equal([]);
    const { saved: _left, ...rest } = own;
    expect(missing(rest)).to.deep.equal(['saved']);
  });
});
