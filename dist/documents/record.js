import { opens } from '../model/event.js';
import { recipientsOf } from '../model/purpose.js';
import { PROFILES, ROLE_TERMS, STATUS, BASIS_TERMS, DATA_TERMS, TAG_TERMS, RECORD_CONTEXT } from './record-terms.js';

function consentRecords(input) {
  return recordNodes(input).map((node) => ({ "@context": RECORD_CONTEXT, ...node }));
}
function recordNodes(input) {
  const inOrder = [...input.events].sort((a, b) => a.event.id < b.event.id ? -1 : 1);
  const purposes = [...new Set(inOrder.flatMap(({ event }) => Object.keys(event.decisions)))].sort();
  return purposes.flatMap((purpose) => {
    const touching = inOrder.filter(({ event }) => Object.hasOwn(event.decisions, purpose));
    const last = touching.findLast(({ event }) => input.notices.has(event.notice));
    const notice = last && input.notices.get(last.event.notice);
    const told = notice?.purposes.find(({ id }) => id === purpose.split(/[./:]/)[0]);
    return notice && told ? [recordOf(purpose, touching, notice, told, last.event, input)] : [];
  });
}
function recordOf(purpose, touching, notice, told, { site, subject }, input) {
  const id = `urn:consent-panel:${site}:record:${subject}:${purpose}`;
  const person = `urn:uuid:${subject}`;
  const controller = `urn:consent-panel:${site}:controller`;
  const isConsent = told.legalBasis === "consent";
  const [first] = touching;
  const last = touching.at(-1);
  return {
    "@id": id,
    "@type": isConsent ? "dpv:ConsentRecord" : "dpv:RightExerciseRecord",
    ...isConsent && { "dct:conformsTo": { "@id": PROFILES.record } },
    "dct:identifier": id,
    "dpv:hasIdentifier": id,
    "dct:created": moment(first?.event.at ?? ""),
    "dct:modified": moment(last?.event.at ?? ""),
    "dpv:hasDataSubject": {
      "@id": person,
      "@type": "dpv:DataSubject",
      "dct:identifier": subject,
      "dpv:hasIdentifier": subject
    },
    "dpv:hasNotice": noticesOf(touching, input.notices),
    "dpv:hasJurisdiction": [{ "@id": `loc:${notice.country}` }],
    "dpv:hasApplicableLaw": [{ "@id": "legal-eu:law-GDPR" }],
    "dpv:hasProcess": [processOf(purpose, notice, told, controller)],
    ...isConsent ? { "dpv:hasConsentStatus": statuses(purpose, touching, person, input) } : { "dpv:hasRight": touching.map((known) => objection(purpose, known, person)) },
    "dpv:hasEntity": parties(notice, told, controller, touching)
  };
}
function processOf(purpose, notice, told, controller) {
  const [, part] = purpose.split("/");
  const recipients = recipientsOf(told).filter(({ id }) => part === void 0 || id === part);
  const special = told.data.some(({ sensitivity }) => sensitivity === "special");
  const settings = notice.controller.privacyStatement;
  const countries = [.../* @__PURE__ */ new Set([notice.controller.country, ...recipients.map(({ country }) => country)])];
  const onDevice = (told.services ?? []).some(({ storage }) => (storage ?? []).length > 0);
  const isConsent = told.legalBasis === "consent";
  return {
    "@type": "dpv:Process",
    "dct:identifier": purpose,
    "dpv:hasPurpose": [
      {
        "@type": "dpv:Purpose",
        "dct:title": told.title,
        "dct:description": told.description,
        "skos:broader": termsOf(told.tags ?? [], TAG_TERMS)
      }
    ],
    "dpv:hasLegalBasis": [
      { "@id": BASIS_TERMS[told.legalBasis] },
      ...special && isConsent ? [{ "@id": "eu-gdpr:A9-2-a" }] : []
    ],
    "dpv:hasPersonalData": told.data.map(({ id, label, sensitivity }) => ({
      "@type": sensitivity === "special" ? "dpv:SpecialCategoryPersonalData" : "dpv:PersonalData",
      "dct:identifier": id,
      "dct:title": label,
      "skos:broader": [{ "@id": DATA_TERMS[id] ?? "dpv:PersonalData" }],
      "dpv:hasNecessity": { "@id": "dpv:Required" }
    })),
    "dpv:hasDataController": [{ "@id": controller }],
    "dpv:hasRecipient": recipients.map(({ id }) => ({ "@id": partyId(notice.site, id) })),
    "dpv:hasProcessing": [{ "@id": "dpv:Collect" }],
    "dpv:hasDataSource": [{ "@type": "dpv:DataSource", "dct:description": told.source ?? "dpv:DataSubject" }],
    "dpv:hasStorageCondition": [
      {
        "@type": "dpv:StorageLocation",
        "dpv:hasLocation": [
          ...countries.map((country) => ({ "@id": `loc:${country}` })),
          ...onDevice ? [{ "@id": "dpv:WithinDevice" }] : []
        ]
      },
      {
        "@type": "dpv:StorageDuration",
        "dpv:hasDuration": told.retention.period,
        ...told.retention.text !== void 0 && { "dct:description": told.retention.text }
      }
    ],
    ...isConsent && {
      "dpv:hasConsentControl": [
        { "@type": ["dpv:ProvideConsent", "dpv:WithdrawConsent"], "dpv:isExercisedAt": settings }
      ]
    },
    "dpv:hasRight": (isConsent ? ["A7-3", "A15", "A17", "A20", "A77"] : ["A15", "A21", "A77"]).map((article) => ({
      "@type": ["dpv:DataSubjectRight", `eu-gdpr:${article}`],
      "dpv:isExercisedAt": settings
    }))
  };
}
function statuses(purpose, touching, person, input) {
  const said = touching.flatMap(({ event, hash }) => {
    const decision = event.decisions[purpose];
    const status = decision && STATUS[decision.state];
    if (!decision || !status) return [];
    const explicit = decision.explicit ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent";
    const outside = input.evidence?.get(event.id);
    return [
      {
        "@id": `urn:uuid:${event.id}`,
        "@type": [status, explicit],
        "dct:identifier": event.id,
        "schema:sha256": hash,
        "dpv:isIndicatedAtTime": moment(event.at),
        "dpv:isIndicatedBy": { "@id": event.by === "guardian" ? `${person}#guardian` : person },
        "dpv:hasIndicationMethod": methodOf(event),
        "dpv:hasNotice": { "@id": `urn:sha256:${event.notice}` },
        "dpv:hasDuration": { "@type": "dpv:UntilTimeDuration", "rdf:value": moment(event.validUntil) },
        ...outside && { "dct:source": outside.reference, "dct:creator": outside.recordedBy }
      }
    ];
  });
  const last = touching.at(-1)?.event;
  const ended = last && opens(last.decisions[purpose]?.state ?? "") && Date.parse(last.validUntil) <= input.now;
  return ended ? [
    ...said,
    {
      "@id": `urn:uuid:${last.id}#expiry`,
      "@type": ["dpv:ConsentExpired", "dpv:ExpressedConsent"],
      "dct:identifier": `${last.id}#expiry`,
      "dpv:isIndicatedAtTime": moment(last.validUntil),
      "dpv:isIndicatedBy": { "@id": `urn:consent-panel:${last.site}:controller` },
      "dpv:hasIndicationMethod": "the end of its validity",
      "dpv:hasNotice": { "@id": `urn:sha256:${last.notice}` },
      "dpv:hasDuration": { "@type": "dpv:UntilTimeDuration", "rdf:value": moment(last.validUntil) }
    }
  ] : said;
}
function objection(purpose, { event, hash }, person) {
  return {
    "@id": `urn:uuid:${event.id}`,
    "@type": ["dpv:RightExerciseActivity", "eu-gdpr:A21"],
    "dct:identifier": event.id,
    "schema:sha256": hash,
    "dct:date": moment(event.at),
    "dct:description": event.decisions[purpose]?.state ?? "",
    "dpv:isIndicatedBy": { "@id": person }
  };
}
function noticesOf(touching, notices) {
  const digests = [...new Set(touching.map(({ event }) => event.notice))];
  return digests.map((digest) => {
    const notice = notices.get(digest);
    return {
      "@id": `urn:sha256:${digest}`,
      "@type": "dpv:ConsentNotice",
      "schema:sha256": digest,
      ...notice && { "dct:language": notice.language, "dct:hasVersion": notice.version }
    };
  });
}
function parties({ site, controller, country, ...notice }, told, id, touching) {
  const authority = notice.authority;
  const guardian = touching.find(({ event }) => event.by === "guardian")?.event;
  return [
    {
      "@id": id,
      "@type": "dpv:DataController",
      "dct:identifier": id,
      "dpv:hasIdentifier": id,
      "dpv:hasName": controller.name,
      "dpv:hasAddress": controller.address,
      "schema:address": {
        "@type": "schema:PostalAddress",
        "schema:streetAddress": controller.address,
        "schema:addressCountry": controller.country
      },
      "dpv:hasContact": controller.email,
      "schema:contactPoint": {
        "@type": "schema:ContactPoint",
        "schema:email": controller.email,
        "schema:url": controller.privacyStatement,
        ...controller.phone !== void 0 && { "schema:telephone": controller.phone }
      }
    },
    ...recipientsOf(told).map((recipient) => ({
      "@id": partyId(site, recipient.id),
      "@type": ["dpv:Recipient", ROLE_TERMS[recipient.role]],
      "dct:identifier": partyId(site, recipient.id),
      "dpv:hasIdentifier": partyId(site, recipient.id),
      "dpv:hasName": recipient.name,
      "dpv:hasAddress": recipient.country,
      "dct:description": recipient.purpose,
      // Where a recipient has no notice of its own, one reaches it through the controller.
      "dpv:hasContact": recipient.notice ?? controller.email
    })),
    ...authority ? [
      {
        "@id": authority.url,
        "@type": "dpv:Authority",
        "dct:identifier": authority.url,
        "dpv:hasIdentifier": authority.url,
        "dpv:hasName": authority.name,
        "dpv:hasAddress": country,
        "dpv:hasContact": authority.url
      }
    ] : [],
    ...guardian ? [{ "@id": `urn:uuid:${guardian.subject}#guardian`, "@type": "dpv:GuardianOfDataSubject" }] : []
  ];
}
function partyId(site, id) {
  return `urn:consent-panel:${site}:recipient:${id}`;
}
function methodOf({ method, evidence }) {
  const { layer, control, presses, synthetic, reference, recordedBy } = evidence;
  const entered = reference && recordedBy ? `, ${reference}, entered by ${recordedBy}` : "";
  return `consent-panel ${method}: ${layer}, ${control}, ${presses} presses${synthetic ? ", pressed by a program" : ""}${entered}`;
}
function termsOf(words, terms) {
  const found = words.flatMap((word) => terms[word] ?? []);
  return (found.length ? found : ["dpv:Purpose"]).map((term) => ({ "@id": term }));
}
function moment(at) {
  return { "@type": "xsd:dateTime", "@value": at };
}

export { consentRecords, recordNodes };
//# sourceMappingURL=record.js.map
