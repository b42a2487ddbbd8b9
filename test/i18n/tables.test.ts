import { expect } from 'chai';
import { loadAgeWords } from '../../src/i18n/age/index.js';
import { loadChoiceWords } from '../../src/i18n/choice/index.js';
import { loadHistoryWords } from '../../src/i18n/history/index.js';
import { LANGUAGES, hasTable, loadChildTable, loadFirstTable, loadTable, type Table } from '../../src/i18n/index.js';
import { loadRightsWords } from '../../src/i18n/rights/index.js';
import type { Policy } from '../../src/model/policy.js';
import { definePolicy } from '../../src/policy/index.js';
import { policyIn } from '../support/a-language.js';
import { aPanel, tidyPanels } from '../support/a-panel.js';
import { until } from '../support/a-page.js';
import { find, findAll, frame } from '../support/press.js';

const TAGS = Object.keys(LANGUAGES);
const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const tables = new Map<string, Readonly<Record<string, string>>>();

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const keys = (table: object): string[] => Object.keys(table).filter((key) => !key.startsWith('recipients-'));

before(async () => {
  for (const tag of TAGS) tables.set(tag, (await loadTable(tag)) as unknown as Readonly<Record<string, string>>);
});
afterEach(async () => {
  // What is on its way is drawn before it is taken away.
  await frame();
  await tidyPanels();
});

describe('the languages', () => {
  it('are the 24 of the Union, and eight more', () => {
    expect(OFFICIAL).to.have.length(24);
    expect(TAGS).to.have.members([...OFFICIAL, 'nb', 'is', 'uk', 'tr', 'ar', 'he', 'fa', 'ur']);
  });

  it('say which were read by a native speaker; the build names the others', () => {
    expect(TAGS.filter((tag) => LANGUAGES[tag]?.reviewed)).to.deep.equal(['en', 'nl']);
  });

  it('are written from right to left where their script is', () => {
    for (const tag of TAGS) {
      const script = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(tables.get(tag)!['title']!);
      expect(LANGUAGES[tag]?.rightToLeft ?? false, tag).to.equal(script);
    }
  });

  it('no table is a copy of another', () => {
    expect(new Set([...tables.values()].map((table) => JSON.stringify(Object.values(table)))).size).to.equal(
      TAGS.length,
    );
    for (const tag of TAGS.filter((each) => each !== 'en')) {
      const same = keys(tables.get(tag)!).filter((key) => tables.get(tag)![key] === tables.get('en')![key]);
      expect(same.length, `${tag}: ${same.join(' ')}`).to.be.below(3);
    }
  });

  it('[UI-20] a policy that offers a language without words does not start', () => {
    expect(hasTable('pt-BR')).to.equal(true);
    expect(() => definePolicy(policyIn('ja'))).to.throw(/"ja"/);
    expect(() => definePolicy(policyIn('uk'))).to.not.throw();
  });
});

describe('each table', () => {
  for (const tag of TAGS) {
    it(`${tag}: every key, every place to fill, every plural form of CLDR, nothing empty`, async () => {
      const [table, en] = [tables.get(tag)!, tables.get('en')!];
      expect(keys(table)).to.deep.equal(keys(en));
      for (const key of keys(en)) {
        expect(table[key]!.trim(), key).to.equal(table[key]);
        expect(table[key], key).to.not.equal('');
        expect(places(table[key]!), key).to.deep.equal(places(en[key]!));
      }
      const forms = Object.keys(table).filter((key) => key.startsWith('recipients-'));
      for (const form of new Intl.PluralRules(tag).resolvedOptions().pluralCategories) {
        expect(forms).to.include(`recipients-${form}`);
      }
      for (const count of [1, 2, 3, 5, 8, 11, 21, 22, 100, 1.5]) {
        expect(table[`recipients-${new Intl.PluralRules(tag).select(count)}`], String(count)).to.be.a('string');
      }
      for (const form of forms) expect(table[form], form).to.match(tag === 'ar' ? /./ : /\{count\}/);
      const first = (await loadFirstTable(tag)) as unknown as Readonly<Record<string, string>>;
      for (const [key, text] of Object.entries(first)) expect(table[key]).to.equal(text);
    });

    it(`[UI-12] ${tag}: accept and refuse share their object, are of a like length, and short`, () => {
      const { 'accept-all': yes = '', 'refuse-all': no = '', choose = '' } = tables.get(tag)!;
      const shared = words(yes).some((word) => words(no).includes(word));
      expect(shared || words(yes).length === words(no).length, `${yes} / ${no}`).to.equal(true);
      expect(Math.max(yes.length, no.length)).to.be.at.most(24);
      expect(Math.max(yes.length, no.length) / Math.min(yes.length, no.length)).to.be.at.most(1.7);
      expect(choose.length).to.be.at.most(20);
      expect(yes).to.not.equal(no);
    });

    it(`[CO-12] [AX-18] ${tag}: no sentence has more than 25 words`, () => {
      for (const [key, text] of Object.entries(tables.get(tag)!)) {
        for (const sentence of text.split(/[.?!;؟۔]\s/)) expect(words(sentence).length, key).to.be.at.most(25);
      }
    });
  }
});

/** Every text of a table, by the path of its keys. */
const texts = (table: object, above = ''): [string, string][] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : texts(value as object, `${above}${key}.`),
  );
const isPlural = (key: string): boolean => /^faults-(zero|one|two|few|many|other)$/.test(key);

