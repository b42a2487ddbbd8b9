/** Reads the configuration of CookieConsent (vanilla-cookieconsent) 3: `CookieConsent.run({ categories, language })`. */
import type { Said } from '../command.js';
import {
  listAt,
  objectAt,
  periodOf,
  slug,
  textAt,
  valueAt,
  type Found,
  type FoundItem,
  type FoundPurpose,
  type FoundService,
} from './found.js';
import { namesFromPattern } from './patterns.js';

/** Whether a value is such a configuration. */
export function isCookieConsent(value: unknown): boolean {
  return Object.keys(objectAt(value, 'categories')).length > 0;
}

export function readCookieConsent(config: unknown): Found {
  const remarks: Said[] = [];
  const translations = Object.entries(objectAt(objectAt(config, 'language'), 'translations'));
  const texts = translations.filter(([, table]) => typeof table === 'object' && table !== null);
  for (const [language, table] of translations) {
    if (typeof table === 'object' && table !== null) continue;
    remarks.push({
      nl: `De teksten voor ‘${language}’ staan in een ander bestand en zijn niet meegekomen.`,
      en: `The texts for “${language}” are in another file and did not come along.`,
    });
  }
  const first = textAt(objectAt(config, 'language'), 'default');
  const languages = texts.map(([language]) => language).sort((a, b) => Number(b === first) - Number(a === first));
  const sections = (language: string): readonly unknown[] =>
    listAt(objectAt(Object.fromEntries(texts)[language], 'preferencesModal'), 'sections');

  const purposes = Object.entries(objectAt(config, 'categories')).map(([name, category]): FoundPurpose => {
    const own = (language: string): unknown =>
      sections(language).find((section) => valueAt(section, 'linkedCategory') === name);
    const inEach = (key: string): Record<string, string> =>
      Object.fromEntries(languages.flatMap((language) => pair(language, textAt(own(language), key))));
    const table = new Map<string, FoundItem>();
    for (const language of languages) for (const item of tableItems(own(language), language)) merge(table, item);
    const services = Object.entries(objectAt(category, 'services')).map(([id, service]): FoundService => ({
      id: slug(id),
      name: textAt(service, 'label') ?? id,
      storage: listAt(service, 'cookies').flatMap(cleared),
    }));
    const wiped = listAt(objectAt(category, 'autoClear'), 'cookies').flatMap(cleared);
    for (const item of wiped) merge(table, item);
    const loose = [...table.values()].filter(
      ({ name: kept }) => !services.some((s) => s.storage.some((i) => i.name === kept)),
    );
    return {
      id: slug(name),
      title: inEach('title'),
      description: inEach('description'),
      forced: valueAt(category, 'readOnly') === true,
      services: loose.length ? [...services, { id: `${slug(name)}-cookies`, name, storage: loose }] : services,
    };
  });
  remarks.push({
    nl: 'Functies (onAccept, onChange) komen niet mee. Zet wat zij starten in de pagina, met data-purpose.',
    en: 'Functions (onAccept, onChange) do not come along. Put what they start in the page, with data-purpose.',
  });
  return { tool: 'CookieConsent', languages, purposes, remarks };
}

/** The rows of a cookie table: `{ headers, body }`, whose columns each site names for itself. */
function tableItems(section: unknown, language: string): FoundItem[] {
  return listAt(objectAt(section, 'cookieTable'), 'body').flatMap((row): FoundItem[] => {
    const name = textAt(row, 'name') ?? textAt(row, 'cookie');
    if (!name) return [];
    const maxAge = periodOf(valueAt(row, 'expiration') ?? valueAt(row, 'duration') ?? valueAt(row, 'expiry'));
    const why = textAt(row, 'description') ?? textAt(row, 'desc') ?? textAt(row, 'purpose');
    return [{ name, kind: 'cookie', ...(maxAge ? { maxAge } : {}), ...(why ? { purpose: { [language]: why } } : {}) }];
  });
}

function cleared(cookie: unknown): FoundItem[] {
  return namesFromPattern(valueAt(cookie, 'name')).map((name) => ({ name, kind: 'cookie' }));
}

function merge(into: Map<string, FoundItem>, item: FoundItem): void {
  const before = into.get(item.name);
  const purpose = { ...before?.purpose, ...item.purpose };
  into.set(item.name, { ...before, ...item, ...(Object.keys(purpose).length ? { purpose } : {}) });
}

function pair(language: string, text: string | undefined): [string, string][] {
  return text ? [[language, text]] : [];
}
