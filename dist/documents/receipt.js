import { opens } from '../model/event.js';
import { recipientsOf } from '../model/purpose.js';
import { recordNodes } from './record.js';
import { PROFILES, RECORD_CONTEXT } from './record-terms.js';

function receipt(input) {
  const { id, now, signed = [] } = input;
  const created = new Date(now).toISOString();
  return {
    "@context": { ...RECORD_CONTEXT, proof: "urn:consent-panel:proof", signed: "urn:consent-panel:signed" },
    "@id": `urn:uuid:${id}`,
    "@type": "dpv:ConsentReceipt",
    "dct:conformsTo": { "@id": PROFILES.receipt },
    "dct:identifier": id,
    "dpv:hasIdentifier": id,
    "dct:created": { "@type": "xsd:dateTime", "@value": created },
    "dpv:hasRecordOfActivity": recordNodes(input),
    proof: signed.length ? "receipted" : "local-only",
    ...signed.length && { signed }
  };
}
const CATEGORIES = {
  "direct-marketing": "6 - Marketing",
  "targeted-advertising": "6 - Marketing",
  analytics: "8 - Improve Performance",
  "embedded-media": "2 - Contracted Service",
  security: "16 - Security"
};
function kantaraReceipt(event, notice, id) {
  const given = (notice?.purposes ?? []).filter(
    (purpose) => purpose.legalBasis === "consent" && opens(event.decisions[purpose.id]?.state ?? "")
  );
  if (!notice || !given.length) return void 0;
  const { controller } = notice;
  const officer = controller.dataProtectionOfficer;
  const special = given.flatMap(({ data }) => data.filter(({ sensitivity }) => sensitivity === "special"));
  return {
    version: "KI-CR-v1.1.0",
    jurisdiction: notice.country,
    consentTimestamp: Math.floor(Date.parse(event.at) / 1e3),
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
        phone: controller.phone ?? "",
        piiControllerUrl: controller.privacyStatement
      }
    ],
    policyUrl: controller.privacyStatement,
    services: [
      {
        service: notice.site,
        purposes: given.map((purpose) => {
          const parties = recipientsOf(purpose).filter(
            ({ id: id2, role }) => role !== "processor" && opens(event.decisions[`${purpose.id}/${id2}`]?.state ?? "given")
          );
          const categories = (purpose.tags ?? []).flatMap((tag) => CATEGORIES[tag] ?? []);
          return {
            purpose: purpose.title,
            purposeCategory: categories.length ? [...new Set(categories)] : ["2 - Contracted Service"],
            consentType: "EXPLICIT",
            piiCategory: purpose.data.map(({ label }) => label),
            primaryPurpose: true,
            termination: event.validUntil,
            thirdPartyDisclosure: parties.length > 0,
            ...parties.length && { thirdPartyName: parties.map(({ name }) => name).join(", ") }
          };
        })
      }
    ],
    sensitive: special.length > 0,
    spiCat: special.map(({ label }) => label)
  };
}

export { kantaraReceipt, receipt };
//# sourceMappingURL=receipt.js.map
