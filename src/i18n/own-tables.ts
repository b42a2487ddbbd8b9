/**
 * Tables of what comes later and alone, such as the history: each with its
 * own element, so that the panel's tables need not grow. Every language that
 * the panel speaks has them.
 */

/** Words by key, with the language they are in. */
export interface OwnTable<T> {
  readonly language: string;
  readonly words: T;
}

/** The words in this language, or in its main language: `nl-BE` has those of `nl`. Rejects where they cannot be had. */
export async function loadOwn<T>(
  table: (language: string) => Promise<{ readonly default: T }>,
  language: string,
): Promise<OwnTable<T>> {
  const [main = ''] = language.split('-');
  return { language: main, words: (await table(main)).default };
}

/** The modules of tables by their name, one of which is fetched when it is needed. */
export type Fetching<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

/** Fetches one of these tables by its name. What it gives back rejects where there is none of that name. */
export function tableIn<T>(tables: Fetching<T>): (name: string) => Promise<{ readonly default: T }> {
  return async (name) => {
    const load = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!load) throw new RangeError(`There are no words for "${name}".`);
    return load();
  };
}
