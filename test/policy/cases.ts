/**
 * For each check one policy that breaks it, and the nearest that does not.
 * The tests of `definePolicy()` and those of the JSON Schema read the same
 * table.
 */
import { aPolicy, aRecipient, say } from '../support/a-policy.js';

/** What is put where; `undefined` takes it away. Keys are paths such as `purposes[3].title.nl`. */
export type Edits = Readonly<Record<string, unknown>>;

/** One line of the table. */
export interface Case {
  /** The requirement, as the problem bears it. */
  readonly id: string;
  /** The sentence that the test shows to hold. */
  readonly name: string;
  /** What makes a good policy a bad one. */
  readonly breaks: Edits;
  /** The nearest that is good. */
  readonly near: Edits;
  /** Where the problem is told. */
  readonly at: string;
  /** What its message says. */
  readonly says?: RegExp;
  readonly severity?: 'warning';
  /** The JSON Schema cannot see this one; it needs two places of the file, or a calendar. */
  readonly beyondSchema?: true;
  /** Among the rules, which a schema hardly ever sees: this one it does. */
  readonly seenBySchema?: true;
  /** The day as of which it is checked; today unless said. */
  readonly on?: string;
}

const [ORDERS, TAX, FRAUD, STATISTICS, VIDEO] = [0, 1, 2, 3, 4].map((index) => `purposes[${index}]`) as [
  string,
  string,
  string,
  string,
  string,
];
const SIX =
  /consent \(toestemming\).*contract \(overeenkomst\).*legal-obligation \(wettelijke verplichting\).*vital-interests.*public-task.*legitimate-interests \(gerechtvaardigd belang\)/;
const SPECIAL = [{ id: 'health', label: say('Gezondheid', 'Health'), sensitivity: 'special' }];
const CRIMINAL = [{ id: 'offences', label: say('Strafbare feiten', 'Offences'), sensitivity: 'criminal' }];
const BSN = [{ id: 'bsn', label: say('BSN', 'Citizen service number'), sensitivity: 'national-id' }];
const COOKIE = [{ id: 's', name: 'S', storage: [{ kind: 'cookie', name: 's', maxAge: 'session' }] }];

const legalBasis: Case[] = [
  {
    id: 'LB-01',
    name: 'a legal basis outside the six is an error that names the six',
    breaks: { [`${FRAUD}.legalBasis`]: 'handig' },
    near: { [`${FRAUD}.legalBasis`]: 'vital-interests' },
    at: `${FRAUD}.legalBasis`,
    says: SIX,
  },
  {
    id: 'LB-01',
    name: 'a legal basis is spelled as the law spells it',
    breaks: { [`${VIDEO}.legalBasis`]: 'Consent' },
    near: { [`${VIDEO}.legalBasis`]: 'consent' },
    at: `${VIDEO}.legalBasis`,
    says: SIX,
  },
  {
    id: 'LB-03',
    name: 'a purpose without a legal basis is an error',
    breaks: { [`${VIDEO}.legalBasis`]: undefined },
    near: {},
    at: `${VIDEO}.legalBasis`,
    says: SIX,
  },
  {
    id: 'LB-03',
    name: 'a purpose with two legal bases is an error',
    breaks: { [`${VIDEO}.legalBasis`]: ['consent', 'contract'] },
    near: { [`${VIDEO}.legalBasis`]: 'consent' },
    at: `${VIDEO}.legalBasis`,
    says: /exactly one/,
  },
  {
    id: 'LB-03',
    name: 'a purpose that is declared twice is an error',
    breaks: { [`${VIDEO}.id`]: 'statistics' },
    near: { [`${VIDEO}.id`]: 'statistics-2' },
    at: `${VIDEO}.id`,
    says: /purposes\[3\]\.id/,
    beyondSchema: true,
  },
  {
    id: 'LB-06',
    name: 'a basis without the day it was decided is an error',
    breaks: { [`${TAX}.decidedOn`]: undefined },
    near: {},
    at: `${TAX}.decidedOn`,
  },
  {
    id: 'LB-06',
    name: 'a basis decided after the processing starts is an error',
    breaks: { [`${TAX}.decidedOn`]: '2026-11-24' },
    near: { [`${TAX}.decidedOn`]: '2026-11-23' },
    at: `${TAX}.decidedOn`,
    says: /Decide first/,
    beyondSchema: true,
  },
  {
    id: 'LB-06',
    name: 'a day that the calendar has not got is an error',
    breaks: { [`${TAX}.decidedOn`]: '2026-02-29' },
    near: { [`${TAX}.decidedOn`]: '2024-02-29' },
    at: `${TAX}.decidedOn`,
    beyondSchema: true,
  },
  {
    id: 'LB-06',
    name: 'a day in another spelling is an error',
    breaks: { [`${TAX}.activeFrom`]: '23-11-2026' },
    near: {},
    at: `${TAX}.activeFrom`,
  },
  {
    id: 'LB-07',
    name: 'a status is active or not-allowed',
    breaks: { [`${VIDEO}.status`]: 'rejected' },
    near: { [`${VIDEO}.status`]: 'not-allowed' },
    at: `${VIDEO}.status`,
  },
  {
    id: 'LB-08',
    name: 'contract as a basis names the contract',
    breaks: { [`${ORDERS}.contract`]: undefined },
    near: {},
    at: `${ORDERS}.contract`,
    says: /offerte/,
  },
  {
    id: 'LB-09',
    name: 'a legal obligation names the statute',
    breaks: { [`${TAX}.legalReference`]: undefined },
    near: {},
    at: `${TAX}.legalReference`,
  },
  {
    id: 'LB-10',
    name: 'legitimate interests name the interest',
    breaks: { [`${FRAUD}.interest`]: undefined },
    near: {},
    at: `${FRAUD}.interest`,
  },
];

