/**
 * Chapter CH: children. Where they are known to come, an age is asked before
 * anything else; below the limit a parent decides (Art. 8).
 */
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';

const ageStep: Rule = {
  id: 'CH-01',
  severity: 'error',
  article: laws['CH-01'],
  policy: ({ audience }) =>
    when(audience.children !== 'none' && audience.ageStep !== true, 'audience.ageStep', {
      en: `is missing. "${audience.children}" needs an age step before any question: set ageStep to true, or write "none" if children do not use this site.`,
      nl: `ontbreekt. Bij "${audience.children}" hoort een leeftijdsvraag vóór elke andere vraag: zet ageStep op true, of schrijf "none" als kinderen deze site niet gebruiken.`,
    }),
};

/** The rules on children. */
export const children: readonly Rule[] = [ageStep];
