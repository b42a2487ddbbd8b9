import { expect } from 'chai';
import en from '../../src/i18n/en.js';
import { fill, hasTable, loadTable } from '../../src/i18n/index.js';
import nl from '../../src/i18n/nl.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, aPanel, lastAct, tidyPanels } from '../support/a-panel.js';
import { find, frame, press } from '../support/press.js';

const tables = { nl, en } as unknown as Record<string, Record<string, string>>;

afterEach(async () => {
  await tidyPanels();
  document.documentElement.lang = 'en';
});

describe('the words', () => {
  it('both languages have the same keys and the same places to fill', () => {
    expect(Object.keys(tables['en']!)).to.deep.equal(Object.keys(tables['nl']!));
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(nl)) {
      expect(places(tables['en']![key]!), key).to.deep.equal(places(tables['nl']![key]!));
    }
  });

  it('[CO-12] [AX-18] no sentence has more than 25 words', () => {
    for (const table of Object.values(tables)) {
      for (const text of Object.values(table)) {
        for (const sentence of text.split(/[.?!]\s/)) expect(sentence.split(/\s+/).length, text).to.be.at.most(25);
      }
    }
  });

  it('[UI-12] accept and refuse are a verb each with one object', () => {
    expect([nl['accept-all'], nl['refuse-all']]).to.deep.equal(['Alles accepteren', 'Alles weigeren']);
    expect([en['accept-all'], en['refuse-all']]).to.deep.equal(['Accept all', 'Refuse all']);
  });

  it('[UI-13] [UI-14] nothing steers and nothing makes guilty', () => {
    const steering =
      /\b(best|optima|recommend|aanbevol|ervaring|experience|helaas|jammer|sorry|miss|mist|verliest|lose\b|sad\b|prima|graag)/i;
    for (const table of Object.values(tables)) {
      for (const [key, text] of Object.entries(table)) expect(text, key).to.not.match(steering);
    }
  });

  it('[CO-12] a person is called "u", never "je"', () => {
    for (const text of Object.values(nl)) expect(text).to.not.match(/\b(je|jij|jouw)\b/i);
  });

  it('places are filled once, and what nobody fills stays', () => {
    expect(fill('{a} and {b} and {c}', { a: '{b}', b: 2 })).to.equal('{b} and 2 and {c}');
  });

  it('a tag that makes no sense has no words, and one of a region has those of its main language', async () => {
    expect(hasTable('C')).to.equal(false);
    expect(hasTable('nl-BE')).to.equal(true);
    expect((await loadTable('nl-BE')).title).to.equal(nl.title);
    const failed = await loadTable('xx').catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(RangeError);
  });
});

describe('the language of a tag', () => {
  const title = (): string => find('[popover] h2')!.innerText;

  it('its own `lang` goes first, and the words say which language they are (AX-11)', async () => {
    document.documentElement.lang = 'en';
    await aPanel({}, { attributes: { lang: 'nl-BE' } });
    expect(title()).to.equal(nl.title);
    expect(find('[popover]')!.lang).to.equal('nl');
  });

  it('then that of the page', async () => {
    document.documentElement.lang = 'nl';
    await aPanel({}, { attributes: { lang: '' } });
    expect(title()).to.equal(nl.title);
  });

  it('a language the policy has not falls back on one it has', async () => {
    document.documentElement.lang = 'fr';
    await aPanel({ languages: ['nl'] }, { attributes: { lang: '' } });
    expect(title()).to.equal(nl.title);
  });

  it('[UI-20] follows a change, in every layer', async () => {
    const { panel } = await aPanel();
    panel.lang = 'en';
    await until(() => title() === en.title, 'it speaks English');
    await panel.open();
    await until(() => find('dialog h2')?.innerText === en.open, 'the settings speak English');
  });

  it('[IN-07] the owner’s own words are shown, and go into the evidence', async () => {
    const own = { nl: 'Mogen wij dit?', en: 'May we?' };
    const { consent } = await aPanel({ words: { title: own } });
    expect(title()).to.equal(own.nl);
    await press('refuse-all');
    await until(() => !consent.snapshot.ask.length, 'it is decided');
    const { notice } = await lastAct(consent);
    expect(notice?.words['title']).to.equal(own.nl);
    expect(notice?.language).to.equal('nl');
  });

  it('a tag finds its consent by asking, also where it was there first', async () => {
    const { provideContext, consentContext } = await import('../../src/context.js');
    const consent = await aConsent();
    const other = await anElement('consent-withdraw', consent);
    const early = document.createElement('consent-prompt');
    early.lang = 'nl';
    document.body.append(early);
    await frame();
    const stop = provideContext(document, consentContext, consent);
    document.dispatchEvent(new Event('context-provider'));
    await until(() => early.view, 'it found the consent');
    expect(early.view?.consent).to.equal(consent);
    stop();
    early.remove();
    other.remove();
  });
});
