/**
 * The form of `signals`: which tools there are, and which keys each has. What
 * the law and the other purposes say of the mapping is in `rules/signals.ts`.
 */
import { by, fits, list, oneOf, optional, record, type Check } from './check.js';
import { same } from './said.js';
import { flag, id } from './values.js';

/** The keys of each tool, in groups: keys of one group are about one aim, and may share a purpose. */
export const TOOL_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'google-consent-mode': [
    ['ad_storage', 'ad_user_data', 'ad_personalization'],
    ['analytics_storage'],
    ['functionality_storage', 'personalization_storage'],
    ['security_storage'],
  ],
  'microsoft-uet': [['ad_storage']],
  'microsoft-clarity': [['ad_Storage'], ['analytics_Storage']],
  'meta-pixel': [['pixel']],
  matomo: [['tracking']],
  shopify: [['analytics'], ['marketing', 'sale_of_data'], ['preferences']],
  wordpress: [['functional'], ['preferences'], ['statistics', 'statistics-anonymous'], ['marketing']],
};

/** A purpose, or a part of one that may be refused alone: `advertising/meta` (CO-08). */
const purpose: Check = (value, place) => {
  const [whole, part, ...more] = typeof value === 'string' ? value.split('/') : [value];
  if (part === undefined || more.length) id(value, place);
  else for (const each of [whole, part]) id(each, place);
};

const purposeList = list(purpose, { noun: { en: 'ids of purposes', nl: 'ids van doelen' }, unique: 'SG-05' });

/** One purpose, or a list of which all are needed. */
const mapped: Check = (value, place) => (Array.isArray(value) ? purposeList(value, place) : purpose(value, place));

const keysOf = (tool: string): Check =>
  record(Object.fromEntries((TOOL_KEYS[tool] ?? []).flat().map((key) => [key, optional(mapped)])));

const tool = (name: string, more: Readonly<Record<string, Check>> = {}): Check =>
  optional(record({ keys: keysOf(name), ...more }));

const wait = fits(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10_000,
  { en: 'a number of milliseconds from 0 to 10000', nl: 'een aantal milliseconden van 0 tot en met 10000' },
  { en: 'Write it as a number, such as 500.', nl: 'Schrijf het als getal, zoals 500.' },
);

const region = fits(
  (value) => typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value) && value !== 'EU',
  { en: 'the code of a region (ISO 3166)', nl: 'de code van een regio (ISO 3166)' },
  {
    en: 'Write each country by itself, such as "NL" or "ES-CT"; "EU" is none.',
    nl: 'Schrijf elk land apart, zoals "NL" of "ES-CT"; "EU" is er geen.',
  },
);

const layerName = fits(
  (value) => typeof value === 'string' && /^[A-Za-z_$][\w$]{0,63}$/.test(value),
  { en: 'the name of a data layer', nl: 'de naam van een data layer' },
  { en: 'Write it as in "dataLayer".', nl: 'Schrijf het zoals in "dataLayer".' },
);

const known = record({
  'google-consent-mode': tool('google-consent-mode', {
    mode: optional(oneOf(['basic', 'advanced'], { en: 'a mode', nl: 'een modus' })),
    waitForUpdate: optional(wait),
    regions: optional(list(region, { noun: { en: 'regions', nl: 'regio’s' }, unique: 'SG-05' })),
    adsDataRedaction: optional(flag),
    urlPassthrough: optional(flag),
    dataLayer: optional(layerName),
  }),
  'microsoft-uet': tool('microsoft-uet'),
  'microsoft-clarity': tool('microsoft-clarity'),
  'meta-pixel': tool('meta-pixel'),
  matomo: tool('matomo', { require: optional(oneOf(['tracking', 'cookies'], same('tracking / cookies'))) }),
  shopify: tool('shopify'),
  wordpress: tool('wordpress'),
  adpc: optional(record({ enabled: flag })),
  'do-not-track': optional(record({ refuses: purposeList })),
});

/** `signals`, as a policy has it. */
export const signalsShape: Check = by('SG-05', known);