const specialData: Case[] = [
  {
    id: 'SP-01',
    name: 'a kind of data without a sensitivity is an error',
    breaks: { [`${VIDEO}.data[0].sensitivity`]: undefined },
    near: {},
    at: `${VIDEO}.data[0].sensitivity`,
  },
  {
    id: 'SP-01',
    name: 'special data on consent alone, without a condition, are an error',
    breaks: { [`${VIDEO}.data`]: SPECIAL },
    near: { [`${VIDEO}.data`]: SPECIAL, [`${VIDEO}.specialCondition`]: 'A9-2-a' },
    at: `${VIDEO}.specialCondition`,
  },
  {
    id: 'SP-01',
    name: 'a condition outside Art. 9(2) is an error',
    breaks: { [`${VIDEO}.data`]: SPECIAL, [`${VIDEO}.specialCondition`]: 'A9-2-k' },
    near: { [`${VIDEO}.data`]: SPECIAL, [`${VIDEO}.specialCondition`]: 'A9-2-e' },
    at: `${VIDEO}.specialCondition`,
  },
  {
    id: 'SP-01',
    name: 'explicit consent is asked for, and not taken from another basis',
    breaks: { [`${ORDERS}.data`]: SPECIAL, [`${ORDERS}.specialCondition`]: 'A9-2-a' },
    near: { [`${ORDERS}.data`]: SPECIAL, [`${ORDERS}.specialCondition`]: 'A9-2-h' },
    at: `${ORDERS}.specialCondition`,
  },
  {
    id: 'SP-03',
    name: 'criminal data on consent only are an error',
    breaks: { [`${VIDEO}.data`]: CRIMINAL },
    near: { [`${TAX}.data`]: CRIMINAL },
    at: `${VIDEO}.legalBasis`,
  },
  {
    id: 'SP-03',
    name: 'criminal data without a statute are an error',
    breaks: { [`${FRAUD}.data`]: CRIMINAL },
    near: { [`${FRAUD}.data`]: CRIMINAL, [`${FRAUD}.legalReference`]: say('artikel 33 UAVG', 'Art. 33 UAVG') },
    at: `${FRAUD}.legalReference`,
  },
  {
    id: 'SP-06',
    name: 'a citizen service number on consent only is an error',
    breaks: { [`${VIDEO}.data`]: BSN },
    near: { [`${TAX}.data`]: BSN },
    at: `${VIDEO}.legalBasis`,
  },
  {
    id: 'SP-06',
    name: 'a citizen service number without a statute is an error',
    breaks: { [`${ORDERS}.data`]: BSN },
    near: { [`${ORDERS}.data`]: BSN, [`${ORDERS}.legalReference`]: say('artikel 46 UAVG', 'Art. 46 UAVG') },
    at: `${ORDERS}.legalReference`,
  },
];

