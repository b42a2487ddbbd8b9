/**
 * The documents word for word, in Dutch and English, so that a change of words is seen and read before it goes out.
 *
 *   UPDATE_GOLDEN=1 node --test test/documents/golden.test.js     writes them anew; then read what git says has changed
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { everything, fromSource } from './source.js';

const documents = await fromSource(`export * from './src/documents/index.ts';`);
const { assessment, breachHelp, callScript, cookieList, processorRegister, refusalLetter, register, statement } =
  documents;
const { gpcJson, registerCsv, registerJson, registerJsonLd, toHtml, toMarkdown } = documents;
const folder = new URL('golden/', import.meta.url);
const updates = Boolean(process.env.UPDATE_GOLDEN);
const file = await everything();
const made = new Set();

/** Compares with the file that is kept; the message shows the first line that differs, and what was there. */
async function golden(name, text) {
  made.add(name);
  if (updates) {
    await mkdir(folder, { recursive: true });
    await writeFile(new URL(name, folder), text);
    return;
  }
  const kept = await readFile(new URL(name, folder), 'utf8');
  if (kept === text) return;
  const [before, now] = [kept.split('\n'), text.split('\n')];
  const at = now.findIndex((line, index) => line !== before[index]);
  const near = at < 0 ? now.length : at;
  const lines = [
    `${name} differs from line ${near + 1} (UPDATE_GOLDEN=1 writes it anew):`,
    ...before.slice(near, near + 4).map((line) => `  - ${line}`),
    ...now.slice(near, near + 4).map((line) => `  + ${line}`),
  ];
  assert.fail(lines.join('\n'));
}

describe('the documents are these', () => {
  for (const language of ['nl', 'en']) {
    const options = { language };

    it(`[IN-01] [IN-02] [IN-04] [IN-08] [IN-10] the statement in ${language}`, async () => {
      const document = await statement(file, options);
      await golden(`statement.${language}.html`, toHtml(document));
      await golden(`statement.${language}.md`, toMarkdown(document));
    });

    it(`[RE-01] [RE-02] [RE-04] [SE-08] the register in ${language}`, async () => {
      await golden(`register.${language}.html`, toHtml(await register(file, options)));
      await golden(`register.${language}.csv`, await registerCsv(file, options));
      await golden(`register.${language}.json`, await registerJson(file, options));
      await golden(`register.${language}.jsonld`, await registerJsonLd(file, options));
    });

    it(`[RE-10] the register of a processor, for two that it works for, in ${language}`, async () => {
      const [{ name, country }] = file.purposes.flatMap(({ recipients }) =>
        recipients === 'none' ? [] : recipients.filter(({ role }) => role === 'processor'),
      );
      const agency = {
        name,
        country,
        address: 'Kade 3, 1011 AB Amsterdam',
        email: 'privacy@bureau.example',
        measures: ['Two people look at each change.'],
      };
      const other = { ...file, controller: { ...file.controller, name: 'Bakkerij Korst' }, purposes: [] };
      const document = await processorRegister(agency, [file, other], options);
      await golden(`processor-register.${language}.html`, toHtml(document));
    });

    it(`[RE-06] [LB-15] the assessments in ${language}`, async () => {
      await golden(`assessment.${language}.md`, toMarkdown(await assessment(file, 'donor-post', options)));
    });

    it(`[IN-10] [CK-06] the cookie table in ${language}`, async () => {
      await golden(`cookies.${language}.md`, toMarkdown(await cookieList(file, options)));
    });

    it(`[DM-10] the call script in ${language}`, async () => {
      await golden(`call-script.${language}.md`, toMarkdown(await callScript(file, 'donor-calls', options)));
    });

    it(`[DS-11] the letter that refuses in ${language}`, async () => {
      await golden(`refusal-letter.${language}.md`, toMarkdown(await refusalLetter(file, options)));
    });

    it(`[SE-09] the page on data breaches in ${language}`, async () => {
      await golden(`breach.${language}.md`, toMarkdown(await breachHelp(file, options)));
    });
  }

  it('[SG-03] the file that says the site hears Global Privacy Control', async () => {
    await golden('gpc.json', gpcJson('2026-11-24'));
    assert.deepEqual(JSON.parse(gpcJson('2026-11-24')), { gpc: true, lastUpdate: '2026-11-24' });
  });

  it('nothing is kept that is no longer made', async () => {
    assert.deepEqual((await readdir(folder)).sort(), [...made].sort());
  });
});
