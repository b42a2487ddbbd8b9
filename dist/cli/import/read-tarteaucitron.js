import { listAt, textAt, slug, valueAt } from './found.js';

const KINDS = {
  analytic: [
    "statistics",
    "Statistiek",
    "Statistics",
    [
      "gtag",
      "analytics",
      "ga",
      "matomo",
      "matomocloud",
      "clarity",
      "hotjar",
      "plausible",
      "atinternet",
      "xiti",
      "etracker",
      "multiplegtag"
    ]
  ],
  ads: [
    "advertising",
    "Advertenties",
    "Advertising",
    [
      "facebookpixel",
      "googleads",
      "adsense",
      "doubleclick",
      "bingads",
      "linkedininsighttag",
      "tiktok",
      "pinterestpixel",
      "twitteruwt",
      "criteo",
      "googleadwordsconversion",
      "googleadwordsremarketing"
    ]
  ],
  video: [
    "video",
    "Video\u2019s",
    "Videos",
    ["youtube", "youtubeplaylist", "vimeo", "dailymotion", "wistia", "twitch", "tiktokvideo"]
  ],
  social: [
    "social",
    "Sociale media",
    "Social media",
    [
      "facebook",
      "facebookpost",
      "twitter",
      "twittertimeline",
      "instagram",
      "linkedin",
      "pinterest",
      "addthis",
      "sharethis"
    ]
  ],
  support: [
    "support",
    "Hulp en chat",
    "Help and chat",
    ["zopim", "tawkto", "crisp", "intercomChat", "hubspot", "userlike", "livezilla"]
  ],
  comment: ["comments", "Reacties", "Comments", ["disqus", "facebookcomment"]],
  api: [
    "tools",
    "Kaarten en andere hulpmiddelen",
    "Maps and other tools",
    [
      "googlemaps",
      "googlemapsembed",
      "openstreetmap",
      "recaptcha",
      "googlefonts",
      "googletagmanager",
      "typekit",
      "mapbox"
    ]
  ]
};
function isTarteaucitron(statements) {
  return statements.some(({ name }) => /(^|\.)tarteaucitron\.init$/.test(name)) || jobs(statements).length > 0;
}
function readTarteaucitron(statements) {
  const config = statements.find(({ name, kind }) => kind === "call" && /(^|\.)tarteaucitron\.init$/.test(name))?.values[0];
  const own = new Map(
    statements.flatMap(({ name, values }) => {
      const [, key] = /(?:^|\.)tarteaucitron\.services\.(\w+)$/.exec(name) ?? [];
      return key ? [[key, values[0]]] : [];
    })
  );
  const remarks = [];
  const byKind = /* @__PURE__ */ new Map();
  for (const key of new Set(jobs(statements))) {
    const kind = kindOf(key, own.get(key));
    if (!kind)
      remarks.push({
        nl: `Waarvoor \u2018${key}\u2019 dient, weten wij niet. Het staat bij \u2018other\u2019: zet het bij het doel waar het hoort.`,
        en: `We do not know what \u201C${key}\u201D is for. It is under \u201Cother\u201D: put it with the purpose it belongs to.`
      });
    const storage = listAt(own.get(key), "cookies").flatMap(
      (name) => typeof name === "string" ? [{ name, kind: "cookie" }] : []
    );
    const service = { id: slug(key, "service"), name: textAt(own.get(key), "name") ?? key, storage };
    byKind.set(kind ?? "other", [...byKind.get(kind ?? "other") ?? [], service]);
  }
  if (valueAt(config, "highPrivacy") === false)
    remarks.push({
      nl: "Met highPrivacy uit gold verder bladeren als een ja. Hier begint niets v\xF3\xF3r een ja.",
      en: "With highPrivacy off, browsing on counted as a yes. Here nothing begins before a yes."
    });
  const statement = textAt(config, "privacyUrl");
  return {
    tool: "tarteaucitron",
    languages: [],
    ...statement ? { privacyStatement: statement } : {},
    purposes: [...byKind].map(([kind, services]) => {
      const [id, nl, en] = KINDS[kind] ?? ["other", "", ""];
      return { id, title: nl ? { nl, en } : {}, description: {}, forced: false, services };
    }),
    remarks
  };
}
function jobs(statements) {
  return statements.flatMap(
    ({ name, kind, values }) => kind === "call" && /(^|\.)(tarteaucitron\.job|\?)\.push$/.test(name) ? values.filter((value) => typeof value === "string") : []
  );
}
function kindOf(key, own) {
  const said = textAt(own, "type");
  const kind = said === "ad" ? "ads" : said === "analytics" ? "analytic" : said;
  if (kind && Object.hasOwn(KINDS, kind)) return kind;
  return Object.entries(KINDS).find(([, [, , , keys]]) => keys.includes(key))?.[0];
}

export { isTarteaucitron, readTarteaucitron };
//# sourceMappingURL=read-tarteaucitron.js.map
