import { objectAt, textAt, listAt, slug, valueAt, periodOf } from './found.js';
import { namesFromPattern } from './patterns.js';

function isCookieConsent(value) {
  return Object.keys(objectAt(value, "categories")).length > 0;
}
function readCookieConsent(config) {
  const remarks = [];
  const translations = Object.entries(objectAt(objectAt(config, "language"), "translations"));
  const texts = translations.filter(([, table]) => typeof table === "object" && table !== null);
  for (const [language, table] of translations) {
    if (typeof table === "object" && table !== null) continue;
    remarks.push({
      nl: `De teksten voor \u2018${language}\u2019 staan in een ander bestand en zijn niet meegekomen.`,
      en: `The texts for \u201C${language}\u201D are in another file and did not come along.`
    });
  }
  const first = textAt(objectAt(config, "language"), "default");
  const languages = texts.map(([language]) => language).sort((a, b) => Number(b === first) - Number(a === first));
  const sections = (language) => listAt(objectAt(Object.fromEntries(texts)[language], "preferencesModal"), "sections");
  const purposes = Object.entries(objectAt(config, "categories")).map(([name, category]) => {
    const own = (language) => sections(language).find((section) => valueAt(section, "linkedCategory") === name);
    const inEach = (key) => Object.fromEntries(languages.flatMap((language) => pair(language, textAt(own(language), key))));
    const table = /* @__PURE__ */ new Map();
    for (const language of languages) for (const item of tableItems(own(language), language)) merge(table, item);
    const services = Object.entries(objectAt(category, "services")).map(([id, service]) => ({
      id: slug(id),
      name: textAt(service, "label") ?? id,
      storage: listAt(service, "cookies").flatMap(cleared)
    }));
    const wiped = listAt(objectAt(category, "autoClear"), "cookies").flatMap(cleared);
    for (const item of wiped) merge(table, item);
    const loose = [...table.values()].filter(
      ({ name: kept }) => !services.some((s) => s.storage.some((i) => i.name === kept))
    );
    return {
      id: slug(name),
      title: inEach("title"),
      description: inEach("description"),
      forced: valueAt(category, "readOnly") === true,
      services: loose.length ? [...services, { id: `${slug(name)}-cookies`, name, storage: loose }] : services
    };
  });
  remarks.push({
    nl: "Functies (onAccept, onChange) komen niet mee. Zet wat zij starten in de pagina, met data-purpose.",
    en: "Functions (onAccept, onChange) do not come along. Put what they start in the page, with data-purpose."
  });
  return { tool: "CookieConsent", languages, purposes, remarks };
}
function tableItems(section, language) {
  return listAt(objectAt(section, "cookieTable"), "body").flatMap((row) => {
    const name = textAt(row, "name") ?? textAt(row, "cookie");
    if (!name) return [];
    const maxAge = periodOf(valueAt(row, "expiration") ?? valueAt(row, "duration") ?? valueAt(row, "expiry"));
    const why = textAt(row, "description") ?? textAt(row, "desc") ?? textAt(row, "purpose");
    return [{ name, kind: "cookie", ...maxAge ? { maxAge } : {}, ...why ? { purpose: { [language]: why } } : {} }];
  });
}
function cleared(cookie) {
  return namesFromPattern(valueAt(cookie, "name")).map((name) => ({ name, kind: "cookie" }));
}
function merge(into, item) {
  const before = into.get(item.name);
  const purpose = { ...before?.purpose, ...item.purpose };
  into.set(item.name, { ...before, ...item, ...Object.keys(purpose).length ? { purpose } : {} });
}
function pair(language, text) {
  return text ? [[language, text]] : [];
}

export { isCookieConsent, readCookieConsent };
//# sourceMappingURL=read-cookieconsent.js.map
