import { list, record, optional, oneOf, fits, by } from './check.js';
import { same } from './said.js';
import { flag, id } from './values.js';

const TOOL_KEYS = {
  "google-consent-mode": [
    ["ad_storage", "ad_user_data", "ad_personalization"],
    ["analytics_storage"],
    ["functionality_storage", "personalization_storage"],
    ["security_storage"]
  ],
  "microsoft-uet": [["ad_storage"]],
  "microsoft-clarity": [["ad_Storage"], ["analytics_Storage"]],
  "meta-pixel": [["pixel"]],
  matomo: [["tracking"]],
  shopify: [["analytics"], ["marketing", "sale_of_data"], ["preferences"]],
  wordpress: [["functional"], ["preferences"], ["statistics", "statistics-anonymous"], ["marketing"]]
};
const purpose = (value, place) => {
  const [whole, part, ...more] = typeof value === "string" ? value.split("/") : [value];
  if (part === void 0 || more.length) id(value, place);
  else for (const each of [whole, part]) id(each, place);
};
const purposeList = list(purpose, { noun: { en: "ids of purposes", nl: "ids van doelen" }, unique: "SG-05" });
const mapped = (value, place) => Array.isArray(value) ? purposeList(value, place) : purpose(value, place);
const keysOf = (tool2) => record(Object.fromEntries((TOOL_KEYS[tool2] ?? []).flat().map((key) => [key, optional(mapped)])));
const tool = (name, more = {}) => optional(record({ keys: keysOf(name), ...more }));
const wait = fits(
  (value) => Number.isInteger(value) && value >= 0 && value <= 1e4,
  { en: "a number of milliseconds from 0 to 10000", nl: "een aantal milliseconden van 0 tot en met 10000" },
  { en: "Write it as a number, such as 500.", nl: "Schrijf het als getal, zoals 500." }
);
const region = fits(
  (value) => typeof value === "string" && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value) && value !== "EU",
  { en: "the code of a region (ISO 3166)", nl: "de code van een regio (ISO 3166)" },
  {
    en: 'Write each country by itself, such as "NL" or "ES-CT"; "EU" is none.',
    nl: 'Schrijf elk land apart, zoals "NL" of "ES-CT"; "EU" is er geen.'
  }
);
const layerName = fits(
  (value) => typeof value === "string" && /^[A-Za-z_$][\w$]{0,63}$/.test(value),
  { en: "the name of a data layer", nl: "de naam van een data layer" },
  { en: 'Write it as in "dataLayer".', nl: 'Schrijf het zoals in "dataLayer".' }
);
const known = record({
  "google-consent-mode": tool("google-consent-mode", {
    mode: optional(oneOf(["basic", "advanced"], { en: "a mode", nl: "een modus" })),
    waitForUpdate: optional(wait),
    regions: optional(list(region, { noun: { en: "regions", nl: "regio\u2019s" }, unique: "SG-05" })),
    adsDataRedaction: optional(flag),
    urlPassthrough: optional(flag),
    dataLayer: optional(layerName)
  }),
  "microsoft-uet": tool("microsoft-uet"),
  "microsoft-clarity": tool("microsoft-clarity"),
  "meta-pixel": tool("meta-pixel"),
  matomo: tool("matomo", { require: optional(oneOf(["tracking", "cookies"], same("tracking / cookies"))) }),
  shopify: tool("shopify"),
  wordpress: tool("wordpress"),
  adpc: optional(record({ enabled: flag })),
  "do-not-track": optional(record({ refuses: purposeList }))
});
const signalsShape = by("SG-05", known);

export { TOOL_KEYS, signalsShape };
//# sourceMappingURL=signals-shape.js.map