const PRESETS = [
  'defaultOn',
  'default',
  'checked',
  'preselected',
  'required',
  'default_on',
  'preTicked',
  'enabledByDefault',
  'mandatory',
  'optOut',
];

const consent: Case[] = [
  ...PRESETS.map((key): Case => ({
    id: 'CO-02',
    name: `there is no option "${key}"`,
    breaks: { [`${STATISTICS}.${key}`]: true },
    near: {},
    at: `${STATISTICS}.${key}`,
    says: /begins as "not given"/,
  })),
  {
    id: 'CO-09',
    name: 'a controller without a name is an error',
    breaks: { 'controller.name': '' },
    near: { 'controller.name': 'F' },
    at: 'controller.name',
  },
  {
    id: 'CO-09',
    name: 'a controller with a blank name is an error',
    breaks: { 'controller.name': ' \n' },
    near: {},
    at: 'controller.name',
  },
  {
    id: 'CO-09',
    name: 'a policy without a privacy statement is an error',
    breaks: { 'controller.privacyStatement': undefined },
    near: { 'controller.privacyStatement': '/privacy' },
    at: 'controller.privacyStatement',
  },
  {
    id: 'CO-09',
    name: 'an address that runs code is no privacy statement',
    breaks: { 'controller.privacyStatement': 'javascript:alert(1)' },
    near: { 'controller.privacyStatement': './privacy.html#top' },
    at: 'controller.privacyStatement',
  },
  {
    id: 'CO-09',
    name: 'an address of another site without https is no privacy statement',
    breaks: { 'controller.privacyStatement': '//evil.example/' },
    near: { 'controller.privacyStatement': 'https://evil.example/' },
    at: 'controller.privacyStatement',
  },
  ...(['title', 'summary'] as const).flatMap((key): Case[] => [
    {
      id: 'CO-09',
      name: `a purpose without a ${key} is an error`,
      breaks: { [`${VIDEO}.${key}`]: undefined },
      near: {},
      at: `${VIDEO}.${key}`,
    },
    {
      id: 'CO-09',
      name: `a ${key} lacking in one language is an error`,
      breaks: { [`${VIDEO}.${key}.en`]: undefined },
      near: {},
      at: `${VIDEO}.${key}.en`,
      beyondSchema: true,
    },
    {
      id: 'CO-09',
      name: `a ${key} that is blank in one language is an error`,
      breaks: { [`${VIDEO}.${key}.en`]: ' ' },
      near: { [`${VIDEO}.${key}.en`]: 'V' },
      at: `${VIDEO}.${key}.en`,
    },
  ]),
  {
    id: 'CO-09',
    name: 'a text in a language the policy does not name is an error',
    breaks: { [`${VIDEO}.title.de`]: 'Filme' },
    near: { [`${VIDEO}.title.en`]: 'Films' },
    at: `${VIDEO}.title.de`,
    beyondSchema: true,
  },
  {
    id: 'CO-09',
    name: 'a policy without languages is an error',
    breaks: { languages: [] },
    near: { languages: ['nl', 'en'] },
    at: 'languages',
  },
  {
    id: 'CO-09',
    name: 'a language that is no BCP 47 tag is an error',
    breaks: { languages: ['nl', 'English'] },
    near: {},
    at: 'languages[1]',
  },
  {
    id: 'CO-09',
    name: 'a language named twice is an error',
    breaks: { languages: ['nl', 'en', 'nl'] },
    near: {},
    at: 'languages[2]',
  },
  { id: 'CO-09', name: 'a policy without purposes is an error', breaks: { purposes: [] }, near: {}, at: 'purposes' },
  {
    id: 'CO-09',
    name: 'words of the owner are there in every language',
    breaks: { words: { accept: { nl: 'Ja' } } },
    near: { words: { accept: say('Ja', 'Yes') } },
    at: 'words.accept.en',
    beyondSchema: true,
  },
  {
    id: 'CO-10',
    name: 'a purpose without data is an error',
    breaks: { [`${VIDEO}.data`]: [] },
    near: {},
    at: `${VIDEO}.data`,
  },
  {
    id: 'CO-10',
    name: 'a purpose without a description is an error',
    breaks: { [`${VIDEO}.description`]: undefined },
    near: {},
    at: `${VIDEO}.description`,
  },
  {
    id: 'CO-10',
    name: 'a purpose without a retention period is an error',
    breaks: { [`${VIDEO}.retention`]: undefined },
    near: {},
    at: `${VIDEO}.retention`,
  },
  {
    id: 'CO-10',
    name: 'a retention period in words is an error',
    breaks: { [`${VIDEO}.retention.period`]: 'half a year' },
    near: { [`${VIDEO}.retention.period`]: 'P26W' },
    at: `${VIDEO}.retention.period`,
  },
  {
    id: 'CO-10',
    name: 'a controller without an address for mail is an error',
    breaks: { 'controller.email': undefined },
    near: {},
    at: 'controller.email',
  },
  {
    id: 'CO-10',
    name: 'an address for mail that is none is an error',
    breaks: { 'controller.email': 'fietsen.example' },
    near: { 'controller.email': 'a@fietsen.example' },
    at: 'controller.email',
  },
  {
    id: 'CO-10',
    name: 'a recipient outside the EEA names its safeguard',
    breaks: { [`${VIDEO}.recipients[0].safeguard`]: undefined },
    near: { [`${VIDEO}.recipients[0].safeguard`]: undefined, [`${VIDEO}.recipients[0].country`]: 'NO' },
    at: `${VIDEO}.recipients[0].safeguard`,
    says: /European Economic Area/,
  },
  {
    id: 'CO-14',
    name: 'a kind of data named twice in a purpose is an error',
    breaks: { [`${ORDERS}.data[1].id`]: 'name' },
    near: { [`${ORDERS}.data[1].id`]: 'name-2' },
    at: `${ORDERS}.data[1].id`,
    beyondSchema: true,
  },
  {
    id: 'CH-01',
    name: 'a site directed at children does not start without an age step',
    breaks: { 'audience.children': 'directed' },
    near: { 'audience.children': 'none' },
    at: 'audience.ageStep',
    says: /age step/,
  },
  {
    id: 'CH-01',
    name: 'a site that many children use does not start without an age step',
    breaks: { 'audience.children': 'mixed' },
    near: { audience: { children: 'mixed', ageStep: true } },
    at: 'audience.ageStep',
    says: /age step/,
  },
  {
    id: 'CH-01',
    name: 'an audience that is not said is an error',
    breaks: { audience: undefined },
    near: {},
    at: 'audience',
  },
];