describe('the tables of the age step, the box in a form, the history and the rights', () => {
  const own = { age: loadAgeWords, choice: loadChoiceWords, history: loadHistoryWords, rights: loadRightsWords };

  for (const tag of TAGS) {
    it(`${tag}: every key, every place to fill, every plural form, nothing empty, and no English left`, async () => {
      for (const [name, load] of Object.entries(own)) {
        const { language, words: table } = await load(tag);
        expect(language).to.equal(tag);
        const en = new Map(texts((await load('en')).words));
        const its = new Map(texts(table));
        const fixed = (keys: Iterable<string>): string[] => [...keys].filter((key) => !isPlural(key));
        expect(fixed(its.keys()), name).to.deep.equal(fixed(en.keys()));
        for (const key of fixed(en.keys())) {
          expect(its.get(key), `${name} ${key}`).to.equal(its.get(key)!.trim()).and.not.equal('');
          expect(places(its.get(key)!), `${name} ${key}`).to.deep.equal(places(en.get(key)!));
        }
        const same = [...its].filter(([key, text]) => tag !== 'en' && en.get(key) === text);
        expect(same.length, `${name}: ${same.join(' ')}`).to.be.at.most(2);
      }
      const { words: rights } = await loadRightsWords(tag);
      for (const count of [1, 2, 3, 4, 5])
        expect(rights[`faults-${new Intl.PluralRules(tag).select(count)}`], String(count)).to.be.a('string');
    });

    it(`[CO-12] [AX-18] ${tag}: no sentence of them has more than 25 words`, async () => {
      for (const [name, load] of Object.entries(own)) {
        for (const [key, text] of texts((await load(tag)).words)) {
          for (const sentence of text.split(/[.?!;؟۔]\s/))
            expect(words(sentence).length, `${name} ${key}`).to.be.at.most(25);
        }
      }
    });
  }

  it('a language of a country has the words of its main language', async () => {
    expect((await loadAgeWords('nl-BE')).words).to.equal((await loadAgeWords('nl')).words);
  });
});

describe('in the panel', () => {
  for (const tag of TAGS) {
    it(`${tag}: asks in its own words and direction, with two buttons of one size that hold their words`, async () => {
      document.documentElement.lang = 'en';
      await aPanel(policyIn(tag), { attributes: { lang: tag } });
      await until(() => find('[popover] h2')?.innerText === tables.get(tag)!['title'], 'it speaks');
      const dialog = find('[popover]')!;
      expect(dialog.lang).to.equal(tag);
      expect(getComputedStyle(dialog).direction).to.equal(LANGUAGES[tag]?.rightToLeft ? 'rtl' : 'ltr');
      const [yes, no] = findAll('[popover] [part="decision-button"]').map((button) => {
        expect(button.scrollWidth, button.innerText).to.be.at.most(button.clientWidth + 1);
        return button.getBoundingClientRect();
      });
      expect([yes?.width, yes?.height]).to.deep.equal([no?.width, no?.height]);
    });
  }

  it('[UI-20] [AX-11] changes language and direction without a reload', async () => {
    const join = (a: unknown, b: unknown): unknown => {
      if (typeof a !== 'object' || a === null) return a;
      if (Array.isArray(a)) return a.map((part, i) => join(part, (b as unknown[])[i]));
      if ('nl' in a) return { ...a, ...(b as object) };
      return Object.fromEntries(
        Object.entries(a).map(([key, part]) => [key, join(part, (b as Record<string, unknown>)[key])]),
      );
    };
    const policy = { ...(join(policyIn('nl'), policyIn('ar')) as Policy), languages: ['nl', 'ar'] as const };
    const { panel } = await aPanel(policy, { attributes: { lang: 'nl' } });
    expect(getComputedStyle(find('[popover]')!).direction).to.equal('ltr');
    panel.lang = 'ar';
    await until(() => find('[popover] h2')?.innerText === tables.get('ar')!['title'], 'it speaks Arabic');
    expect(getComputedStyle(find('[popover]')!).direction).to.equal('rtl');
    await panel.open();
    await until(() => find('dialog h2')?.innerText === tables.get('ar')!['open'], 'the settings too');
    expect(getComputedStyle(find('dialog')!).direction).to.equal('rtl');
  });
});

describe('words for children', () => {
  it('[CH-08] are there in Dutch and English, whole, and say "je"', async () => {
    for (const tag of ['nl', 'en'] as const) {
      const child = (await loadChildTable(tag)) as unknown as Readonly<Record<string, string>>;
      const table: Table = await loadTable(tag);
      expect(Object.keys(child)).to.deep.equal(Object.keys(table));
      for (const [key, text] of Object.entries(child)) {
        expect(places(text), key).to.deep.equal(places((table as unknown as Record<string, string>)[key]!));
        for (const sentence of text.split(/[.?!]\s/)) expect(words(sentence).length, text).to.be.at.most(16);
        expect(text, key).to.not.match(/\b(u|uw|toestemming|bezwaar|verwerk\w*|consent|withdraw|object)\b/i);
      }
    }
  });

  it('[CH-08] [UI-12] yes and no weigh the same', async () => {
    for (const tag of ['nl', 'en']) {
      const { 'accept-all': yes, 'refuse-all': no } = await loadChildTable(tag);
      expect(words(yes).length).to.equal(words(no).length);
    }
  });
});
