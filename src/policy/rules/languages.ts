/**
 * Chapter UI, on languages: what the panel says around a site's own texts must
 * exist in each language that the site offers.
 */
import { hasTable, LANGUAGES } from '../../i18n/languages.js';
import { laws } from '../laws.js';
import { itemPath } from '../path.js';
import { when, type Rule } from '../rule.js';

const hasWords: Rule = {
  id: 'UI-20',
  severity: 'error',
  article: laws['UI-20'],
  policy: ({ languages }) =>
    languages.flatMap((tag, index) =>
      when(!hasTable(tag), itemPath('languages', index), {
        en: `The panel has no words in "${tag}", and no visitor may meet half a language. Choose from: ${Object.keys(LANGUAGES).join(', ')}.`,
        nl: `Het paneel heeft geen woorden in "${tag}", en een bezoeker mag geen halve taal zien. Kies uit: ${Object.keys(LANGUAGES).join(', ')}.`,
      }),
    ),
};

/** The rules on languages. */
export const languages: readonly Rule[] = [hasWords];
