import { expect } from 'chai';
import { openConsent } from '../../src/consent/consent.js';
import { until, wait } from '../support/a-database.js';
import { aConsent, anElement, aPanel, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurposeNamed, CONSENT_IDS } from '../support/a-policy.js';
import { control, find, findAll, frame, letGo, press } from '../support/press.js';

const all = (choice: boolean): Record<string, boolean> => Object.fromEntries(CONSENT_IDS.map((id) => [id, choice]));
const standing = (): Promise<HTMLElement> =>
  until(() => findAll("[part~='standing-button']").length, 'it stands').then(() => find('[part=standing-control]')!);
const text = (): string =>
  find('[part=standing-control]')!.innerText +
  find('consent-withdraw', find('consent-standing')!.shadowRoot!)!.shadowRoot!.textContent;

describe('the standing control', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[WD-01] [UI-21] is on the page once there is an answer, in words, large enough, reachable by keyboard', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(false), BY_TEST);
    await standing();
    const button = control('open');
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    expect(button.innerText).to.equal('Privacy-instellingen');
    button.focus();
    expect(button.matches(':focus')).to.equal(true);
    expect(findAll("[data-consent-action='withdraw']"), 'nothing stands, nothing to take back').to.have.length(0);
  });

  it('[WD-01] while a consent stands it has two buttons of equal weight', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    await standing();
    await until(() => findAll("[data-consent-action='withdraw']").length, 'the way back is there');
    const [open, withdraw] = [control('open'), control('withdraw')].map((button) => ({
      size: getComputedStyle(button).fontSize,
      weight: getComputedStyle(button).fontWeight,
      colour: getComputedStyle(button).color,
      height: Math.round(button.getBoundingClientRect().height),
      width: Math.round(button.getBoundingClientRect().width),
    }));
    expect(Math.abs(open!.width - withdraw!.width)).to.be.at.most(2);
    expect({ ...open, width: 0 }).to.deep.equal({ ...withdraw, width: 0 });
  });

  it('[WD-02] one press on it that opens the settings counts as one', async () => {
    const { consent } = await aPanel();
    await press('accept-all');
    await until(() => consent.snapshot.standing, 'it stands');
    await press('open');
    await until(() => find('consent-settings')?.shadowRoot?.querySelector('dialog[open]'), 'the settings are open');
    await press(control('withdraw', find('consent-settings')!.shadowRoot!));
    await until(() => !consent.snapshot.standing, 'nothing stands');
    expect((await lastAct(consent)).event.evidence).to.deep.equal({
      layer: 'settings',
      control: 'withdraw',
      presses: 2,
    });
  });

  it('[WD-02] withdrawing takes as many presses as giving', async () => {
    const { consent } = await aPanel();
    await press('accept-all');
    await until(() => consent.snapshot.standing, 'it stands');
    const gave = (await lastAct(consent)).event.evidence.presses;
    await standing();
    await until(() => findAll("[data-consent-action='withdraw']").length, 'the way back is there');
    await press('withdraw');
    await until(() => !consent.snapshot.standing, 'nothing stands');
    const { event } = await lastAct(consent);
    expect(event.kind).to.equal('withdraw');
    expect(event.evidence).to.deep.equal({ layer: 'standing-control', control: 'withdraw', presses: gave });
    expect(gave).to.equal(1);
  });

  it('[WD-04] no question, no field, no second press; one neutral line and a way to undo it', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    await standing();
    await until(() => findAll("[data-consent-action='withdraw']").length, 'the way back is there');
    await press('withdraw');
    await until(() => text().includes('Uw toestemming is ingetrokken.'), 'it is said');
    expect(findAll('dialog, input')).to.have.length(0);
    await press('undo');
    await until(() => consent.permits(...CONSENT_IDS), 'it stands again');
    expect((await lastAct(consent)).event.evidence).to.include({ control: 'undo', presses: 1 });
    await until(() => !text().includes('ingetrokken'), 'the line is gone');
  });

  it('the line can be put away', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    await standing();
    await consent.withdraw();
    await until(() => text().includes('ingetrokken'), 'it is said');
    await press('close');
    await until(() => !text().includes('ingetrokken'), 'the line is gone');
    expect(consent.snapshot.standing).to.equal(false);
  });

  it('[WD-11] [UI-15] after withdrawing nothing is asked', async () => {
    const { consent, asks } = await aPanel();
    await press('accept-all');
    await until(() => consent.snapshot.standing, 'it stands');
    await consent.withdraw();
    await wait(100);
    expect(asks()).to.equal(false);
  });

  it('[WD-06] where code has run, a reload is offered', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    consent.markRan(['statistics']);
    await standing();
    await consent.withdraw();
    await until(() => findAll("[data-consent-action='reload']").length, 'a reload is offered');
    expect(text()).to.contain('opnieuw laadt');
  });

  it('[WD-10] a withdrawal in another tab is told here too', async () => {
    const { consent } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    await standing();
    const other = await openConsent({ policy: consent.policy });
    await other.withdraw();
    await until(() => text().includes('ingetrokken'), 'it is said');
    other.close();
  });

  it('[AX-14] [UI-23] what happened is told by a live region that was there before, in one length for yes and no', async () => {
    const said: string[] = [];
    for (const action of ['accept-all', 'refuse-all']) {
      const { panel, consent } = await aPanel();
      const region = panel.shadowRoot!.querySelector('[role=status]')!;
      expect(region.textContent.trim()).to.equal('');
      await press(action);
      await until(() => !consent.snapshot.ask.length && region.textContent.trim(), 'it is said');
      said.push(region.textContent.trim());
      await tidyPanels();
    }
    expect(said).to.deep.equal(['Uw keuze is opgeslagen.', 'Uw keuze is opgeslagen.']);
  });

  it('[WD-01] a page that says it has its own control, and has none, is told', async () => {
    const missing = once('consent-missing-control');
    const { consent } = await aPanel({}, { attributes: { 'without-standing-control': '' } });
    await consent.decide(all(false), BY_TEST);
    await missing;
    expect(findAll("[part~='standing-button']")).to.have.length(0);
  });

  it('[WD-01] a page with its own marked control is not told', async () => {
    const link = document.createElement('a');
    link.setAttribute('data-consent-withdraw', '');
    document.body.append(link);
    let told = false;
    const hear = (): void => void (told = true);
    document.addEventListener('consent-missing-control', hear);
    await aPanel({}, { attributes: { 'without-standing-control': '' } });
    await wait(1300);
    document.removeEventListener('consent-missing-control', hear);
    link.remove();
    expect(told).to.equal(false);
  });

  it('[WD-01] a page that loses its panel is told; one that moves it is not', async () => {
    const { consent, panel } = await aPanel();
    await consent.decide(all(true), BY_TEST);
    await standing();
    let told = 0;
    const hear = (): void => {
      told++;
    };
    document.addEventListener('consent-missing-control', hear);
    document.body.prepend(panel);
    await frame();
    expect(told).to.equal(0);
    panel.remove();
    await frame();
    document.removeEventListener('consent-missing-control', hear);
    expect(told).to.equal(1);
  });

  it('[LB-12] [WD-01] nothing is missing where nothing rests on consent', async () => {
    let told = false;
    const hear = (): void => void (told = true);
    document.addEventListener('consent-missing-control', hear);
    await aPanel({ purposes: [aPurposeNamed('orders')] }, { attributes: { 'without-standing-control': '' } });
    await wait(1200);
    document.removeEventListener('consent-missing-control', hear);
    expect(told).to.equal(false);
  });
});

