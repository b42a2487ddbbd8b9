/**
 * The error that a door throws: everything that is wrong, in one message.
 */
import { ConsentError, type Problem } from '../model/error.js';
import type { MessageLanguage } from './said.js';

/** How many problems a message tells in words; `problems` has them all. */
const MAX_TOLD = 1_000;

const WORDS = {
  en: {
    head: 'This policy does not start. To change:',
    warning: 'warning, ',
    policy: 'policy',
    more: (count: number) => `- and ${count} more; see \`problems\` of this error`,
  },
  nl: {
    head: 'Dit beleid start niet. Verander dit:',
    warning: 'waarschuwing, ',
    policy: 'beleid',
    more: (count: number) => `- en nog ${count}; zie \`problems\` van deze fout`,
  },
} as const;

/** A `ConsentError` with code `policy-invalid` that tells these problems. */
export function refusal(problems: readonly Problem[], language: MessageLanguage = 'en'): ConsentError {
  const words = WORDS[language];
  const lines = problems
    .slice(0, MAX_TOLD)
    .map(
      ({ path, message, article, code, severity }) =>
        `- ${severity === 'warning' ? words.warning : ''}${path || words.policy}: ${message} (${article}, ${code})`,
    );
  const more = problems.length - lines.length;
  const message = [words.head, ...lines, ...(more ? [words.more(more)] : [])].join('\n');
  return new ConsentError('policy-invalid', message, { problems });
}
