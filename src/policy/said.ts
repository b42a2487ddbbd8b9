/**
 * What a check says is wrong, in the two languages of the tool. A problem
 * carries one of them; which one is asked of `checkPolicy()`.
 */

/** A message in English and in Dutch, each whole: neither is made from the other. */
export interface Said {
  readonly en: string;
  readonly nl: string;
}

/** The languages in which problems are told. The texts of a policy may have others. */
export type MessageLanguage = keyof Said;

/** The same words in both, such as a list of keys or a value that is quoted. */
export function same(words: string): Said {
  return { en: words, nl: words };
}