describe('consent-withdraw', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('shows nothing while nothing stands', async () => {
    const element = await anElement('consent-withdraw', await aConsent());
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });

  it('[WD-09] takes back one purpose with one press, and no other', async () => {
    const consent = await aConsent();
    await consent.decide(all(true), BY_TEST);
    await anElement('consent-withdraw', consent, { purpose: 'video' });
    expect(control('withdraw').innerText).to.equal('Toestemming intrekken: Video’s tonen');
    await press('withdraw');
    await until(() => !consent.permits('video'), 'it is taken back');
    expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal(['statistics', 'advertising', 'newsletter']);
    expect((await lastAct(consent)).event.evidence).to.deep.equal({ layer: 'page', control: 'withdraw', presses: 1 });
  });

  it('[SG-12] a press by a program takes back too, and a page cannot prevent it', async () => {
    const consent = await aConsent();
    await consent.decide(all(true), BY_TEST);
    const element = await anElement('consent-withdraw', consent);
    element.addEventListener('consent-decision', (event) => event.preventDefault());
    control('withdraw').click();
    expect(consent.permits('video'), 'shut when the press returns').to.equal(false);
    await until(() => element.shadowRoot!.textContent.includes('ingetrokken'), 'it is said');
  });
});

function once(type: string): Promise<Event> {
  return new Promise((resolve) => document.addEventListener(type, resolve, { once: true }));
}
