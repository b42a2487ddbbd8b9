/**
 * The files to take away, each made in the page when it is asked for.
 */
import { register, registerCsv, registerJson, statement, toHtml, toMarkdown } from 'consent-panel/documents/index.js';
import { publicPolicy, sealPolicy } from 'consent-panel/policy/index.js';
import { clean } from './checking.js';
import { whole } from './draft.js';
import { say } from './words.js';

const HTML = 'text/html';

/** The policy file, finished or not. */
export function policyFile() {
  return { name: `${base()}.policy.json`, type: 'application/json', text: json(clean(whole())) };
}

/** The public policy with its seal. Rejects where the policy may not be published. */
export async function publicFile() {
  const sealed = await sealPolicy(publicPolicy(clean(whole())));
  return { name: 'policy.public.json', type: 'application/json', text: json(sealed) };
}

/** The documents: `own` for the owner, `site` for visitors, in each language. */
export function documentFiles(side, languages) {
  return languages.flatMap((tag) =>
    side === 'site'
      ? [
          one(`statement-${tag}`, [say('Privacyverklaring', 'Privacy statement'), tag], async (file) => ({
            name: `${say('privacyverklaring', 'privacy-statement')}.${tag}.html`,
            type: HTML,
            text: toHtml(await statement(publicPolicy(file), { language: tag })),
          })),
          one(`statement-md-${tag}`, [say('Privacyverklaring als Markdown', 'Privacy statement as Markdown'), tag], async (file) => ({
            name: `${say('privacyverklaring', 'privacy-statement')}.${tag}.md`,
            type: 'text/markdown',
            text: toMarkdown(await statement(publicPolicy(file), { language: tag })),
          })),
        ]
      : [
          one(`register-${tag}`, [say('Verwerkingsregister', 'Processing register'), tag], async (file) => ({
            name: `register.${tag}.html`,
            type: HTML,
            text: toHtml(await register(file, { language: tag })),
          })),
          one(`register-csv-${tag}`, [say('Register als CSV', 'Register as CSV'), tag], async (file) => ({
            name: `register.${tag}.csv`,
            type: 'text/csv',
            text: await registerCsv(file, { language: tag }),
          })),
          one(`register-json-${tag}`, [say('Register als JSON', 'Register as JSON'), tag], async (file) => ({
            name: `register.${tag}.json`,
            type: 'application/json',
            text: await registerJson(file, { language: tag }),
          })),
        ],
  );
}

/** What a page carries. */
export function tagFor() {
  return '<consent-panel policy="/policy.public.json"></consent-panel><script type="module" src="/consent/auto.js"></script>';
}

function one(id, label, make) {
  return { id: `get-${id}`, label, make: () => make(clean(whole())) };
}

function base() {
  return /^[a-z0-9-]+$/.test(whole().site) ? whole().site : 'consent';
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
