/**
 * Chapter SE: what a policy must not carry into a page.
 */
import { laws } from '../laws.js';
import type { Finding, Rule } from '../rule.js';
import { stringsOf } from '../texts.js';

/** A tag, a comment or a character reference of HTML; a lone `<` or `&` is a letter like any other. */
const MARKUP = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

const noMarkup: Rule = {
  id: 'SE-02',
  severity: 'error',
  article: laws['SE-02'],
  policy: ({ purposes: _later, ...rest }) => markup({ ...rest, internal: undefined }),
  purpose: (purpose) => markup({ ...purpose, internal: undefined }),
};

/** The rules on security. */
export const security: readonly Rule[] = [noMarkup];

function markup(part: unknown): readonly Finding[] {
  return stringsOf(part)
    .filter(({ text }) => MARKUP.test(text))
    .map(({ path }) => ({
      path,
      message: {
        en: 'There is HTML in this text. It is shown letter by letter and never run: write plain text.',
        nl: 'In deze tekst staat HTML. Die wordt letter voor letter getoond en nooit uitgevoerd: schrijf gewone tekst.',
      },
    }));
}
