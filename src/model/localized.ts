/**
 * Words in more than one language, and how one of them is chosen.
 */

/** Words of the site, one text for each language (BCP 47), such as `{ nl: 'Statistiek', en: 'Statistics' }`. */
export type Localized = Readonly<Record<string, string>>;

/**
 * The first wanted language that is on offer: an exact match before one of
 * the same main language (`nl-BE` finds `nl`), in the order of preference.
 * Falls back on the first language on offer; a tag that makes no sense is
 * passed over, never thrown at (WebKit may report `C`).
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const found = offered.find((o) => lower(o) === lower(tag)) ?? offered.find((o) => mainOf(o) === mainOf(tag));
    if (found !== undefined) return found;
  }
  return offered[0] ?? 'en';
}

/** The text in this language, else in the first language that has one. */
export function localize(text: Localized, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

const lower = (tag: string): string => tag.toLowerCase();
const mainOf = (tag: string): string | undefined => lower(tag).split('-')[0];
