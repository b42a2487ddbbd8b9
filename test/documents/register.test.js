/** The register: all of Art. 30(1), what the authority asks beside it, and files that other programs read back. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { everything, fromSource } from './source.js';

const { aPolicy, aPurpose, aRecipient, assessment, breachHelp, callScript, refusalLetter, say, statement } =
  await fromSource(`
  export { assessment, breachHelp, callScript, refusalLetter, statement } from './src/documents/index.ts';
  export { aPolicy, aPurpose, aRecipient, say } from './test/support/a-policy.ts';
`);
const { register, registerCsv, registerJson, registerJsonLd, toMarkdown } = await fromSource(
  `export * from './src/documents/index.ts';`,
);
const file = await everything();
const terms = new Set(JSON.parse(await readFile(new URL('../fixtures/dpv-terms.json', import.meta.url), 'utf8')).terms);

describe('the register', () => {
  for (const language of ['nl', 'en']) {
    const options = { language };

    it(`[RE-01] answers each point of Art. 30(1), (a) to (g), for each purpose (${language})`, async () => {
      const text = toMarkdown(await register(file, options));
      assert.match(text, /\(30-1-a\)/);
      const count = (letter) => text.split(`(30-1-${letter})`).length - 1;
      const active = file.purposes.length;
      // Beside the purposes, the measures for all of them; and the letter (b) is explained once.
      assert.equal(count('b'), active + 1);
      assert.equal(count('c'), active * 2);
      for (const letter of ['d', 'e', 'f']) assert.equal(count(letter), active, letter);
      assert.ok(count('g') >= 1);
    });

    it(`[RE-02] [RE-05] has with each purpose its basis, necessity, reasons, who decided and when (${language})`, async () => {
      const { activities } = JSON.parse(await registerJson(file, options));
      for (const [index, activity] of activities.entries()) {
        const { internal, status } = file.purposes[index];
        assert.deepEqual(activity.why, [internal.why]);
        assert.deepEqual(activity.alternatives, [internal.alternativesConsidered]);
        assert.deepEqual(activity.decidedBy, [internal.decidedBy]);
        assert.match(activity.decidedOn[0], /\d{4}$/);
        assert.ok(activity.necessity[0]);
        if (status !== 'not-allowed') assert.match(activity.basis[0], /\((artikel|Article)/);
      }
    });

    it(`[SE-08] has the measures, and each contract with a processor by its name (${language})`, async () => {
      const text = toMarkdown(await register(file, options));
      for (const measure of file.internal.measures) assert.ok(text.includes(measure), measure);
      for (const { reference } of file.internal.processorContracts) assert.ok(text.includes(reference), reference);
    });

    it(`[DS-12] has staff and suppliers too (${language})`, async () => {
      const subjects = ['employee', 'supplier'];
      const made = await registerJson(aPolicy({ purposes: [aPurpose({ subjects })] }), options);
      const expected = language === 'nl' ? ['medewerkers', 'leveranciers'] : ['employees', 'suppliers'];
      assert.deepEqual(JSON.parse(made).activities[0].subjects, expected);
    });

    it(`[LB-07] what was rejected is there as rejected, without a basis (${language})`, async () => {
      const { activities } = JSON.parse(await registerJson(file, options));
      const rejected = activities.find(({ id }) => id[0] === 'fingerprint');
      assert.match(rejected.status[0], /^(afgewezen|rejected)/);
      assert.doesNotMatch(rejected.basis[0], /(artikel|Article) 6/);
      assert.match(toMarkdown(await register(file, options)), /\n## (Afgewezen|Rejected)\n/);
    });

    it(`[LB-16] mail to own customers is under its own rule, and under no basis of Art. 6 (${language})`, async () => {
      const { activities } = JSON.parse(await registerJson(file, options));
      const mail = activities.find(({ id }) => id[0] === 'customer-mail');
      assert.match(mail.basis[0], /11\.7/);
      assert.doesNotMatch(mail.basis[0], /(artikel|Article) 6/);
    });

    it(`[LB-14] every document of the owner says who determined it, and that no authority approved it (${language})`, async () => {
      const made = [await register(file, options), await assessment(file, 'donor-post', options)];
      for (const text of made.map(toMarkdown)) {
        assert.match(text, /(bepaald door|determined by) Naaldstraat/);
        assert.match(text, /(niet goedgekeurd door|not been approved by)/);
      }
    });

    it(`[RE-08] [RE-11] asks for no notification of the processing, and offers no exemption for small firms (${language})`, async () => {
      const made = [
        await register(file, options),
        await statement(file, options),
        await assessment(file, 'donor-post', options),
        await refusalLetter(file, options),
      ];
      for (const text of made.map(toMarkdown)) {
        assert.doesNotMatch(
          text,
          /\bmelding(en|splicht)?\b|\baanmelden bij de (AP|toezicht)|notify the processing|notification/i,
        );
        assert.doesNotMatch(text, /vrijgesteld|vrijstelling|exempt|\b250\b/i);
      }
    });

    it(`[RE-04] comes back whole from CSV (${language})`, async () => {
      const rows = parse(await registerCsv(file, options), { bom: true, columns: true });
      const { activities } = JSON.parse(await registerJson(file, options));
      assert.equal(rows.length, file.purposes.length);
      for (const [index, row] of rows.entries()) {
        const cells = Object.values(row).slice(2);
        const keys = Object.keys(activities[index]);
        assert.equal(cells.length, keys.length);
        keys.forEach((key, at) => {
          const own = activities[index][key];
          const said = key === 'measures' ? [...file.internal.measures, ...own] : own;
          assert.equal(cells[at].replace(/^'(?=[=+\-@])/, ''), said.join('\n'), key);
        });
      }
    });

    it(`[RE-04] as JSON-LD it has an inline context and only terms that DPV has (${language})`, async () => {
      const text = await registerJsonLd(file, options);
      const expanded = await jsonld.expand(JSON.parse(text), { documentLoader: offline });
      const used = new Set(idsOf(expanded));
      assert.ok(used.size > 30, `${used.size} terms`);
      const unknown = [...used].filter((iri) => iri.startsWith('https://w3id.org/dpv') && !isKnown(iri));
      assert.deepEqual(unknown, []);
      // What expanding drops was not in the context: nothing may be lost.
      assert.equal(count(expanded, 'https://w3id.org/dpv#hasPurpose'), file.purposes.length);
      assert.equal(count(expanded, 'https://w3id.org/dpv#hasLegalBasis'), file.purposes.length - 1);
      assert.equal(count(expanded, 'https://w3id.org/dpv#hasPersonalData'), file.purposes.length);
      assert.doesNotMatch(text, /Infinity|undefined|null/);
    });
  }

  it('[RE-04] a cell that a spreadsheet would run stays text', async () => {
    const wicked = ['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', 'a "b", c\nd'];
    for (const text of wicked) {
      const csv = await registerCsv(aPolicy({ purposes: [aPurpose({ title: say(text, text) })] }), { language: 'nl' });
      const [row] = parse(csv, { bom: true, columns: true });
      const cell = row.Doel;
      assert.ok(cell.endsWith(text.trim()) || cell.includes(text.trim()), JSON.stringify(cell));
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }
  });

  it('[RE-01] what is not filled in is said to be missing, and nothing is made up', async () => {
    const { activities, responsible } = JSON.parse(await registerJson(aPolicy(), { language: 'nl' }));
    for (const { why, decidedBy, reviewOn } of activities)
      assert.deepEqual([why, decidedBy, reviewOn], Array(3).fill(['Nog niet ingevuld']));
    assert.equal(responsible.organisation, 'Nog niet ingevuld');
  });

  it('[RE-01] a recipient outside the EEA is under transfers, with its safeguard', async () => {
    const abroad = aRecipient({
      country: 'US',
      safeguard: say('Modelcontract', 'Standard clauses'),
      safeguardCopy: 'https://x.example/scc',
    });
    const made = await registerJson(aPolicy({ purposes: [aPurpose({ recipients: [abroad] })] }), { language: 'en' });
    assert.match(
      JSON.parse(made).activities[0].thirdCountries[0],
      /United States: Standard clauses\. https:\/\/x\.example\/scc/,
    );
  });

  it('[DM-10] the script offers to stop in every call, and forbids a hidden number', async () => {
    for (const language of ['nl', 'en']) {
      const text = toMarkdown(await callScript(file, 'donor-calls', { language }));
      assert.match(text, /bellen wij u niet meer|will not call you any more/);
      assert.match(text, /nummer moet zichtbaar|number must be visible/);
    }
    assert.equal(await callScript(file, 'orders', { language: 'nl' }), undefined);
    assert.equal(await callScript(file, 'nothing', { language: 'nl' }), undefined);
  });

  it('[DS-11] the letter has a reason, the month, the authority and the court', async () => {
    const text = toMarkdown(await refusalLetter(file, { language: 'nl' }));
    for (const part of [/\[De reden/, /binnen een maand/, /Autoriteit Persoonsgegevens/, /rechter/])
      assert.match(text.replace(/\\/g, ''), part);
  });

  it('[SE-09] the page on breaches has the 72 hours, the authority, and the people at high risk', async () => {
    for (const language of ['nl', 'en']) {
      const text = toMarkdown(await breachHelp(file, { language }));
      for (const part of [/72/, /Autoriteit Persoonsgegevens/, /hoog risico|risk is high/, /33/, /34/])
        assert.match(text, part);
    }
  });

  it('[RE-06] a purpose without an assessment has no such document', async () => {
    assert.equal(await assessment(file, 'orders', { language: 'nl' }), undefined);
    assert.equal(await assessment(file, 'nothing', { language: 'nl' }), undefined);
  });
});

async function offline(url) {
  throw new Error(`${url} would have been fetched`);
}

/** Every address in expanded JSON-LD: keys, types, ids. */
function idsOf(value) {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '@id' || key === '@type' ? [part].flat() : key.startsWith('@') ? [] : [key, ...idsOf(part)],
  );
}

/** Listed, or a country: those are ISO 3166-1. */
function isKnown(iri) {
  const short = iri
    .replace('https://w3id.org/dpv/legal/eu/gdpr#', 'eu-gdpr:')
    .replace('https://w3id.org/dpv/legal/eu#', 'legal-eu:')
    .replace('https://w3id.org/dpv/loc#', 'loc:')
    .replace('https://w3id.org/dpv/pd#', 'pd:')
    .replace('https://w3id.org/dpv#', 'dpv:');
  return terms.has(short) || /^loc:[A-Z]{2}$/.test(short);
}

/** How many objects have this key. */
function count(value, key) {
  if (Array.isArray(value)) return value.reduce((sum, part) => sum + count(part, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Number(key in value) + Object.values(value).reduce((sum, part) => sum + count(part, key), 0);
}
