import { valueAt, slug, periodOf } from './found.js';

const CATEGORIES = [
  [
    /^(strictly )?(necessary|essential|noodzakelijk|notwendig)/i,
    "necessary",
    "Nodig voor de site",
    "Needed for the site"
  ],
  [/^(preference|functional|voorkeur|functione)/i, "preferences", "Voorkeuren", "Preferences"],
  [/^(statistic|statistiek|analytic|performance|prestatie)/i, "statistics", "Statistiek", "Statistics"],
  [/^(marketing|advertis|targeting|reclame)/i, "marketing", "Marketing", "Marketing"],
  [/^(unclassified|niet geclassificeerd|onbekend)/i, "unclassified", "", ""]
];
function isDeclaration(value) {
  return rowsOf(value).length > 0;
}
function readDeclaration(value) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rowsOf(value)) {
    const category = at(row, "category", "categorie", "cookiecategory") || "unclassified";
    groups.set(category, [...groups.get(category) ?? [], row]);
  }
  return {
    tool: "Cookiebot",
    languages: [],
    purposes: [...groups].map(([category, rows]) => purposeOf(category, rows)),
    remarks: [
      {
        nl: "Een lijst van cookies zegt niet waarvoor de gegevens dienen. De categorie\xEBn zijn als doelen overgenomen: deel ze zoals u ze werkelijk gebruikt.",
        en: "A list of cookies does not say what the data are for. The categories were taken as purposes: divide them as you really use them."
      }
    ]
  };
}
function purposeOf(category, rows) {
  const known = CATEGORIES.find(([pattern]) => pattern.test(category));
  const [, id = slug(category), nl = category, en = category] = known ?? [];
  const byProvider = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const provider = at(row, "provider", "aanbieder", "domain", "domein", "host") || category;
    const name = at(row, "name", "naam", "cookie", "cookiename");
    const maxAge = periodOf(
      at(row, "expiry", "expiration", "duration", "maxage", "verloopt", "looptijd", "bewaartermijn")
    );
    const why = at(row, "purpose", "purposedescription", "description", "doel", "omschrijving");
    const item = {
      name: name.replace(/#+/g, "*"),
      kind: kindOf(at(row, "type", "soort")),
      ...maxAge ? { maxAge } : {},
      // In one language, and which one the list does not say.
      ...why ? { purpose: { "": why } } : {}
    };
    byProvider.set(provider, [...byProvider.get(provider) ?? [], item]);
  }
  return {
    id,
    title: nl ? { nl, en } : {},
    description: {},
    forced: id === "necessary",
    services: [...byProvider].map(([provider, storage]) => ({
      id: slug(provider, "service"),
      name: provider,
      .../^[\w-]+(\.[\w-]+)+$/.test(provider) ? { hosts: [provider.toLowerCase()] } : {},
      storage
    }))
  };
}
function rowsOf(value) {
  if (Array.isArray(value)) return value.filter(isRow);
  if (typeof value !== "object" || value === null) return [];
  const cookies = valueAt(value, "cookies") ?? valueAt(value, "Cookies");
  if (cookies !== void 0) return rowsOf(cookies);
  return Object.entries(value).flatMap(
    ([category, rows]) => Array.isArray(rows) ? rows.filter(isRow).map((row) => ({ category, ...row })) : []
  );
}
function isRow(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const row = value;
  const said = [
    "category",
    "categorie",
    "cookiecategory",
    "provider",
    "domain",
    "expiry",
    "expiration",
    "duration",
    "type"
  ];
  return at(row, "name", "naam", "cookie", "cookiename") !== "" && said.some((key) => at(row, key) !== "");
}
function at(row, ...keys) {
  for (const key of keys) {
    const found = Object.keys(row).find((each) => each.toLowerCase().replace(/[\s_-]+/g, "") === key);
    const value = found === void 0 ? void 0 : row[found];
    if (typeof value === "string" && value.trim()) return value.replace(/<[^>]*>/g, " ").trim();
    if (typeof value === "number") return String(value);
  }
  return "";
}
function kindOf(type) {
  if (/pixel/i.test(type)) return "pixel";
  if (/indexed/i.test(type)) return "indexed-db";
  if (/session ?storage/i.test(type)) return "session-storage";
  return /local|html/i.test(type) ? "local-storage" : "cookie";
}

export { isDeclaration, readDeclaration };
//# sourceMappingURL=read-declaration.js.map
