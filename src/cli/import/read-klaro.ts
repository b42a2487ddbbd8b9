/** Reads the configuration of Klaro: `var klaroConfig = { services, translations }`. */
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

/** Whether a value is such a configuration. Its services were called `apps` before. */
export function isKlaro(value: unknown): boolean {
  return services(value).some((service) => Array.isArray(valueAt(service, 'purposes')));
}

export function readKlaro(config: unknown): Found {
  const translations = objectAt(config, 'translations');
  // `zz` is what holds in every language.
  const languages = Object.keys(translations).filter((language) => language !== 'zz');
  const first = textAt(config, 'lang');
  languages.sort((a, b) => Number(b === first) - Number(a === first));
  const statement =
    textAt(config, 'privacyPolicy') ??
    [...Object.values(translations)].map((table) => textAt(table, 'privacyPolicyUrl')).find(Boolean);
  const remarks: Said[] = [];

  const byPurpose = new Map<string, unknown[]>();
  for (const service of services(config)) {
    const [purpose = 'other', ...more] = listAt(service, 'purposes').filter((each) => typeof each === 'string');
    byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), service]);
    const name = textAt(service, 'name') ?? '';
    if (more.length)
      remarks.push({
        nl: `‘${name}’ stond bij meer doelen (${[purpose, ...more].join(', ')}) en staat nu bij het eerste. Elk doel krijgt zijn eigen grondslag: deel het zo nodig.`,
        en: `“${name}” stood under several purposes (${[purpose, ...more].join(', ')}) and is now under the first. Each purpose gets a legal basis of its own: divide it where needed.`,
      });
    if (valueAt(service, 'optOut') === true || valueAt(service, 'default') === true)
      remarks.push({
        nl: `‘${name}’ stond aan voordat iemand koos. Hier begint niets vóór een ja.`,
        en: `“${name}” was on before anybody chose. Here nothing begins before a yes.`,
      });
  }

  const purposes = [...byPurpose].map(([name, members]): FoundPurpose => {
    const told = (key: 'title' | 'description'): Record<string, string> =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const own = valueAt(objectAt(objectAt(translations, language), 'purposes'), name);
          const text = typeof own === 'string' ? (key === 'title' ? own : undefined) : textAt(own, key);
          return text ? [[language, text]] : [];
        }),
      );
    return {
      id: slug(name),
      title: told('title'),
      description: told('description'),
      forced: members.every((service) => valueAt(service, 'required') === true),
      services: members.map((service) => serviceOf(service)),
    };
  });
  return { tool: 'Klaro', languages, ...(statement ? { privacyStatement: statement } : {}), purposes, remarks };
}

function services(config: unknown): readonly unknown[] {
  return [...listAt(config, 'services'), ...listAt(config, 'apps')];
}

function serviceOf(service: unknown): FoundService {
  const name = textAt(service, 'name') ?? 'service';
  return {
    id: slug(name, 'service'),
    name: textAt(service, 'title') ?? name,
    storage: listAt(service, 'cookies').flatMap(cookie),
  };
}

/** A name, a pattern, `[pattern, path, domain]`, or `{ pattern, expiresAfter }`. */
function cookie(written: unknown): FoundItem[] {
  const pattern: unknown = Array.isArray(written) ? written[0] : (objectPattern(written) ?? written);
  const maxAge = periodOf(valueAt(written, 'expiresAfter'));
  return namesFromPattern(pattern).map((name) => ({ name, kind: 'cookie', ...(maxAge ? { maxAge } : {}) }));
}

function objectPattern(written: unknown): unknown {
  const { pattern } = (written ?? {}) as { pattern?: unknown };
  // `{ pattern: /x/ }` of Klaro holds what a regular expression by itself is read as.
  return typeof pattern === 'object' ? pattern : undefined;
}
