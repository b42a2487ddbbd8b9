/** The privacy statement: every item of Art. 13 and 14 is told, or is said not to apply, in the words of the panel. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everything, fromSource } from './source.js';

const { aPolicy, aPurpose, aRecipient, cookieList, en, loadDocumentWords, nl, plainText, statement, toMarkdown } =
  await fromSource(`
    export { cookieList, statement, toMarkdown } from './src/documents/index.ts';
    export { plainText } from './src/documents/document.ts';
    export { loadDocumentWords } from './src/documents/words/index.ts';
    export { aPolicy, aPurpose, aRecipient } from './test/support/a-policy.ts';
    export { default as nl } from './src/i18n/nl.ts';
    export { default as en } from './src/i18n/en.ts';
  `);
const panel = { nl, en };
const words = { nl: await loadDocumentWords('nl'), en: await loadDocumentWords('en') };

/** The section with this id, wherever it is. */
function section(blocks, id) {
  for (const block of blocks.filter(({ kind }) => kind === 'section')) {
    const found = block.id === id ? block : section(block.blocks, id);
    if (found) return found;
  }
  return undefined;
}

/** What a statement says of a purpose under a term. */
function fact({ blocks }, id, term) {
  const facts = section(blocks, id).blocks.find(({ kind }) => kind === 'facts').facts;
  return facts
    .find((each) => each.term === term)
    ?.said.map(plainText)
    .join(' ');
}

const minimal = () => aPolicy({ purposes: [aPurpose()] });

