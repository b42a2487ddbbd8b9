import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { auditPanel } from '../../src/audit/audit-panel.js';
import { watchPanel } from '../../src/audit/watch-panel.js';
import type { Policy } from '../../src/model/policy.js';
import { until } from '../support/a-database.js';
import { longestLanguage, policyIn } from '../support/a-language.js';
import { aPanel, tidyPanels } from '../support/a-panel.js';
import { CONSENT_IDS, aPolicy } from '../support/a-policy.js';
import { find, findAll, frame, letGo } from '../support/press.js';

const SIZES = [
  [320, 640],
  [768, 1024],
  [1280, 800],
] as const;

/** The looks; the first has no name. */
const LOOKS = ['', 'bar', 'card', 'dialog', 'inline'] as const;

/** Sets the window's size, where the engine lets a test do so. Zooming in leaves that many fewer CSS pixels. */
async function sized(width: number, height: number): Promise<boolean> {
  try {
    await setViewport({ width, height });
    return true;
  } catch {
    return false;
  }
}

/** What is broken, a line each. */
async function broken(): Promise<string[]> {
  return (await auditPanel()).map(({ rule, layer, figures }) => `${rule} ${layer} ${JSON.stringify(figures)}`);
}

async function rules(): Promise<Set<string>> {
  return new Set((await auditPanel()).map(({ rule }) => rule));
}

async function openSettings(): Promise<void> {
  const { panel } = await aPanel();
  await panel.open();
  await until(() => find<HTMLDialogElement>("[part='settings']")?.open, 'the settings are open');
  await until(() => findAll('consent-purpose').every((p) => p.shadowRoot?.childElementCount), 'they are drawn');
}

const inPrompt = (action: string): HTMLElement =>
  find(`[data-consent-action='${action}']`, find('consent-prompt')!.shadowRoot!)!;
const inSettings = (action: string): HTMLElement =>
  find(`[data-consent-action='${action}']`, find('consent-settings')!.shadowRoot!)!;

