/**
 * Reads a declaration of cookies, as Cookiebot and tools like it export one:
 * a list of cookies with a category each, as JSON or CSV, or lists of cookies
 * under the names of their categories.
 */
import type { AccessKind } from '../../model/purpose.js';
import { periodOf, slug, valueAt, type Found, type FoundItem, type FoundPurpose } from './found.js';

/** The categories these tools have, as they and their translations call them. */
const CATEGORIES: readonly (readonly [pattern: RegExp, id: string, nl: string, en: string])[] = [
  [
    /^(strictly )?(necessary|essential|noodzakelijk|notwendig)/i,
    'necessary',
    'Nodig voor de site',
    'Needed for the site',
  ],
  [/^(preference|functional|voorkeur|functione)/i, 'preferences', 'Voorkeuren', 'Preferences'],
  [/^(statistic|statistiek|analytic|performance|prestatie)/i, 'statistics', 'Statistiek', 'Statistics'],
  [/^(marketing|advertis|targeting|reclame)/i, 'marketing', 'Marketing', 'Marketing'],
  [/^(unclassified|niet geclassificeerd|onbekend)/i, 'unclassified', '', ''],
];

/** One row, whatever its keys are called. */
type Row = Readonly<Record<string, unknown>>;

/** Whether a value is such a declaration. */
export function isDeclaration(value: unknown): boolean {
  return rowsOf(value).length > 0;
}

export function readDeclaration(value: unknown): Found {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(value)) {
    const category = at(row, 'category', 'categorie', 'cookiecategory') || 'unclassified';
    groups.set(category, [...(groups.get(category) ?? []), row]);
  }
  return {
    tool: 'Cookiebot',
    languages: [],
    purposes: [...groups].map(([category, rows]) => purposeOf(category, rows)),
    remarks: [
      {
        nl: 'Een lijst van cookies zegt niet waarvoor de gegevens dienen. De categorieën zijn als doelen overgenomen: deel ze zoals u ze werkelijk gebruikt.',
        en: 'A list of cookies does not say what the data are for. The categories were taken as purposes: divide them as you really use them.',
      },
    ],
  };
}

function purposeOf(category: string, rows: readonly Row[]): FoundPurpose {
  const known = CATEGORIES.find(([pattern]) => pattern.test(category));
  const [, id = slug(category), nl = category, en = category] = known ?? [];
  const byProvider = new Map<string, FoundItem[]>();
  for (const row of rows) {
    const provider = at(row, 'provider', 'aanbieder', 'domain', 'domein', 'host') || category;
    const name = at(row, 'name', 'naam', 'cookie', 'cookiename');
    const maxAge = periodOf(
      at(row, 'expiry', 'expiration', 'duration', 'maxage', 'verloopt', 'looptijd', 'bewaartermijn'),
    );
    const why = at(row, 'purpose', 'purposedescription', 'description', 'doel', 'omschrijving');
    const item: FoundItem = {
      name: name.replace(/#+/g, '*'),
      kind: kindOf(at(row, 'type', 'soort')),
      ...(maxAge ? { maxAge } : {}),
      // In one language, and which one the list does not say.
      ...(why ? { purpose: { '': why } } : {}),
    };
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), item]);
  }
  return {
    id,
    title: nl ? { nl, en } : {},
    description: {},
    forced: id === 'necessary',
    services: [...byProvider].map(([provider, storage]) => ({
      id: slug(provider, 'service'),
      name: provider,
      ...(/^[\w-]+(\.[\w-]+)+$/.test(provider) ? { hosts: [provider.toLowerCase()] } : {}),
      storage,
    })),
  };
}

/** Rows in a list, under `cookies`, or in lists by category. */
function rowsOf(value: unknown): Row[] {
  if (Array.isArray(value)) return value.filter(isRow);
  if (typeof value !== 'object' || value === null) return [];
  const cookies = valueAt(value, 'cookies') ?? valueAt(value, 'Cookies');
  if (cookies !== undefined) return rowsOf(cookies);
  return Object.entries(value).flatMap(([category, rows]) =>
    Array.isArray(rows) ? rows.filter(isRow).map((row) => ({ category, ...row })) : [],
  );
}

/** A row has the name of a cookie, and something more that a list of cookies says. */
function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const row = value as Row;
  const said = [
    'category',
    'categorie',
    'cookiecategory',
    'provider',
    'domain',
    'expiry',
    'expiration',
    'duration',
    'type',
  ];
  return at(row, 'name', 'naam', 'cookie', 'cookiename') !== '' && said.some((key) => at(row, key) !== '');
}

/** The text under the first of these keys that a row has; neither case nor spaces matter. */
function at(row: Row, ...keys: readonly string[]): string {
  for (const key of keys) {
    const found = Object.keys(row).find((each) => each.toLowerCase().replace(/[\s_-]+/g, '') === key);
    const value = found === undefined ? undefined : row[found];
    if (typeof value === 'string' && value.trim()) return value.replace(/<[^>]*>/g, ' ').trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

function kindOf(type: string): AccessKind {
  if (/pixel/i.test(type)) return 'pixel';
  if (/indexed/i.test(type)) return 'indexed-db';
  if (/session ?storage/i.test(type)) return 'session-storage';
  return /local|html/i.test(type) ? 'local-storage' : 'cookie';
}
