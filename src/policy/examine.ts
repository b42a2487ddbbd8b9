/**
 * What every door does with what is brought to it: read it into plain data,
 * hold it against the shape, then against the rules of the day.
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { Check } from './check.js';
import { citation } from './citation.js';
import { laws } from './laws.js';
import { byPath } from './path.js';
import { UNREADABLE, type Place } from './place.js';
import { plain } from './plain.js';
import { languagesOf } from './policy-shape.js';
import { rules } from './rules/index.js';
import { runRules, type Found } from './run-rules.js';
import type { MessageLanguage } from './said.js';

/** How a policy is checked. */
export interface CheckOptions {
  /** The day for which it is checked, `YYYY-MM-DD`; today unless said. Some rules hold from a day on. */
  readonly on?: string;
  /** The language in which problems are told: `en`, unless `nl` is asked. */
  readonly language?: MessageLanguage;
}

/** What came out: the copy that was checked, where it has no errors, and everything there is to say of it. */
export interface Examined {
  readonly copy?: unknown;
  readonly problems: Problem[];
}

/** Examines any input whatever against this shape. Never throws. */
export function examine(input: unknown, shape: Check, isFile: boolean, options: CheckOptions): Examined {
  const { on = today(), language = 'en' } = options;
  const form: Found[] = [];
  const place: Place = {
    path: '',
    languages: [],
    tell: (path, message, code = 'form') => form.push({ code, path, message, article: laws[code], severity: 'error' }),
  };
  const copy = plain(input, place);
  shape(copy, { ...place, languages: languagesOf(copy) });
  const found = copy === UNREADABLE || copy === null ? [] : runRules(copy as Policy, { rules, on, form, isFile });
  const problems = byPath([...form, ...found]).map(({ code, path, message, article, severity }): Problem => ({
    code,
    path,
    message: message[language],
    article: citation(article, language),
    severity,
  }));
  return problems.some((problem) => problem.severity === 'error') ? { problems } : { copy, problems };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