describe('the audit of the running page', () => {
  const undo: (() => void)[] = [];

  /** A style of the page's own. */
  const pageStyle = (css: string): void => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    undo.push(() => {
      style.remove();
    });
  };

  afterEach(async () => {
    for (const each of undo.splice(0)) each();
    document.documentElement.removeAttribute('dir');
    await tidyPanels();
    await sized(800, 600);
    await letGo();
  });

  for (const [width, height] of SIZES) {
    for (const zoom of [1, 2]) {
      const at = `${String(width)}×${String(height)} at ${String(zoom * 100)} %`;
      const languages = async (): Promise<string[]> => ['nl', 'en', await longestLanguage()];
      /** On a site of its own each time. */
      const inLanguage = (lang: string): Partial<Policy> =>
        ['nl', 'en'].includes(lang) ? {} : { ...policyIn(lang), site: `site-${crypto.randomUUID()}` };

      it(`[UI-01] [UI-24] finds nothing in settings and standing control at ${at}, in Dutch, English and the longest language, both directions`, async function () {
        if (!(await sized(width / zoom, height / zoom))) this.skip();
        for (const lang of await languages()) {
          for (const dir of ['ltr', 'rtl']) {
            document.documentElement.dir = dir;
            const { panel, consent } = await aPanel(inLanguage(lang), { attributes: { lang } });
            await panel.open();
            await until(() => find<HTMLDialogElement>("[part='settings']")?.open, 'the settings are open');
            await until(
              () => findAll('consent-purpose').every((p) => p.shadowRoot?.childElementCount),
              'they are drawn',
            );
            expect(await broken(), `settings, ${lang}, ${dir}`).to.deep.equal([]);
            panel.close();
            await consent.decide(Object.fromEntries(CONSENT_IDS.map((id) => [id, false])));
            await until(() => !find('consent-settings') && !find('[popover]'), 'both are gone');
            expect(await broken(), `standing control, ${lang}, ${dir}`).to.deep.equal([]);
            await tidyPanels();
          }
        }
      });

      for (const look of LOOKS) {
        it(`[UI-01] [UI-24] finds nothing in the question as ${look || 'it is'} at ${at}, in Dutch, English and the longest language, both directions`, async function () {
          if (!(await sized(width / zoom, height / zoom))) this.skip();
          for (const lang of await languages()) {
            for (const dir of ['ltr', 'rtl']) {
              document.documentElement.dir = dir;
              await aPanel(inLanguage(lang), { attributes: { lang, ...(look && { look }) } });
              await until(() => find("[part='prompt']")?.checkVisibility(), 'it is shown');
              expect(await broken(), `${lang}, ${dir}`).to.deep.equal([]);
              await tidyPanels();
            }
          }
        });
      }
    }
  }

  for (const scheme of ['light', 'dark']) {
    it(`finds nothing in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await aPanel();
      expect(await broken()).to.deep.equal([]);
    });
  }

  it('leaves focus where it was', async () => {
    await aPanel();
    const field = document.createElement('input');
    document.body.append(field);
    undo.push(() => {
      field.remove();
    });
    field.focus();
    await auditPanel();
    expect(document.activeElement).to.equal(field);
  });

  /** What spoils a question, and the rule that catches it. */
  const SPOILT: readonly [rule: string, what: string, spoil: () => void][] = [
    ['UI-01', 'refuse is gone', () => inPrompt('refuse-all').remove()],
    [
      'UI-01',
      'the page pushes the question off the screen',
      () => (find('[popover]')!.style.marginBlockEnd = '-300px'),
    ],
    ['UI-02', 'refuse is a link in disguise', () => inPrompt('refuse-all').setAttribute('role', 'link')],
    ['UI-03', 'refuse is smaller', () => (inPrompt('refuse-all').style.width = '60%')],
    ['UI-04', 'refuse is in lighter type', () => (inPrompt('refuse-all').style.fontWeight = '400')],
    ['UI-05', 'refuse is grey', () => (inPrompt('refuse-all').style.backgroundColor = '#777')],
    [
      'UI-06',
      'a theme without contrast',
      () => pageStyle(':root{--consent-color-accent:#999;--consent-color-on-accent:#bbb}'),
    ],
    [
      'UI-06',
      'a theme whose buttons have no edge',
      () => pageStyle(':root{--consent-color-accent:#f4f2ee;--consent-color-on-accent:#222}'),
    ],
    ['UI-07', 'refuse stands far off', () => (inPrompt('refuse-all').style.marginBlockStart = '60px')],
    ['UI-07', 'something stands between', () => inPrompt('accept-all').after(document.createElement('hr'))],
    ['UI-08', 'refuse does not answer to a press', () => (inPrompt('refuse-all').style.pointerEvents = 'none')],
    ['UI-08', 'refuse is switched off', () => inPrompt('refuse-all').setAttribute('aria-disabled', 'true')],
    ['UI-10', 'accept has focus', () => inPrompt('accept-all').focus()],
    ['UI-11', 'closing does not say what it means', () => inPrompt('close').setAttribute('aria-label', 'OK')],
    ['UI-12', 'accept says OK', () => (inPrompt('accept-all').textContent = 'OK')],
    ['UI-13', 'accept is recommended', () => (find('[popover] h2')!.textContent = 'Aanbevolen: alles accepteren')],
    ['UI-14', 'refusing is pitied', () => (find('[popover] h2')!.textContent = 'Jammer als u weigert')],
    ['UI-16', 'there is too much to read', () => (find('[popover] h2')!.textContent = 'Lees dit woord. '.repeat(40))],
    ['UI-17', 'there is no choosing by purpose', () => inPrompt('choose').remove()],
    ['UI-17', 'a purpose has no switch', () => find('consent-toggle')!.remove()],
    ['UI-19', 'the type is tiny', () => (find('[popover] p')!.style.fontSize = '11px')],
    ['UI-19', 'the text is pale', () => pageStyle(':root{--consent-color-text:#aaa}')],
    ['UI-19', 'a link leads nowhere', () => find('[popover] a')!.setAttribute('href', '#')],
    ['UI-20', 'a part is in another language', () => (find('[popover] h2')!.lang = 'de')],
    [
      'UI-22',
      'refuse can be dressed apart',
      () => inPrompt('refuse-all').setAttribute('part', 'decision-button refuse'),
    ],
  ];
  for (const [rule, what, spoil] of SPOILT) {
    it(`[${rule}] catches it when ${what}`, async () => {
      await aPanel();
      expect(await broken(), 'nothing before').to.deep.equal([]);
      spoil();
      await frame();
      expect([...(await rules())]).to.include(rule);
    });
  }

  it('[UI-24] catches what the page lays over one button, also above the top layer', async () => {
    await aPanel();
    const { left, top, width, height } = inPrompt('refuse-all').getBoundingClientRect();
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = `position:fixed;inset:auto;margin:0;border:0;padding:0;left:${String(left)}px;top:${String(top)}px;width:${String(width)}px;height:${String(height / 2)}px`;
    document.body.append(cover);
    cover.showPopover();
    undo.push(() => {
      cover.remove();
    });
    expect([...(await rules())]).to.deep.equal(['UI-24']);
  });

  it('[UI-15] catches a question that is on the page while nothing is due', async () => {
    const { panel } = await aPanel();
    panel.view = { ...panel.view!, snapshot: { ...panel.view!.snapshot, ask: [] } };
    expect([...(await rules())]).to.include('UI-15');
  });

  it('[UI-23] catches a message of its own for a refusal', async () => {
    await aPanel();
    const { panel } = await aPanel();
    const { notice } = panel.view!;
    panel.view = { ...panel.view!, notice: { ...notice, words: { ...notice.words, refused: 'Jammer' } } };
    expect([...(await rules())]).to.include('UI-23');
  });

  it('[UI-09] catches accept-all in the settings without refuse-all', async () => {
    await openSettings();
    expect(await broken()).to.deep.equal([]);
    inSettings('refuse-all').remove();
    expect([...(await rules())]).to.deep.equal(['UI-09']);
  });

  it('[UI-18] catches a switch that does not say its state in words', async () => {
    await openSettings();
    find('[role=switch]', find('consent-settings')!.shadowRoot!)!.closest('label')!.querySelector('span')!.remove();
    expect([...(await rules())]).to.deep.equal(['UI-18']);
  });

  for (const [what, css] of [
    ['hidden', 'consent-panel{display:none!important}'],
    ['pale', ':root{--consent-color-text:#ddd}'],
  ] as const) {
    it(`[UI-21] catches a standing control that is ${what}`, async () => {
      const { consent } = await aPanel();
      await consent.decide(Object.fromEntries(CONSENT_IDS.map((id) => [id, false])));
      await until(() => !find('[popover]'), 'the question is gone');
      expect(await broken()).to.deep.equal([]);
      pageStyle(css);
      await frame();
      expect([...(await rules())]).to.deep.equal(['UI-21']);
    });
  }

  it('says what to change, with figures and the element', async () => {
    await aPanel({ purposes: aPolicy().purposes });
    inPrompt('refuse-all').style.width = '60%';
    const found = (await auditPanel()).find(({ rule }) => rule === 'UI-03')!;
    expect(found.layer).to.equal('prompt');
    expect(found.message).to.contain('same size');
    expect(found.figures['width']).to.be.below(0.98);
    expect(found.element).to.equal(inPrompt('refuse-all'));
  });

  it('[UI-01] whoever builds the page hears of a slip once for each layer, in the console, and nothing moves', async () => {
    const said: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words);
    undo.push(() => (console.warn = warn));
    await aPanel();
    inPrompt('refuse-all').style.opacity = '0.2';
    const focus = document.activeElement;
    undo.push(watchPanel());
    const heard = (): unknown[][] => said.filter(([, , layer]) => layer === 'prompt');
    await until(() => heard().length, 'it is told');
    const before = heard().length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(heard()).to.have.length(before);
    expect(heard().some(([name, rule]) => name === 'consent-panel' && /^UI-\d\d$/.test(String(rule)))).to.equal(true);
    expect(document.activeElement).to.equal(focus);
  });
});
