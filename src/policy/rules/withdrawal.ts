/**
 * Chapter WD: taking back is as easy as giving, along the same way (Art. 7(3)).
 */
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';

const sameWay: Rule = {
  id: 'WD-03',
  severity: 'error',
  article: laws['WD-03'],
  policy: ({ collection, withdrawal }) => {
    const given = collection?.channels ?? ['web'];
    const back = withdrawal?.channels ?? given;
    const closed = given.filter((channel) => !back.includes(channel));
    return when(closed.length > 0, 'withdrawal.channels', {
      en: `Consent is given by ${closed.join(', ')} and cannot be taken back that way. Add ${closed.join(', ')} here; having to call or write a letter is not enough.`,
      nl: `Toestemming geven kan via ${closed.join(', ')}, en intrekken niet. Zet ${closed.join(', ')} erbij; alleen bellen of een brief schrijven is niet genoeg.`,
    });
  },
};

/** The rules on withdrawal. */
export const withdrawal: readonly Rule[] = [sameWay];
