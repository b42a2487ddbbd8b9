/**
 * What of an unfinished policy can be shown: dots stand where a text is
 * missing, and a purpose that breaks a rule is left out, as it would not run.
 */
import { checkPolicy, publicPolicy } from 'consent-panel/policy/index.js';
import { clean } from './checking.js';
import { whole } from './draft.js';

const DOTS = '…';
const TEXTS = ['title', 'summary', 'description', 'because', 'necessity'];

/** The policy to show, or none, and how many purposes are not in it. */
export function previewPolicy() {
  const file = clean(whole());
  const languages = file.languages;
  const policy = publicPolicy({
    ...file,
    site: 'preview',
    version: 'preview',
    controller: { ...filled(file.controller, { id: 'preview', name: DOTS, address: DOTS, email: 'x@example.org', privacyStatement: '#' }) },
    audience: { children: 'none' },
    purposes: file.purposes.filter(({ legalBasis }) => legalBasis).map((purpose) => complete(purpose, languages)),
  });
  for (let round = 0; round < 3; round++) {
    const errors = checkPolicy(policy).filter(({ severity }) => severity === 'error');
    if (!errors.length) break;
    const broken = new Set(errors.map(({ path }) => Number(/^purposes\[(\d+)\]/.exec(path)?.[1] ?? NaN)));
    if (broken.has(NaN) && broken.size === 1) return { left: file.purposes.length };
    policy.purposes = policy.purposes.filter((_, index) => !broken.has(index));
  }
  const left = file.purposes.length - policy.purposes.length;
  return policy.purposes.length ? { policy, left } : { left };
}

function complete(purpose, languages) {
  const texts = Object.fromEntries(TEXTS.map((key) => [key, inAll(purpose[key], languages)]));
  return {
    ...purpose,
    ...texts,
    data: purpose.data?.length ? purpose.data : [{ id: 'data', label: inAll({}, languages), sensitivity: 'ordinary' }],
    recipients: purpose.recipients?.length
      ? purpose.recipients
      : [{ id: 'recipient', name: DOTS, role: 'processor', country: 'NL', purpose: inAll({}, languages) }],
    retention: /^P\d+[YMWD]$/.test(purpose.retention?.period)
      ? purpose.retention
      : { period: 'P1M', text: inAll({}, languages) },
  };
}

function inAll(text, languages) {
  return Object.fromEntries(languages.map((tag) => [tag, text?.[tag]?.trim() ? text[tag] : DOTS]));
}

function filled(object, otherwise) {
  const said = Object.entries(object ?? {}).filter(([, value]) => value !== '');
  return { ...otherwise, ...Object.fromEntries(said) };
}
