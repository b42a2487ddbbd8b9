import { oneOf, record, by, optional, list, fits, quote } from './check.js';
import { localized, id, country, text, flag, httpsAddress, storageName, periodOrSession, day, period, host } from './values.js';

const LEGAL_BASES = {
  consent: "toestemming",
  contract: "overeenkomst",
  "legal-obligation": "wettelijke verplichting",
  "vital-interests": "vitale belangen",
  "public-task": "taak van algemeen belang",
  "legitimate-interests": "gerechtvaardigd belang"
};
const SIX_BASES = Object.entries(LEGAL_BASES).map(([english, dutch]) => `${english} (${dutch})`).join(", ");
const knownBasis = oneOf(Object.keys(LEGAL_BASES), "a legal basis", SIX_BASES);
const legalBasis = (value, place) => {
  const { path, tell } = place;
  if (value === void 0 || value === null || value === "") {
    tell(path, `This purpose has no legal basis. Choose one of: ${SIX_BASES}.`, "LB-03");
  } else if (Array.isArray(value)) {
    tell(
      path,
      `A purpose has exactly one legal basis, and this is a list. Choose one of: ${SIX_BASES}; or make two purposes of it.`,
      "LB-03"
    );
  } else knownBasis(value, place);
};
const dataCategory = record({
  id: by("CO-14", id),
  label: localized,
  sensitivity: by("SP-01", oneOf(["ordinary", "special", "criminal", "national-id"], "a sensitivity"))
});
const recipient = record({
  id: by("CO-14", id),
  name: text,
  role: oneOf(["processor", "joint-controller", "third-party"], "a role"),
  country,
  purpose: localized,
  notice: optional(httpsAddress),
  safeguard: optional(by("CO-10", localized)),
  separable: optional(by("CO-08", flag))
});
const recipientList = list(recipient, { noun: "recipients", unique: "CO-14" });
const saidNone = fits(
  (value) => Array.isArray(value) && value.length > 0,
  "a list of recipients",
  'Name each recipient; if there are none, write "none".'
);
const recipients = (value, place) => {
  if (value === "none") return;
  if (Array.isArray(value) && value.length > 0) recipientList(value, place);
  else saidNone(value, place);
};
const storageItem = record({
  kind: oneOf(["cookie", "local-storage", "session-storage", "indexed-db", "cache-storage"], "a kind of storage"),
  name: storageName,
  maxAge: by("CK-13", periodOrSession),
  purpose: optional(localized)
});
const service = record({
  id,
  name: text,
  storage: optional(list(storageItem, { noun: "what is kept on the device", unique: "CK-01", empty: true })),
  hosts: optional(list(host, { noun: "hosts", unique: "CK-01", empty: true }))
});
const CONDITIONS = "A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j".split(" ");
const TAGS = [
  "direct-marketing",
  "targeted-advertising",
  "sharing",
  "profiling",
  "analytics",
  "embedded-media",
  "security"
];
const purposeShape = record(
  {
    id: by("form", id),
    title: by("CO-09", localized),
    summary: by("CO-09", localized),
    description: by("CO-10", localized),
    legalBasis: by("LB-01", legalBasis),
    because: by("IN-04", localized),
    necessity: optional(by("LB-05", localized)),
    contract: optional(by("LB-08", localized)),
    legalReference: optional(by("LB-09", localized)),
    interest: optional(by("LB-10", localized)),
    data: by("CO-10", list(dataCategory, { noun: "kinds of data", unique: "CO-14" })),
    recipients: by("IN-05", recipients),
    retention: by("CO-10", record({ period, text: optional(localized) })),
    services: optional(by("CK-01", list(service, { noun: "services", unique: "CK-01", empty: true }))),
    tags: optional(by("SG-01", list(oneOf(TAGS, "a tag"), { noun: "tags", unique: "SG-01", empty: true }))),
    status: optional(by("LB-07", oneOf(["active", "not-allowed"], "a status"))),
    specialCondition: optional(by("SP-01", oneOf(CONDITIONS, "a condition of Art. 9(2)"))),
    decidedOn: by("LB-06", day),
    activeFrom: by("LB-06", day)
  },
  presetChoice
);
const PRESET = /default|preset|check|tick|select|require|mandatory|enable|toggle|opt-?_?out|granted|accepted|^on$|^given$/i;
function presetChoice(key) {
  if (!PRESET.test(key)) return void 0;
  return {
    law: "CO-02",
    message: `There is no ${quote(key)}: every consent begins as "not given", and nobody has to give it. Remove it.`
  };
}

export { LEGAL_BASES, purposeShape };
//# sourceMappingURL=purpose-shape.js.map
