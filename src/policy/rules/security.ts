/**
 * Chapter SE: what a policy must not carry into a page.
 */
import type { Policy } from '../../model/policy.js';
import type { Purpose } from '../../model/purpose.js';
import { laws } from '../laws.js';
import type { Finding, Rule } from '../rule.js';
import { stringsIn } from '../texts.js';

/** A tag, a comment or a character reference of HTML; a lone `<` or `&` is a letter like any other. */
const MARKUP = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

const noMarkup: Rule = {
  id: 'SE-02',
  severity: 'error',
  article: laws['SE-02'],
  policy: markup,
  purpose: markup,
};

/** The rules on security. */
export const security: readonly Rule[] = [noMarkup];

function markup(part: Purpose | Policy): readonly Finding[] {
  return stringsIn(part)
    .filter(({ text }) => MARKUP.test(text))
    .map(({ path }) => ({
      path,
      message: {
        en: 'There is HTML in this text. It is shown letter by letter and never run: write plain text.',
        nl: 'In deze tekst staat HTML. Die wordt letter voor letter getoond en nooit uitgevoerd: schrijf gewone tekst.',
      },
    }));
}
