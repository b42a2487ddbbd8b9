/**
 * Records and receipts, read by a real JSON-LD processor without a network
 * and held against shapes that know every mandatory field.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import SHACLValidator from 'rdf-validate-shacl';
import { anEvent, fromSource, root } from '../receiver/support.js';

const { consentRecords, receipt, kantaraReceipt, noticeArchive, sealEvent, sealNotice } = await fromSource(`
  export { consentRecords, receipt, kantaraReceipt, noticeArchive } from './src/documents/index.ts';
  export { sealEvent, sealNotice } from './src/ledger/chain.ts';
`);

const fixture = (name) => readFileSync(path.join(root, 'test/fixtures', name), 'utf8');
const terms = new Set(JSON.parse(fixture('dpv-record-terms.json')).terms);
const policy = JSON.parse(readFileSync(path.join(root, 'demo/policy.public.json'), 'utf8'));
const basisOf = Object.fromEntries(policy.purposes.map(({ id, legalBasis }) => [id, legalBasis]));
const consents = policy.purposes.filter(({ legalBasis }) => legalBasis === 'consent').map(({ id }) => id);
const interest = policy.purposes.find(({ legalBasis }) => legalBasis === 'legitimate-interests')?.id;
const subject = crypto.randomUUID();
const NOW = Date.now();

const notices = new Map();
let digest;
let input;

async function act(said, more = {}) {
  const event = anEvent({
    site: policy.site,
    subject,
    notice: digest,
    policyVersion: policy.version,
    said,
    ...more,
  });
  for (const [id, decision] of Object.entries(event.decisions)) decision.legalBasis = basisOf[id];
  return { hash: (await sealEvent(event)).hash, event };
}

before(async () => {
  for (const { notice } of await noticeArchive(policy)) {
    const sealed = await sealNotice(notice);
    notices.set(sealed.digest, notice);
    if (notice.language === 'nl') digest ??= sealed.digest;
  }
  const [a, b] = consents;
  const states = ['requested', 'deferred', 'refused', 'given', 'renewed', 'withdrawn'];
  const events = [];
  for (const state of states) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    events.push(await act({ [a]: state }));
  }
  events.push(await act({ [b]: 'given' }, { validUntil: new Date(NOW - 86_400_000).toISOString() }));
  if (interest) events.push(await act({ [interest]: 'objected' }, { kind: 'object' }));
  input = { events, notices, now: NOW };
});

/** Nothing is fetched: a context that is not inside the document is a fault. */
const offline = (url) => Promise.reject(new Error(`asked for ${url}`));

async function validate(document) {
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: offline, safe: true });
  const data = rdf.dataset(new Parser({ format: 'N-Quads' }).parse(quads));
  const shapes = rdf.dataset(new Parser().parse(fixture('record.shapes.ttl')));
  const report = new SHACLValidator(shapes, { factory: rdf }).validate(data);
  return {
    conforms: report.conforms,
    size: data.size,
    faults: report.results.map(
      ({ path: at, message, focusNode }) => `${focusNode?.value} ${at?.value}: ${message.map(({ value }) => value)}`,
    ),
  };
}

const textsOf = (value) =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)])
      : [];

