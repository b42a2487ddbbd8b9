/**
 * The words that records and receipts share: the context of the Data Privacy
 * Vocabulary (DPV 2.3), inside each document so that reading one asks nothing
 * of the network, and the terms for what a policy says.
 */
import type { DecidedState } from '../model/event.js';
import type { LegalBasis } from '../model/purpose.js';

export const RECORD_CONTEXT: Readonly<Record<string, string>> = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
};

/** The profiles of ISO/IEC TS 27560:2023 that records and receipts conform to. */
export const PROFILES: Readonly<Record<'record' | 'receipt', string>> = {
  record: 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
  receipt: 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr',
};

/** The state of a consent. An objection is none of these: it is the exercise of a right (Art. 21). */
export const STATUS: Readonly<Partial<Record<DecidedState | 'expired', string>>> = {
  given: 'dpv:ConsentGiven',
  renewed: 'dpv:RenewedConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  requested: 'dpv:ConsentRequested',
  deferred: 'dpv:ConsentRequestDeferred',
  expired: 'dpv:ConsentExpired',
};

export const BASIS_TERMS: Readonly<Record<LegalBasis, string>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
};

export const TAG_TERMS: Readonly<Record<string, string>> = {
  'direct-marketing': 'dpv:DirectMarketing',
  'targeted-advertising': 'dpv:TargetedAdvertising',
  analytics: 'dpv:ServiceUsageAnalytics',
  'embedded-media': 'dpv:RequestedServiceProvision',
  security: 'dpv:EnforceSecurity',
};

/** Kinds of data by the ids that policies mostly give them; any other is told by its label alone. */
export const DATA_TERMS: Readonly<Record<string, string>> = {
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

export const ROLE_TERMS: Readonly<Record<'processor' | 'joint-controller' | 'third-party', string>> = {
  processor: 'dpv:DataProcessor',
  'joint-controller': 'dpv:DataController',
  'third-party': 'dpv:ThirdParty',
};