const information: Case[] = [
  {
    id: 'IN-04',
    name: 'a purpose says why it is allowed',
    breaks: { [`${VIDEO}.because`]: undefined },
    near: {},
    at: `${VIDEO}.because`,
  },
  {
    id: 'IN-05',
    name: 'an empty list of recipients is an error',
    breaks: { [`${VIDEO}.recipients`]: [] },
    near: { [`${VIDEO}.recipients`]: 'none' },
    at: `${VIDEO}.recipients`,
    says: /write "none"/,
  },
  {
    id: 'IN-05',
    name: 'recipients that are not said are an error',
    breaks: { [`${VIDEO}.recipients`]: undefined },
    near: { [`${VIDEO}.recipients`]: 'none' },
    at: `${VIDEO}.recipients`,
  },
  ...['name', 'role', 'country', 'purpose'].map((key): Case => ({
    id: 'IN-05',
    name: `a recipient without a ${key} is an error`,
    breaks: { [`${STATISTICS}.recipients[0].${key}`]: undefined },
    near: {},
    at: `${STATISTICS}.recipients[0].${key}`,
  })),
  {
    id: 'IN-05',
    name: 'the notice of a recipient is an https address',
    breaks: { [`${STATISTICS}.recipients[0].notice`]: 'http://teller.example/' },
    near: { [`${STATISTICS}.recipients[0].notice`]: 'https://teller.example/' },
    at: `${STATISTICS}.recipients[0].notice`,
  },
  {
    id: 'IN-05',
    name: 'a recipient without a notice of its own is a warning',
    breaks: { [`${STATISTICS}.recipients[0].notice`]: undefined },
    near: { [`${STATISTICS}.recipients`]: [aRecipient()] },
    at: `${STATISTICS}.recipients[0].notice`,
    severity: 'warning',
  },
  {
    id: 'DS-10',
    name: 'the address of the authority is an https address',
    breaks: { 'authority.url': 'www.example.nl' },
    near: { authority: undefined },
    at: 'authority.url',
  },
];

