import { valueAt, objectAt, textAt, listAt, slug, periodOf } from './found.js';
import { namesFromPattern } from './patterns.js';

function isKlaro(value) {
  return services(value).some((service) => Array.isArray(valueAt(service, "purposes")));
}
function readKlaro(config) {
  const translations = objectAt(config, "translations");
  const languages = Object.keys(translations).filter((language) => language !== "zz");
  const first = textAt(config, "lang");
  languages.sort((a, b) => Number(b === first) - Number(a === first));
  const statement = textAt(config, "privacyPolicy") ?? [...Object.values(translations)].map((table) => textAt(table, "privacyPolicyUrl")).find(Boolean);
  const remarks = [];
  const byPurpose = /* @__PURE__ */ new Map();
  for (const service of services(config)) {
    const [purpose = "other", ...more] = listAt(service, "purposes").filter((each) => typeof each === "string");
    byPurpose.set(purpose, [...byPurpose.get(purpose) ?? [], service]);
    const name = textAt(service, "name") ?? "";
    if (more.length)
      remarks.push({
        nl: `\u2018${name}\u2019 stond bij meer doelen (${[purpose, ...more].join(", ")}) en staat nu bij het eerste. Elk doel krijgt zijn eigen grondslag: deel het zo nodig.`,
        en: `\u201C${name}\u201D stood under several purposes (${[purpose, ...more].join(", ")}) and is now under the first. Each purpose gets a legal basis of its own: divide it where needed.`
      });
    if (valueAt(service, "optOut") === true || valueAt(service, "default") === true)
      remarks.push({
        nl: `\u2018${name}\u2019 stond aan voordat iemand koos. Hier begint niets v\xF3\xF3r een ja.`,
        en: `\u201C${name}\u201D was on before anybody chose. Here nothing begins before a yes.`
      });
  }
  const purposes = [...byPurpose].map(([name, members]) => {
    const told = (key) => Object.fromEntries(
      languages.flatMap((language) => {
        const own = valueAt(objectAt(objectAt(translations, language), "purposes"), name);
        const text = typeof own === "string" ? key === "title" ? own : void 0 : textAt(own, key);
        return text ? [[language, text]] : [];
      })
    );
    return {
      id: slug(name),
      title: told("title"),
      description: told("description"),
      forced: members.every((service) => valueAt(service, "required") === true),
      services: members.map((service) => serviceOf(service))
    };
  });
  return { tool: "Klaro", languages, ...statement ? { privacyStatement: statement } : {}, purposes, remarks };
}
function services(config) {
  return [...listAt(config, "services"), ...listAt(config, "apps")];
}
function serviceOf(service) {
  const name = textAt(service, "name") ?? "service";
  return {
    id: slug(name, "service"),
    name: textAt(service, "title") ?? name,
    storage: listAt(service, "cookies").flatMap(cookie)
  };
}
function cookie(written) {
  const pattern = Array.isArray(written) ? written[0] : objectPattern(written) ?? written;
  const maxAge = periodOf(valueAt(written, "expiresAfter"));
  return namesFromPattern(pattern).map((name) => ({ name, kind: "cookie", ...maxAge ? { maxAge } : {} }));
}
function objectPattern(written) {
  const { pattern } = written ?? {};
  return typeof pattern === "object" ? pattern : void 0;
}

export { isKlaro, readKlaro };
//# sourceMappingURL=read-klaro.js.map