describe('the statement', () => {
  for (const language of ['nl', 'en']) {
    const say = words[language].statement;

    it(`[IN-01] tells each item of Art. 13, or that it does not apply (${language})`, async () => {
      for (const policy of [minimal(), aPolicy(), await everything()]) {
        const document = await statement(policy, { language });
        const text = toMarkdown(document);
        for (const term of [say.responsible, say.representative, say.officer, say.joint])
          assert.ok(text.includes(term), term);
        for (const purpose of policy.purposes.filter(({ status }) => status !== 'not-allowed')) {
          for (const term of [
            say.basis,
            panel[language].data,
            say.from,
            panel[language].recipients,
            say.transfers,
            panel[language].retention,
            say.provision,
            say.automated,
          ])
            assert.ok(fact(document, purpose.id, term), `${purpose.id}: ${term}`);
          if (purpose.legalBasis === 'legitimate-interests')
            assert.ok(fact(document, purpose.id, say.interest), purpose.id);
        }
        for (const id of ['withdrawal', 'rights', 'complaint', 'marketing-objection', 'device', 'version'])
          assert.ok(section(document.blocks, id).blocks.length > 0, id);
        for (const article of [15, 16, 17, 18, 20, 21, 22, 77, 79, 82])
          assert.match(text, new RegExp(`\\b(artikel|Article) ${article} `), String(article));
      }
    });

    it(`[IN-01] where there is nothing to tell it says so in so many words (${language})`, async () => {
      const purpose = aPurpose({ legalBasis: 'contract', recipients: 'none' });
      const document = await statement(aPolicy({ purposes: [purpose] }), { language });
      const text = (id) =>
        section(document.blocks, id)
          .blocks.map((block) => plainText(block.text))
          .join(' ');
      assert.equal(text('marketing-objection'), say.marketingNone);
      assert.equal(text('withdrawal'), say.withdrawNone);
      assert.equal(text('device'), say.deviceNone);
      assert.equal(fact(document, purpose.id, say.transfers), say.noTransfers);
      const who = plainText(section(document.blocks, 'who').blocks[0].facts[2].said[0]);
      assert.equal(who, say.noOfficer);
    });

    it(`[IN-04] says with each purpose why it may be done, in the sentence of the panel (${language})`, async () => {
      const policy = await everything();
      const document = await statement(policy, { language });
      for (const purpose of policy.purposes.filter(({ status }) => status !== 'not-allowed')) {
        const sentence = panel[language].because.replace('{because}', purpose.because[language].replace(/\.$/, ''));
        const told = section(document.blocks, purpose.id).blocks.filter(({ kind }) => kind === 'paragraph');
        assert.ok(
          told.some(({ text }) => text === sentence),
          `${purpose.id}: ${sentence}`,
        );
      }
    });

    it(`[IN-04] an owner's own words of the panel are those of the statement too (${language})`, async () => {
      const own = { because: { nl: 'Dit mag, want {because}.', en: 'This is allowed, for {because}.' } };
      const text = toMarkdown(await statement({ ...minimal(), words: own }, { language }));
      assert.ok(text.includes(own.because[language].split('{')[0]));
      assert.ok(!text.includes(panel[language].because.split('{')[0]));
    });

    it(`[IN-08] objecting to advertising has its own heading, at the first level (${language})`, async () => {
      const { blocks } = await statement(aPolicy(), { language });
      const own = blocks.find(({ id }) => id === 'marketing-objection');
      assert.equal(own.title, say.marketingTitle);
      assert.match(plainText(own.blocks[1].text), /Nieuwsbrief|Newsletter|newsletter/);
    });

    it(`[DS-10] leads to the authority, the court and compensation, and names no body that is gone (${language})`, async () => {
      const text = toMarkdown(await statement(aPolicy(), { language }));
      assert.match(text, /\[Autoriteit Persoonsgegevens\]\(<https:\/\/www\.autoriteitpersoonsgegevens\.nl\/>\)/);
      assert.match(text, language === 'nl' ? /naar de rechter/ : /to a court/);
      assert.match(text, language === 'nl' ? /recht op een vergoeding/ : /right to compensation/);
      assert.doesNotMatch(text, /\bCBP\b|\bWbp\b|College bescherming/i);
    });

    it(`[DS-10] the authority is the policy's own; else the one that is handed in; else that of one's country (${language})`, async () => {
      const without = aPolicy({ authority: undefined });
      const other = { name: 'Commission nationale', url: 'https://cnil.example/' };
      assert.ok(toMarkdown(await statement(without, { language, authority: other })).includes(other.name));
      assert.ok(!toMarkdown(await statement(aPolicy(), { language, authority: other })).includes(other.name));
      assert.ok(toMarkdown(await statement(without, { language })).includes(say.complaintNoAuthority));
    });

    it(`[IN-10] the table of what is kept has name, purpose, whose, party, kind and period (${language})`, async () => {
      const document = await cookieList(aPolicy(), { language });
      const { head, rows } = document.blocks.find(({ kind }) => kind === 'table');
      assert.equal(head.length, 7);
      const row = rows.find(([name]) => name === '_count');
      const [, why, provider, party, kind, period, asked] = row.map(plainText);
      assert.match(why, /(Telt bezoeken|Counts visits)/);
      assert.equal(provider, 'Counter');
      assert.equal(party, say.third);
      assert.equal(kind, 'cookie');
      assert.match(period, /^6 (maanden|months)$/);
      assert.equal(asked, say.asked);
    });

    it(`[IN-10] who works for the site on its own hosts is nobody else, and on other hosts it is (${language})`, async () => {
      const counter = (host) =>
        aPurpose({
          legalBasis: 'legitimate-interests',
          recipients: [aRecipient({ role: 'processor' })],
          services: [
            {
              id: 'teller',
              name: 'Teller',
              access: 'analytics-limited',
              hosts: [host],
              storage: [{ kind: 'cookie', name: 'teller', maxAge: 'P1M' }],
            },
          ],
        });
      const partyAt = async (host) => {
        const { blocks } = await cookieList(aPolicy({ purposes: [counter(host)] }), { language });
        return blocks[0].rows.find(([name]) => name === 'teller')[3];
      };
      assert.equal(await partyAt('tel.fietsen.example'), say.first);
      assert.equal(await partyAt('teller.example'), say.third);
    });

    it(`[CK-06] what needs no consent is in the table all the same (${language})`, async () => {
      const basket = aPurpose({
        id: 'basket',
        legalBasis: 'contract',
        services: [
          {
            id: 'basket',
            name: 'Basket',
            access: 'strictly-necessary',
            storage: [{ kind: 'cookie', name: 'basket', maxAge: 'session' }],
          },
        ],
      });
      const document = await cookieList(aPolicy({ purposes: [basket, aPurpose()] }), { language });
      const { rows } = document.blocks[0];
      const row = rows.find(([name]) => name === 'basket');
      assert.deepEqual([row[3], row[5], row[6]], [say.first, panel[language].session, say.notAsked]);
      // And what this library keeps itself.
      assert.ok(rows.some(([name]) => name === 'consent'));
    });

    it(`[IN-02] data from somebody else: says so, from whom, and which (${language})`, async () => {
      const source = { nl: 'uw huisarts', en: 'your doctor' };
      const document = await statement(aPolicy({ purposes: [aPurpose({ source })] }), { language });
      assert.ok(fact(document, 'statistics', say.from).includes(source[language]));
      assert.ok(fact(document, 'statistics', panel[language].data));
      const own = await statement(minimal(), { language });
      assert.equal(fact(own, 'statistics', say.from), say.fromYou);
    });

    it(`[IN-01] a country outside the EEA is never told to be inside, also without a safeguard (${language})`, async () => {
      const recipient = {
        id: 'x',
        name: 'X Inc.',
        role: 'processor',
        country: 'US',
        purpose: { nl: 'telt', en: 'counts' },
      };
      const document = await statement(aPolicy({ purposes: [aPurpose({ recipients: [recipient] })] }), { language });
      const told = fact(document, 'statistics', say.transfers);
      assert.notEqual(told, say.noTransfers);
      assert.ok(told.includes(say.noSafeguard));
    });

    it(`[LB-16] mail to own customers is told by its own rule, with the objection (${language})`, async () => {
      const purpose = aPurpose({ legalBasis: 'legitimate-interests', specialRegime: 'tw-11.7-soft-opt-in' });
      const document = await statement(aPolicy({ purposes: [purpose] }), { language });
      assert.match(fact(document, purpose.id, say.basis), /11\.7.*(Bezwaar maken|object)/);
      assert.equal(section(document.blocks, 'marketing-objection').blocks.length, 2);
    });

    it(`[LB-07] what may not be done is told as not done, without a basis (${language})`, async () => {
      const document = await statement(aPolicy({ purposes: [aPurpose({ status: 'not-allowed' })] }), { language });
      assert.ok(section(document.blocks, 'not-done'));
      assert.equal(section(document.blocks, 'statistics'), undefined);
    });

    it(`[LB-14] says who determined the bases (${language})`, async () => {
      assert.match(toMarkdown(await statement(aPolicy(), { language })), /(bepaald door|determined by) Fietsen B\.V\./);
    });
  }

  it('both languages have the same words, with the same places, and none is empty', () => {
    const flat = (value, path = '') =>
      typeof value === 'string'
        ? [[path, value]]
        : Object.entries(value).flatMap(([key, part]) => flat(part, `${path}.${key}`));
    const [dutch, english] = [new Map(flat(words.nl)), new Map(flat(words.en))];
    assert.deepEqual([...dutch.keys()].sort(), [...english.keys()].sort());
    const places = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of dutch) {
      assert.ok(text.trim() && english.get(key).trim(), key);
      assert.deepEqual(places(text), places(english.get(key)), key);
    }
  });

  it('[AX-18] [CO-12] no sentence of ours has more than 25 words, and a person is called "u"', () => {
    const flat = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(flat));
    for (const language of ['nl', 'en']) {
      for (const text of flat(words[language])) {
        for (const sentence of text.split(/[.?!:;]\s/))
          assert.ok(sentence.split(/\s+/).length <= 25, `${sentence.split(/\s+/).length}: ${sentence}`);
      }
    }
    for (const text of flat(words.nl)) assert.doesNotMatch(text, /\b(je|jij|jouw)\b/i);
  });

  it('is the same for the same policy: it reads no clock', async () => {
    const [one, two] = [await statement(aPolicy()), await statement(aPolicy())];
    assert.deepEqual(one, two);
  });
});
