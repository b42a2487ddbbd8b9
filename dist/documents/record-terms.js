const RECORD_CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  loc: "https://w3id.org/dpv/loc#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  "legal-eu": "https://w3id.org/dpv/legal/eu#",
  dct: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/"
};
const PROFILES = {
  record: "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr",
  receipt: "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr"
};
const STATUS = {
  given: "dpv:ConsentGiven",
  renewed: "dpv:RenewedConsentGiven",
  refused: "dpv:ConsentRefused",
  withdrawn: "dpv:ConsentWithdrawn",
  requested: "dpv:ConsentRequested",
  deferred: "dpv:ConsentRequestDeferred",
  expired: "dpv:ConsentExpired"
};
const BASIS_TERMS = {
  consent: "eu-gdpr:A6-1-a",
  contract: "eu-gdpr:A6-1-b",
  "legal-obligation": "eu-gdpr:A6-1-c",
  "vital-interests": "eu-gdpr:A6-1-d",
  "public-task": "eu-gdpr:A6-1-e",
  "legitimate-interests": "eu-gdpr:A6-1-f"
};
const TAG_TERMS = {
  "direct-marketing": "dpv:DirectMarketing",
  "targeted-advertising": "dpv:TargetedAdvertising",
  analytics: "dpv:ServiceUsageAnalytics",
  "embedded-media": "dpv:RequestedServiceProvision",
  security: "dpv:EnforceSecurity"
};
const DATA_TERMS = {
  email: "pd:EmailAddress",
  phone: "pd:TelephoneNumber",
  name: "pd:Name",
  address: "pd:PhysicalAddress",
  "birth-date": "pd:BirthDate",
  age: "pd:Age",
  "ip-address": "pd:IPAddress",
  "pages-viewed": "pd:BrowsingBehaviour",
  location: "pd:Location",
  health: "pd:Health"
};
const ROLE_TERMS = {
  processor: "dpv:DataProcessor",
  "joint-controller": "dpv:DataController",
  "third-party": "dpv:ThirdParty"
};

export { BASIS_TERMS, DATA_TERMS, PROFILES, RECORD_CONTEXT, ROLE_TERMS, STATUS, TAG_TERMS };
//# sourceMappingURL=record-terms.js.map
