/**
 * The files to take away, each made in the page when it is asked for.
 */
import { register, registerCsv, registerJson, statement, toHtml, toMarkdown } from 'consent-panel/documents/index.js';
import { publicPolicy, sealPolicy } from 'consent-panel/policy/index.js';
import { clean, readable } from './checking.js';
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

/** The documents, each in each language, in the forms it can be had in: `own` for the owner, `site` for visitors. */
export function documents(side, languages) {
  return languages.map((tag) => (side === 'site' ? statementIn(tag) : registerIn(tag)));
}

function statementIn(tag) {
  const name = say('privacyverklaring', 'privacy-statement');
  const make = (file) => statement(publicPolicy(file), { language: tag });
  return {
    tag,
    label: say('Privacyverklaring', 'Privacy statement'),
    forms: [
      form('HTML', { name: `${name}.${tag}.html`, type: HTML }, async (file) => toHtml(await make(file))),
      form('Markdown', { name: `${name}.${tag}.md`, type: 'text/markdown' }, async (file) =>
        toMarkdown(await make(file)),
      ),
    ],
  };
}

function registerIn(tag) {
  const options = { language: tag };
  return {
    tag,
    label: say('Verwerkingsregister', 'Processing register'),
    forms: [
      form('HTML', { name: `register.${tag}.html`, type: HTML }, async (file) => toHtml(await register(file, options))),
      form('CSV', { name: `register.${tag}.csv`, type: 'text/csv' }, (file) => registerCsv(file, options)),
      form('JSON', { name: `register.${tag}.json`, type: 'application/json' }, (file) => registerJson(file, options)),
    ],
  };
}

/** What a page carries. */
export function tagFor() {
  return '<consent-panel policy="/policy.public.json"></consent-panel><script type="module" src="/consent/auto.js"></script>';
}

function form(name, file, text) {
  return { form: name, make: async () => ({ ...file, text: await text(readable(whole())) }) };
}

function base() {
  return /^[a-z0-9-]+$/.test(whole().site) ? whole().site : 'consent';
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