const FIRST = `${STATISTICS}.services[0].storage[0]`;
const deviceAccess: Case[] = [
  {
    id: 'CK-01',
    name: 'a kind of storage we do not know is an error',
    breaks: { [`${FIRST}.kind`]: 'flash' },
    near: { [`${FIRST}.kind`]: 'indexed-db' },
    at: `${FIRST}.kind`,
  },
  {
    id: 'CK-01',
    name: 'a name of stars only, which would delete everything, is an error',
    breaks: { [`${FIRST}.name`]: '**' },
    near: { [`${FIRST}.name`]: '_*' },
    at: `${FIRST}.name`,
  },
  {
    id: 'CK-01',
    name: 'a host with a path is an error',
    breaks: { [`${STATISTICS}.services[0].hosts`]: ['https://stats.example.nl/'] },
    near: { [`${STATISTICS}.services[0].hosts`]: ['*.example.nl', '127.0.0.1:8001'] },
    at: `${STATISTICS}.services[0].hosts[0]`,
  },
  {
    id: 'CK-09',
    name: 'device access under legitimate interests is an error',
    breaks: { [`${FRAUD}.services`]: COOKIE },
    near: { [`${FRAUD}.services`]: [{ id: 's', name: 'S', hosts: ['s.example.nl'] }] },
    at: `${FRAUD}.services`,
  },
  {
    id: 'CK-13',
    name: 'a cookie without a lifetime is an error',
    breaks: { [`${FIRST}.maxAge`]: undefined },
    near: { [`${FIRST}.maxAge`]: 'session' },
    at: `${FIRST}.maxAge`,
  },
  ...['P14M', 'P2Y', 'P396D', 'P57W'].map((period): Case => ({
    id: 'CK-13',
    name: `a cookie that lives ${period} is an error`,
    breaks: { [`${FIRST}.maxAge`]: period },
    near: { [`${FIRST}.maxAge`]: 'P13M' },
    at: `${FIRST}.maxAge`,
  })),
  ...['P7M', 'P13M', 'P183D', 'P1Y'].map((period): Case => ({
    id: 'CK-13',
    name: `a cookie that lives ${period} is a warning`,
    breaks: { [`${FIRST}.maxAge`]: period },
    near: { [`${FIRST}.maxAge`]: 'P6M' },
    at: `${FIRST}.maxAge`,
    severity: 'warning',
  })),
  ...['P27D', 'P14M', 'P2Y', 'P0M', 'six months', 6].map((validity): Case => ({
    id: 'CK-14',
    name: `a validity of ${validity} is an error`,
    breaks: { validity, quietPeriod: 'P5Y' },
    near: { validity: 'P13M', quietPeriod: 'P13M' },
    at: 'validity',
  })),
  ...['P1M', 'P5M', 'P182D', 'PT6M'].map((quietPeriod): Case => ({
    id: 'CK-15',
    name: `a quiet period of ${quietPeriod} is an error`,
    breaks: { quietPeriod },
    near: { quietPeriod: 'P6M' },
    at: 'quietPeriod',
  })),
  {
    id: 'CK-15',
    name: 'a no that counts shorter than a yes is an error',
    breaks: { validity: 'P12M', quietPeriod: 'P6M' },
    near: { validity: 'P12M', quietPeriod: 'P12M' },
    at: 'quietPeriod',
    says: /P12M or longer/,
    beyondSchema: true,
  },
  {
    id: 'CK-15',
    name: 'a no left at its default counts as long as a yes',
    breaks: { validity: 'P13M', quietPeriod: undefined },
    near: { validity: undefined, quietPeriod: undefined },
    at: 'quietPeriod',
    beyondSchema: true,
  },
  {
    id: 'CK-16',
    name: 'a yes and a no of unequal length are a warning',
    breaks: { validity: 'P1M' },
    near: { validity: 'P6M' },
    at: 'validity',
    severity: 'warning',
  },
];

