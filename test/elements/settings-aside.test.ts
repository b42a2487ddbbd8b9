import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type { Policy } from '../../src/model/policy.js';
import { policyIn } from '../support/a-language.js';
import { until } from '../support/a-database.js';
import { aPanel, tidyPanels } from '../support/a-panel.js';
import { faults } from '../support/axe.js';
import { control, find, findAll, focused, frame, key, letGo, press } from '../support/press.js';

const aside = (): HTMLDialogElement | undefined => find<HTMLDialogElement>("[part='aside']");
const link = (): HTMLAnchorElement =>
  findAll<HTMLAnchorElement>('a', find('consent-settings')!.shadowRoot!).find((a) => a.closest('.foot'))!;

async function settings(policy: Partial<Policy> = {}, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const { panel } = await aPanel(policy, { attributes });
  await panel.open();
  await until(() => find('.foot a'), 'the settings are open');
  return panel;
}

/** A click that the page sees and follows nowhere; true when it was kept here. */
function pressed(init: MouseEventInit = {}): boolean {
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  const stay = (event: Event): void => {
    kept = event.defaultPrevented;
    event.preventDefault();
  };
  let kept = false;
  addEventListener('click', stay, { once: true });
  link().dispatchEvent(click);
  return kept;
}

describe('what is read over the settings', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[IN-03] the statement opens over the settings by its link, with the keyboard, and gives focus back to it', async () => {
    await settings();
    link().focus();
    await key('Enter');
    await until(() => find('consent-statement')?.shadowRoot?.querySelector('section'), 'the statement is there');
    expect(focused()?.localName).to.equal('h2');
    const statement = find('consent-statement')!.shadowRoot!;
    expect(statement.querySelector('h1,h2'), 'its headings come under that of the dialog').to.equal(null);
    expect(statement.querySelector("[data-consent-action='open']"), 'the settings are open already').to.equal(null);
    const page = find<HTMLAnchorElement>("[part='aside'] .text > p a")!;
    expect(page.href, 'its page is one press away').to.equal(link().href);
    await key('Escape');
    await until(() => !aside(), 'it is closed');
    await frame();
    expect(focused()).to.equal(link());
    expect(find<HTMLDialogElement>("[part='settings']")!.open, 'the settings stay').to.equal(true);
  });

  it('[IN-03] asked for in a tab of its own, the link is a link', async () => {
    await settings();
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) expect(pressed(how)).to.equal(false);
    await frame();
    expect(aside()).to.equal(undefined);
    expect(pressed()).to.equal(true);
    await until(aside, 'without a key it opens here');
  });

  it('[IN-03] in a language that documents are not written in, the link leads to the page', async () => {
    await settings(policyIn('de'), { lang: 'de' });
    expect(pressed()).to.equal(false);
    await frame();
    expect(aside()).to.equal(undefined);
  });

  for (const name of ['history', 'your-rights'] as const) {
    for (const language of ['de', 'ar']) {
      it(`[UI-20] ${name} speaks ${language}, in its direction, and axe finds nothing`, async () => {
        await settings(policyIn(language), { lang: language });
        control(name).focus();
        await key('Enter');
        const tag = name === 'history' ? 'consent-history' : 'consent-rights';
        const paper = (): HTMLElement | null | undefined => find(tag)?.shadowRoot?.querySelector('.paper');
        await until(paper, 'it is there');
        expect(paper()!.lang).to.equal(language);
        expect(getComputedStyle(paper()!).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        expect(await faults(find(tag)!)).to.deep.equal([]);
      });
    }
  }

  for (const language of ['nl', 'ar']) {
    it(`[AX-01] axe finds nothing in the settings in ${language}`, async () => {
      // Without what stands at the bottom: axe does not know that a modal dialog lies over all else.
      const panel = await settings(policyIn(language), { lang: language, 'without-standing-control': '' });
      expect(getComputedStyle(find("[part='settings']")!).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      expect(await faults(panel)).to.deep.equal([]);
    });

    it(`[AX-01] axe finds nothing in the standing control in ${language}`, async () => {
      const { panel, consent } = await aPanel(
        { ...policyIn(language), site: `aside-${crypto.randomUUID()}` },
        { attributes: { lang: language } },
      );
      await press('accept-all');
      await until(() => consent.snapshot.standing, 'it stands');
      await until(() => find("[data-consent-action='withdraw']")?.checkVisibility(), 'it can be taken back');
      expect(await faults(panel)).to.deep.equal([]);
    });
  }
});