describe('[PR-09] consent records', () => {
  it('hold every field that ISO/IEC TS 27560 demands', async () => {
    const records = consentRecords(input);
    assert.ok(records.length >= 2);
    for (const record of records) {
      const { conforms, faults, size } = await validate(record);
      assert.ok(conforms, faults.join('\n'));
      assert.ok(size > 40);
    }
  });

  it('the shapes are no formality: without any one of the mandatory parts, a record fails', async () => {
    const [record] = consentRecords(input);
    for (const key of [
      'dct:conformsTo',
      'dct:identifier',
      'dct:created',
      'dpv:hasDataSubject',
      'dpv:hasNotice',
      'dpv:hasJurisdiction',
      'dpv:hasProcess',
      'dpv:hasConsentStatus',
      'dpv:hasEntity',
    ]) {
      const rest = { ...record };
      delete rest[key];
      assert.equal((await validate(rest)).conforms, false, key);
    }
    for (const key of [
      'dpv:hasPurpose',
      'dpv:hasLegalBasis',
      'dpv:hasPersonalData',
      'dpv:hasDataController',
      'dpv:hasStorageCondition',
      'dpv:hasConsentControl',
      'dpv:hasRight',
    ]) {
      const changed = structuredClone(record);
      delete changed['dpv:hasProcess'][0][key];
      assert.equal((await validate(changed)).conforms, false, key);
    }
    for (const key of ['dpv:isIndicatedAtTime', 'dpv:isIndicatedBy', 'dpv:hasDuration', 'dpv:hasIndicationMethod']) {
      const changed = structuredClone(record);
      delete changed['dpv:hasConsentStatus'][0][key];
      assert.equal((await validate(changed)).conforms, false, key);
    }
    for (const key of ['dpv:hasName', 'dpv:hasAddress', 'dpv:hasContact', 'dpv:hasIdentifier']) {
      const changed = structuredClone(record);
      delete changed['dpv:hasEntity'][0][key];
      assert.equal((await validate(changed)).conforms, false, key);
    }
  });

  it('use only terms that are in DPV 2.3', () => {
    const texts = [...consentRecords(input), receipt({ ...input, id: crypto.randomUUID() })].flatMap(textsOf);
    const used = new Set(texts.filter((text) => /^(dpv|pd|eu-gdpr|legal-eu|loc):[\w-]+$/.test(text)));
    const countries = new Set([...used].filter((term) => /^loc:[A-Z]{2}$/.test(term)));
    assert.deepEqual(
      [...used].filter((term) => !terms.has(term) && !countries.has(term)),
      [],
    );
    assert.ok(used.size > 40, `${used.size} terms`);
  });

  it('[PR-07] [PR-12] record refusals, withdrawals and expiries in the same detail as consents', () => {
    const statuses = consentRecords(input).flatMap((record) => record['dpv:hasConsentStatus'] ?? []);
    const types = statuses.map((status) => status['@type'][0]);
    for (const type of [
      'dpv:ConsentRequested',
      'dpv:ConsentRequestDeferred',
      'dpv:ConsentRefused',
      'dpv:ConsentGiven',
      'dpv:RenewedConsentGiven',
      'dpv:ConsentWithdrawn',
      'dpv:ConsentExpired',
    ])
      assert.ok(types.includes(type), type);
    const keys = (type) => Object.keys(statuses.find((status) => status['@type'][0] === type)).sort();
    assert.deepEqual(keys('dpv:ConsentRefused'), keys('dpv:ConsentGiven'));
    assert.deepEqual(keys('dpv:ConsentWithdrawn'), keys('dpv:ConsentGiven'));
    assert.doesNotMatch(JSON.stringify(statuses), /ImpliedConsent|UninformedConsent/);
  });

  it('an objection is recorded as the exercise of a right, not as a consent', { skip: !interest }, () => {
    const record = consentRecords(input).find((each) => each['@type'] === 'dpv:RightExerciseRecord');
    assert.deepEqual(record['dpv:hasRight'][0]['@type'], ['dpv:RightExerciseActivity', 'eu-gdpr:A21']);
    assert.equal(record['dpv:hasConsentStatus'], undefined);
  });

  it('[PR-13] an answer on paper names the scan and who recorded it', async () => {
    const paper = await act({ [consents[0]]: 'given' }, { method: 'paper' });
    const evidence = new Map([[paper.event.id, { reference: 'archief/2026/117.pdf', recordedBy: 'balie 2' }]]);
    const [record] = consentRecords({ ...input, events: [paper], evidence });
    const [status] = record['dpv:hasConsentStatus'];
    assert.equal(status['dct:source'], 'archief/2026/117.pdf');
    assert.equal(status['dct:creator'], 'balie 2');
    assert.match(status['dpv:hasIndicationMethod'], /paper/);
    assert.ok((await validate(record)).conforms);
  });

  it('an answer by a parent names the guardian', async () => {
    const [record] = consentRecords({
      ...input,
      events: [await act({ [consents[0]]: 'given' }, { by: 'guardian', kind: 'guardian' })],
    });
    assert.match(record['dpv:hasConsentStatus'][0]['dpv:isIndicatedBy']['@id'], /#guardian$/);
    assert.ok(record['dpv:hasEntity'].some((each) => each['@type'] === 'dpv:GuardianOfDataSubject'));
  });

  it('[PR-05] hold no address, device or name of the person', () => {
    for (const record of consentRecords(input))
      assert.doesNotMatch(JSON.stringify(record), /user-?agent|ipAddress|Mozilla/i);
  });
});

describe('[PR-10] the receipt', () => {
  it('conforms to the profile, holds the records, and says where the proof is', async () => {
    const local = receipt({ ...input, id: crypto.randomUUID() });
    assert.equal(local['dct:conformsTo']['@id'], 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr');
    assert.equal(local.proof, 'local-only', '[PR-04]');
    const { conforms, faults } = await validate(local);
    assert.ok(conforms, faults.join('\n'));
    const sent = receipt({ ...input, id: crypto.randomUUID(), signed: ['a.b.c'] });
    assert.equal(sent.proof, 'receipted');
    assert.ok((await validate(sent)).conforms);
  });
});

describe('[PR-11] the receipt after Kantara 1.1', () => {
  const validateKantara = new Ajv2020({ strict: false }).compile({
    type: 'object',
    required: [
      'version',
      'jurisdiction',
      'consentTimestamp',
      'collectionMethod',
      'consentReceiptID',
      'piiPrincipalId',
      'piiControllers',
      'policyUrl',
      'services',
      'sensitive',
    ],
    properties: {
      version: { const: 'KI-CR-v1.1.0' },
      jurisdiction: { type: 'string', minLength: 1 },
      consentTimestamp: { type: 'integer', minimum: 0 },
      collectionMethod: { type: 'string', minLength: 1 },
      consentReceiptID: { type: 'string', minLength: 1 },
      piiPrincipalId: { type: 'string', minLength: 1 },
      piiControllers: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['piiController', 'contact', 'address', 'email', 'phone'] },
      },
      policyUrl: { type: 'string', minLength: 1 },
      services: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['service', 'purposes'],
          properties: {
            purposes: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: [
                  'purpose',
                  'purposeCategory',
                  'consentType',
                  'piiCategory',
                  'primaryPurpose',
                  'termination',
                  'thirdPartyDisclosure',
                ],
                if: { properties: { thirdPartyDisclosure: { const: true } } },
                then: { required: ['thirdPartyName'] },
              },
            },
          },
        },
      },
      sensitive: { type: 'boolean' },
    },
  });

  it('has all that is mandatory, and is made of consents only', async () => {
    const { event } = await act(Object.fromEntries(consents.map((id) => [id, 'given'])));
    const made = kantaraReceipt(event, notices.get(event.notice), crypto.randomUUID());
    assert.ok(validateKantara(made), JSON.stringify(validateKantara.errors));
    assert.equal(made.services[0].purposes.length, consents.length);
    const { event: refusal } = await act({ [consents[0]]: 'refused' });
    assert.equal(kantaraReceipt(refusal, notices.get(refusal.notice), 'x'), undefined);
    assert.equal(kantaraReceipt(event, undefined, 'x'), undefined);
  });
});