const form: Case[] = [
  {
    id: 'form',
    name: 'a typing error in a key is told with its cure',
    breaks: { [`${VIDEO}.legalBases`]: 'consent' },
    near: { [`${VIDEO}.legalBasis`]: 'consent' },
    at: `${VIDEO}.legalBases`,
    says: /Did you mean "legalBasis"\?/,
  },
  {
    id: 'form',
    name: 'an unknown key is told with those there are',
    breaks: { 'controller.fax': '1' },
    near: { 'controller.phone': '1' },
    at: 'controller.fax',
    says: /privacyStatement/,
  },
  {
    id: 'form',
    name: 'an unknown key of the policy is an error',
    breaks: { quiet_period: 'P6M' },
    near: {},
    at: 'quiet_period',
    says: /"quietPeriod"/,
  },
  {
    id: 'form',
    name: 'an id with capitals is an error',
    breaks: { [`${VIDEO}.id`]: 'Video' },
    near: { [`${VIDEO}.id`]: 'v' },
    at: `${VIDEO}.id`,
  },
  {
    id: 'form',
    name: 'an id of 65 characters is an error',
    breaks: { site: 'a'.repeat(65) },
    near: { site: 'a'.repeat(64) },
    at: 'site',
  },
  {
    id: 'form',
    name: 'a name of JavaScript’s own is no id',
    breaks: { [`${VIDEO}.id`]: 'constructor' },
    near: { [`${VIDEO}.id`]: 'constructors' },
    at: `${VIDEO}.id`,
  },
  {
    id: 'form',
    name: 'a country in words is an error',
    breaks: { country: 'Nederland' },
    near: { country: 'BE' },
    at: 'country',
  },
  {
    id: 'form',
    name: 'a code that ISO does not know is told with the right one',
    breaks: { country: 'UK' },
    near: { country: 'GB' },
    at: 'country',
    says: /"GB"/,
  },
  {
    id: 'form',
    name: 'a version with spaces is an error',
    breaks: { version: 'for Mr. Jansen' },
    near: { version: 'v1.0' },
    at: 'version',
  },
  {
    id: 'form',
    name: 'a seal that is none is an error',
    breaks: { seal: { digest: 'abc', rules: '1' } },
    near: { seal: { digest: 'a'.repeat(64), rules: '1' } },
    at: 'seal.digest',
  },
  {
    id: 'CO-14',
    name: 'a controller without an id is an error',
    breaks: { 'controller.id': undefined },
    near: {},
    at: 'controller.id',
  },
];

/** Every line of the table. */
export const cases: readonly Case[] = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...information,
  ...deviceAccess,
  ...form,
];

/** A good policy, or another base, with these edits, as plain data. */
export function edited(edits: Edits, base: unknown = aPolicy()): unknown {
  const policy: unknown = JSON.parse(JSON.stringify(base));
  for (const [path, value] of Object.entries(edits)) put(policy, path.match(/[^.[\]]+/g) ?? [], value);
  return policy;
}

/** Puts a value where the steps lead, or takes away what is there. */
export function put(target: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  const parent = target as Record<string, unknown>;
  if (rest.length) put(parent[step], rest, value);
  else if (value === undefined) Reflect.deleteProperty(parent, step);
  else parent[step] = value;
}
