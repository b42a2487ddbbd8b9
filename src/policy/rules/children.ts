/**
 * Chapter CH: children. This version cannot ask for an age, so a site that
 * children are known to use may not start with it.
 */
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';

const ageStep: Rule = {
  id: 'CH-01',
  severity: 'error',
  article: laws['CH-01'],
  policy: ({ audience }) =>
    when(
      audience.children !== 'none',
      'audience.children',
      `"${audience.children}" needs an age step before any question, and this version has none. Do not use it for a site that children use; "none" is for sites they do not.`,
    ),
};

/** The rules on children. */
export const children: readonly Rule[] = [ageStep];
