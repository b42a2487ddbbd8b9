/**
 * The receipt: what a visitor takes along, right after deciding or at any
 * time (PR-10). It holds the records, in the form of ISO/IEC TS 27560:2023;
 * `kantaraReceipt()` says the same in the older form of Kantara 1.1 (PR-11).
 */
import { opens, type ConsentEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { Controller } from '../model/policy.js';
import { recipientsOf } from '../model/purpose.js';
import { recordNodes, type JsonLd, type RecordInput } from './record.js';
import { PROFILES, RECORD_CONTEXT } from './record-terms.js';

/** What a receipt is made of besides its records. */
export interface ReceiptInput extends RecordInput {
  /** UUID of the receipt. */
  readonly id: string;
  /** The receiver's signed receipts (compact JWS), where the choices have been delivered; without them it is local only (PR-04). */
  readonly signed?: readonly string[];
}

/** The receipt of a subject, in JSON-LD. */
export function receipt(input: ReceiptInput): Readonly<Record<string, JsonLd>> {
  const { id, now, signed = [] } = input;
  const created = new Date(now).toISOString();
  return {
    '@context': { ...RECORD_CONTEXT, proof: 'urn:consent-panel:proof', signed: 'urn:consent-panel:signed' },
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': { '@id': PROFILES.receipt },
    'dct:identifier': id,
    'dpv:hasIdentifier': id,
    'dct:created': { '@type': 'xsd:dateTime', '@value': created },
    'dpv:hasRecordOfActivity': recordNodes(input),
    proof: signed.length ? 'receipted' : 'local-only',
    ...(signed.length && { signed }),
  };
}

/** A receipt after Kantara Consent Receipt 1.1.0. */
export interface KantaraReceipt {
  readonly version: 'KI-CR-v1.1.0';
  readonly jurisdiction: string;
  /** Seconds of Unix time. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly {
    readonly piiController: string;
    readonly onBehalf: boolean;
    readonly contact: string;
    readonly address: { readonly streetAddress: string; readonly addressCountry: string };
    readonly email: string;
    readonly phone: string;
    readonly piiControllerUrl: string;
  }[];
  readonly policyUrl: string;
  readonly services: readonly { readonly service: string; readonly purposes: readonly KantaraPurpose[] }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly string[];
}

/** One purpose of it. */
export interface KantaraPurpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  readonly consentType: 'EXPLICIT';
  readonly piiCategory: readonly string[];
  readonly primaryPurpose: boolean;
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

const CATEGORIES: Readonly<Record<string, string>> = {
  'direct-marketing': '6 - Marketing',
  'targeted-advertising': '6 - Marketing',
  analytics: '8 - Improve Performance',
  'embedded-media': '2 - Contracted Service',
  security: '16 - Security',
};

/**
 * The consents of one event in Kantara's form, which knows consents only:
 * `undefined` where the event gives none, or its notice is not at hand.
 */
export function kantaraReceipt(
  event: ConsentEvent,
  notice: Notice | undefined,
  id: string,
): KantaraReceipt | undefined {
  const given = (notice?.purposes ?? []).filter(
    (purpose) => purpose.legalBasis === 'consent' && opens(event.decisions[purpose.id]?.state ?? ''),
  );
  if (!notice || !given.length) return undefined;
  const { controller } = notice;
  // Two texts by name look like one text in two languages to the types; it is an object.
  const officer = controller.dataProtectionOfficer as unknown as Controller['dataProtectionOfficer'];
  const special = given.flatMap(({ data }) => data.filter(({ sensitivity }) => sensitivity === 'special'));
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: notice.country,
    consentTimestamp: Math.floor(Date.parse(event.at) / 1_000),
    collectionMethod: `consent-panel ${event.method}: ${event.evidence.layer}, ${event.evidence.control}`,
    consentReceiptID: id,
    language: event.language,
    piiPrincipalId: event.subject,
    piiControllers: [
      {
        piiController: controller.name,
        onBehalf: false,
        contact: officer?.name ?? controller.name,
        address: { streetAddress: controller.address, addressCountry: controller.country },
        email: controller.email,
        phone: controller.phone ?? '',
        piiControllerUrl: controller.privacyStatement,
      },
    ],
    policyUrl: controller.privacyStatement,
    services: [
      {
        service: notice.site,
        purposes: given.map((purpose) => {
          const parties = recipientsOf(purpose).filter(
            ({ id, role }) => role !== 'processor' && opens(event.decisions[`${purpose.id}/${id}`]?.state ?? 'given'),
          );
          const categories = (purpose.tags ?? []).flatMap((tag) => CATEGORIES[tag] ?? []);
          return {
            purpose: purpose.title,
            purposeCategory: categories.length ? [...new Set(categories)] : ['2 - Contracted Service'],
            consentType: 'EXPLICIT',
            piiCategory: purpose.data.map(({ label }) => label),
            primaryPurpose: true,
            termination: event.validUntil,
            thirdPartyDisclosure: parties.length > 0,
            ...(parties.length && { thirdPartyName: parties.map(({ name }) => name).join(', ') }),
          };
        }),
      },
    ],
    sensitive: special.length > 0,
    spiCat: special.map(({ label }) => label),
  };
}
