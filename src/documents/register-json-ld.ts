/**
 * The register as JSON-LD in the words of the Data Privacy Vocabulary (DPV
 * 2.3), for programs of authorities and auditors (RE-04). The context is
 * inside: reading it asks nothing of the network.
 */
import { isInEea } from '../model/eea.js';
import type { Controller } from '../model/policy.js';
import { recipientsOf, type DataCategory, type Recipient, type SubjectCategory } from '../model/purpose.js';
import { isActive, type DocumentInput, type DocumentOptions, type DocumentPurpose } from './input.js';
import { scribe, type Scribe } from './scribe.js';

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
} as const;

const BASES = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
} as const;

/** DPV has no word for the rule on mail to own customers, which stands in for a basis (LB-16). */
const SOFT_OPT_IN = 'urn:consent-panel:regime:tw-11.7-soft-opt-in';

const ROLES = {
  processor: ['dpv:hasDataProcessor', 'dpv:DataProcessor'],
  'joint-controller': ['dpv:hasRecipientDataController', 'dpv:DataController'],
  'third-party': ['dpv:hasRecipientThirdParty', 'dpv:ThirdParty'],
} as const;

/** Of visitors, possible customers, suppliers and donors it knows only that they are data subjects. */
const SUBJECTS: Readonly<Partial<Record<SubjectCategory, string>>> = {
  customer: 'dpv:Customer',
  employee: 'dpv:Employee',
  applicant: 'dpv:JobApplicant',
  child: 'dpv:Child',
  patient: 'dpv:Patient',
  member: 'dpv:Member',
};

/** Kinds of data by the ids that policies mostly give them. */
const DATA: Readonly<Record<string, string>> = {
  email: 'pd:EmailAddress',
  phone: 'pd:TelephoneNumber',
  name: 'pd:Name',
  address: 'pd:PhysicalAddress',
  'birth-date': 'pd:BirthDate',
  age: 'pd:Age',
  'ip-address': 'pd:IPAddress',
  'pages-viewed': 'pd:BrowsingBehaviour',
  location: 'pd:Location',
  health: 'pd:Health',
};

const TAGS: Readonly<Record<string, string>> = {
  'direct-marketing': 'dpv:DirectMarketing',
  'targeted-advertising': 'dpv:TargetedAdvertising',
  analytics: 'dpv:ServiceUsageAnalytics',
  'embedded-media': 'dpv:RequestedServiceProvision',
  security: 'dpv:EnforceSecurity',
};

