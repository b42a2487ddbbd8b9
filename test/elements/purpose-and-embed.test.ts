import { expect } from 'chai';
import { openGate } from '../../src/gate/gate.js';
import { until, wait } from '../support/a-database.js';
import { aConsent, anElement, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurpose, aPurposeNamed } from '../support/a-policy.js';
import { control, findAll, frame, letGo, press } from '../support/press.js';

afterEach(async () => {
  await tidyPanels();
  await letGo();
});

describe('consent-purpose', () => {
  it('[AX-12] alone on a page its switch decides nothing until it is saved', async () => {
    const consent = await aConsent();
    const element = await anElement('consent-purpose', consent, { purpose: 'video' });
    await press(element.shadowRoot!.querySelector('[role=switch]')!);
    await wait(50);
    expect(await consent.history()).to.deep.equal([]);
    await press('save');
    await until(() => consent.permits('video'), 'it is given');
    expect((await lastAct(consent)).event.evidence).to.deep.equal({ layer: 'page', control: 'save', presses: 2 });
    await frame();
    expect(findAll("[data-consent-action='save']")).to.have.length(0);
  });

  it('follows what is decided elsewhere', async () => {
    const consent = await aConsent();
    const element = await anElement('consent-purpose', consent, { purpose: 'video' });
    await consent.decide({ video: true }, BY_TEST);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[role=switch]')!.checked).to.equal(true);
  });

  it('[AX-01] its switch is named by its title and is a switch', async () => {
    const element = await anElement('consent-purpose', await aConsent(), { purpose: 'video' });
    const toggle = element.shadowRoot!.querySelector('[role=switch]')!;
    const name = element.shadowRoot!.getElementById(toggle.getAttribute('aria-labelledby')!)!;
    expect(name.textContent).to.equal('Video’s tonen');
  });

  it('[IN-04] says why, in words, for each basis', async () => {
    const consent = await aConsent();
    for (const [id, why] of [
      ['orders', 'omdat dat nodig is voor uw bestelling.'],
      ['tax', 'omdat de wet dat van ons vraagt.'],
      ['fraud', 'omdat wij er een gerechtvaardigd belang bij hebben.'],
    ] as const) {
      const element = await anElement('consent-purpose', consent, { purpose: id });
      expect(element.shadowRoot!.textContent).to.contain(`Wij mogen dit doen ${why}`);
    }
  });

  it('an id the policy does not know draws nothing', async () => {
    const element = await anElement('consent-purpose', await aConsent(), { purpose: 'nothing' });
    expect(element.shadowRoot!.querySelector('div')).to.equal(null);
  });
});

describe('consent-embed', () => {
  it('[CO-04] says what is missing and who would receive data, and gives a direct link', async () => {
    const element = await anElement('consent-embed', await aConsent(), {
      'data-purpose': 'video',
      'data-href': 'https://video.example/watch',
    });
    const placeholder = element.shadowRoot!.querySelector<HTMLElement>('[part=placeholder]')!;
    expect(placeholder.innerText).to.contain('Video Inc.');
    expect(placeholder.querySelector('a')!.href).to.equal('https://video.example/watch');
    expect(placeholder.querySelector('button')!.innerText).to.contain('Video’s tonen');
  });

  it('one press on its button gives the purpose; the gate puts in the content, and takes it out again', async () => {
    const consent = await aConsent();
    const gate = openGate(consent);
    const element = await anElement('consent-embed', consent, { 'data-purpose': 'video', ratio: '16 / 9' });
    const template = document.createElement('template');
    template.dataset.purpose = 'video';
    template.innerHTML = '<p class="content">A video</p>';
    element.append(template);
    await frame();
    const before = element.getBoundingClientRect();
    await press('allow');
    await until(() => element.querySelector('.content'), 'the content is there');
    await element.updateComplete;
    expect((await lastAct(consent)).event.evidence).to.deep.equal({ layer: 'embed', control: 'allow', presses: 1 });
    expect(element.querySelector<HTMLElement>('.content')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelector('[part=placeholder]')).to.equal(null);
    expect(Math.round(element.getBoundingClientRect().height), 'it keeps its space').to.equal(
      Math.round(before.height),
    );
    await consent.withdraw(['video']);
    await until(() => !element.querySelector('.content'), 'the content is gone');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=placeholder]')).to.not.equal(null);
    gate.close();
  });

  it('[CO-11] a press by a program on its button gives nothing', async () => {
    const consent = await aConsent();
    await anElement('consent-embed', consent, { 'data-purpose': 'video' });
    control('allow').click();
    await wait(150);
    expect(consent.permits('video')).to.equal(false);
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[LB-07] [LB-12] offers no button where there is nothing to allow', async () => {
    const consent = await aConsent({ purposes: [aPurpose({ status: 'not-allowed' }), aPurposeNamed('tax')] });
    for (const purpose of ['statistics', 'nothing']) {
      const element = await anElement('consent-embed', consent, {
        'data-purpose': purpose,
        'data-recipient': 'Iemand',
      });
      expect(element.shadowRoot!.querySelectorAll('button'), purpose).to.have.length(0);
    }
  });
});
