/**
 * The two languages of the editor. The words stand beside each other where
 * they are used, so that neither says what the other does not.
 */

/** The language that is shown: `nl` or `en`. */
export function language() {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}

/** These words, in the language that is shown. */
export function say(nl, en) {
  return language() === 'en' ? en : nl;
}

/** A text of the policy, as far as it is written. */
export function words(text) {
  if (typeof text !== 'object' || text === null) return '';
  return [text[language()], ...Object.values(text)].find((one) => typeof one === 'string' && one.trim()) ?? '';
}

/** The name of a language, in the language that is shown. */
export function nameOfLanguage(tag) {
  return { nl: say('Nederlands', 'Dutch'), en: say('Engels', 'English') }[tag] ?? tag;
}