/** The register as a text in JSON-LD. */
export async function registerJsonLd(file: DocumentInput, options: DocumentOptions = {}): Promise<string> {
  const s = await scribe(file, options);
  const { register: words, common } = s.words;
  const controller = `urn:consent-panel:${file.site}:controller`;
  const measures = (file.internal?.measures ?? []).map(measure);
  const data = {
    '@context': CONTEXT,
    '@id': `urn:consent-panel:${file.site}:register:${encodeURIComponent(file.version)}`,
    '@type': 'dpv:ROPA',
    'dct:title': `${words.title} ${file.controller.name}`,
    'dct:language': s.language,
    'dct:identifier': file.version,
    'dct:description': `${common.determinedBy.replace('{controller}', file.controller.name)} ${common.notApproved}`,
    'dpv:hasJurisdiction': [{ '@id': `loc:${file.country}` }],
    'dpv:hasApplicableLaw': [{ '@id': 'legal-eu:law-GDPR' }],
    'dpv:hasDataController': [entity(controller, 'dpv:DataController', file.controller), ...jointly(file.controller)],
    ...parties(file.controller),
    ...(measures.length ? { 'dpv:hasTechnicalOrganisationalMeasure': measures } : {}),
    'dpv:hasProcess': file.purposes.map((purpose) => process(purpose, file, controller, s)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function process(purpose: DocumentPurpose, { site }: DocumentInput, controller: string, s: Scribe): object {
  const { internal } = purpose;
  const subjects = purpose.subjects ?? ['visitor', 'customer'];
  const measures = (internal?.measures ?? []).map(measure);
  return {
    '@id': `urn:consent-panel:${site}:purpose:${purpose.id}`,
    '@type': 'dpv:Process',
    'dct:identifier': purpose.id,
    'dct:title': s.text(purpose.title),
    'dct:description': isActive(purpose) ? s.sentence(purpose.description) : s.words.register.rejected,
    'dct:date': purpose.decidedOn,
    ...(internal?.decidedBy ? { 'dct:creator': internal.decidedBy } : {}),
    'dpv:hasDataController': [{ '@id': controller }],
    'dpv:hasPurpose': [
      {
        '@type': 'dpv:Purpose',
        'dct:title': s.text(purpose.title),
        'skos:broader': purposeTerms(purpose).map((term) => ({ '@id': term })),
      },
    ],
    // What was rejected has no basis (LB-07).
    ...(isActive(purpose) ? { 'dpv:hasLegalBasis': bases(purpose) } : {}),
    'dpv:hasDataSubject': subjects.map((subject) => ({
      '@type': SUBJECTS[subject] ?? 'dpv:DataSubject',
      'dct:title': s.words.subjects[subject],
    })),
    'dpv:hasPersonalData': purpose.data.map((kind) => personalData(kind, s)),
    ...recipients(purpose, s),
    'dpv:hasStorageCondition': [
      {
        '@type': 'dpv:StorageDuration',
        'dpv:hasDuration': purpose.retention.period,
        'dct:description': s.retention(purpose.retention),
      },
    ],
    ...(measures.length ? { 'dpv:hasTechnicalOrganisationalMeasure': measures } : {}),
    ...(internal?.assessment
      ? {
          'dpv:hasAssessment': [
            {
              '@type': 'dpv:LegitimateInterestAssessment',
              'dct:identifier': internal.assessment.id,
              'dct:date': internal.assessment.assessedOn,
            },
          ],
        }
      : {}),
  };
}

function bases({ legalBasis, specialRegime, specialCondition }: DocumentPurpose): object[] {
  return [
    { '@id': specialRegime ? SOFT_OPT_IN : BASES[legalBasis] },
    ...(specialCondition ? [{ '@id': `eu-gdpr:${specialCondition}` }] : []),
  ];
}

function purposeTerms({ tags = [], legalBasis }: DocumentPurpose): string[] {
  const byTag = tags.map((tag) => TAGS[tag]).filter((term) => term !== undefined);
  if (byTag.length) return byTag;
  if (legalBasis === 'contract') return ['dpv:FulfilmentOfContractualObligation'];
  return [legalBasis === 'legal-obligation' ? 'dpv:LegalCompliance' : 'dpv:Purpose'];
}

function personalData({ id, label, sensitivity }: DataCategory, s: Scribe): object {
  const term = Object.hasOwn(DATA, id) ? DATA[id] : undefined;
  return {
    '@type': sensitivity === 'special' ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
    'dct:identifier': id,
    'dct:title': s.text(label),
    ...(term ? { 'skos:broader': { '@id': term } } : {}),
  };
}

function recipients(purpose: DocumentPurpose, s: Scribe): Record<string, object[]> {
  const by: Record<string, object[]> = {};
  for (const recipient of recipientsOf(purpose)) {
    const [property, type] = ROLES[recipient.role];
    (by[property] ??= []).push(received(recipient, type, s));
  }
  return by;
}

function received(
  { id, name, country, purpose, safeguard, safeguardCopy, notice }: Recipient,
  type: string,
  s: Scribe,
): object {
  return {
    '@type': type,
    'dct:identifier': id,
    'dpv:hasName': name,
    'dpv:hasLocation': [{ '@id': `loc:${country}` }],
    'dct:description': s.sentence(purpose),
    ...(notice ? { 'schema:url': notice } : {}),
    ...(safeguard || !isInEea(country)
      ? {
          'dpv:hasTechnicalOrganisationalMeasure': [
            {
              '@type': 'dpv:TechnicalOrganisationalMeasure',
              'dct:description': safeguard ? s.sentence(safeguard) : s.words.statement.noSafeguard,
              ...(safeguardCopy ? { 'schema:url': safeguardCopy } : {}),
            },
          ],
        }
      : {}),
  };
}

function measure(text: string): object {
  return { '@type': 'dpv:TechnicalOrganisationalMeasure', 'dct:description': text };
}

function entity(
  id: string,
  type: string,
  { name, address, email, country }: { name: string; address: string; email: string; country?: string },
): object {
  return {
    '@id': id,
    '@type': type,
    'dpv:hasName': name,
    'dpv:hasAddress': address,
    'dpv:hasContact': email,
    ...(country ? { 'dpv:hasLocation': [{ '@id': `loc:${country}` }] } : {}),
  };
}

function jointly({ jointControllers = [] }: Controller): object[] {
  return jointControllers.map(({ id, ...who }) =>
    entity(`urn:consent-panel:controller:${id}`, 'dpv:DataController', who),
  );
}

function parties({ dataProtectionOfficer: officer, representative }: Controller): object {
  return {
    ...(officer
      ? {
          'dpv:hasDataProtectionOfficer': [
            { '@type': 'dpv:DataProtectionOfficer', 'dpv:hasName': officer.name, 'dpv:hasContact': officer.email },
          ],
        }
      : {}),
    ...(representative
      ? {
          'dpv:hasRepresentative': [
            {
              '@type': 'dpv:Representative',
              'dpv:hasName': representative.name,
              'dpv:hasAddress': representative.address,
              'dpv:hasContact': representative.email,
            },
          ],
        }
      : {}),
  };
}
