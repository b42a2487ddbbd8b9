import { expect } from 'chai';
import fc from 'fast-check';
import { until, wait } from '../support/a-database.js';
import { aPanel, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurpose, aPurposeNamed, CONSENT_IDS, say } from '../support/a-policy.js';
import { control, find, findAll, focused, frame, key, letGo, press } from '../support/press.js';
import type { ConsentPurpose } from '../../src/elements/index.js';
import type { Policy } from '../../src/model/policy.js';
import type { LegalBasis, Purpose } from '../../src/model/purpose.js';

const switches = (): HTMLInputElement[] =>
  findAll<HTMLInputElement>('[role=switch]', find('consent-settings')!.shadowRoot!);
const switchOf = (id: string): HTMLInputElement =>
  purposeOf(id).shadowRoot!.querySelector<HTMLInputElement>('[role=switch]')!;
const purposeOf = (id: string): ConsentPurpose =>
  findAll<ConsentPurpose>('consent-purpose').find((p) => p.purpose === id)!;
const isOpen = (): boolean => !!find<HTMLDialogElement>('dialog')?.open;
const opened = (): Promise<void> => until(() => isOpen() && purposesDrawn(), 'the settings are open');
const closed = (): Promise<void> => until(() => !isOpen(), 'the settings are closed');
const purposesDrawn = (): boolean => findAll('consent-purpose').every((p) => p.shadowRoot?.childElementCount);

/** A panel whose settings are open. */
async function settings(overrides: Partial<Policy> = {}): ReturnType<typeof aPanel> {
  const made = await aPanel(overrides);
  await made.panel.open();
  await opened();
  return made;
}

describe('the settings', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[CO-11] the second half of a double press on what opened the settings answers nothing', async () => {
    const { consent } = await settings();
    const refuse = control('refuse-all', find('dialog'));
    // A tool's click: a no counts, whoever presses (SG-12).
    refuse.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
    await frame();
    expect(await consent.history()).to.deep.equal([]);
    expect(isOpen()).to.equal(true);
    refuse.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await closed();
    expect(await consent.history()).to.have.length(1);
  });

  it('[CO-02] every switch is off at first render, whatever the policy', async () => {
    const bases: LegalBasis[] = ['consent', 'contract', 'legal-obligation', 'legitimate-interests', 'public-task'];
    const purpose = fc.record({
      legalBasis: fc.constantFrom(...bases),
      special: fc.boolean(),
      allowed: fc.boolean(),
      tags: fc.subarray(['direct-marketing', 'analytics', 'sharing'] as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(purpose, { minLength: 1, maxLength: 6 }), async (list) => {
        const purposes: Purpose[] = list.map(({ legalBasis, special, allowed, tags }, i) =>
          aPurpose({
            id: `p${String(i)}`,
            legalBasis,
            tags,
            status: allowed ? 'active' : 'not-allowed',
            data: [{ id: 'd', label: say('Gegeven', 'Datum'), sensitivity: special ? 'special' : 'ordinary' }],
          }),
        );
        await settings({ purposes });
        expect(switches().filter(({ checked }) => checked)).to.have.length(0);
        expect(findAll<HTMLInputElement>('.explicit input').filter(({ checked }) => checked)).to.have.length(0);
        const expected = purposes.filter((p) => p.legalBasis === 'consent' && p.status === 'active');
        const special = expected.filter(({ data }) => data[0]?.sensitivity === 'special');
        expect(switches()).to.have.length(expected.length - special.length);
        expect(findAll('.explicit input')).to.have.length(special.length);
        await tidyPanels();
      }),
      { numRuns: 25 },
    );
  });

  it('[LB-12] [DS-08] the legal basis picks the control: a switch, an objection, or none', async () => {
    await settings();
    for (const { purpose, shadowRoot } of findAll<ConsentPurpose>('consent-purpose')) {
      const toggles = shadowRoot!.querySelectorAll('input').length;
      const buttons = shadowRoot!.querySelectorAll('button').length;
      const isConsent = (CONSENT_IDS as readonly string[]).includes(purpose);
      expect([toggles, buttons], purpose).to.deep.equal(isConsent ? [1, 0] : purpose === 'fraud' ? [0, 1] : [0, 0]);
    }
  });

  it('[CK-09] no switch for legitimate interests; the objection stands in a section of its own', async () => {
    await settings();
    expect(purposeOf('fraud').shadowRoot!.querySelector('input')).to.equal(null);
    const section = purposeOf('fraud').closest('section')!;
    expect(section.querySelector('h3')!.textContent).to.contain('bezwaar');
    expect([...section.querySelectorAll<ConsentPurpose>('consent-purpose')].map((p) => p.purpose)).to.deep.equal([
      'fraud',
    ]);
  });

  it('[IN-08] objecting to direct marketing has a heading of its own', async () => {
    const post = aPurposeNamed('fraud', { id: 'post', tags: ['direct-marketing'] });
    await settings({ purposes: [aPurpose(), aPurposeNamed('fraud'), post] });
    const heading = purposeOf('post').closest('section')!.querySelector('h3')!;
    expect(heading.textContent).to.contain('Reclame');
    expect(purposeOf('fraud').closest('section')!.querySelector('h3')).to.not.equal(heading);
  });

  it('[DS-08] an objection is one press, applied at once, and can be taken back', async () => {
    const { consent } = await settings();
    expect(consent.permits('fraud')).to.equal(true);
    await press('object');
    await until(() => !consent.permits('fraud'), 'it is objected to');
    expect(isOpen()).to.equal(true);
    await until(() => purposeOf('fraud').shadowRoot!.textContent.includes('bezwaar gemaakt'), 'it is said');
    const { event } = await lastAct(consent);
    expect(event).to.have.property('kind', 'object');
    expect(event.evidence).to.include({ layer: 'settings', control: 'object' });
    await press('allow');
    await until(() => consent.permits('fraud'), 'the objection is taken back');
  });

  it('[LB-07] a purpose that is not allowed is told as not done, without a control', async () => {
    await settings({ purposes: [aPurpose(), aPurpose({ id: 'profile', status: 'not-allowed' })] });
    expect(purposeOf('profile').shadowRoot!.querySelectorAll('input, button')).to.have.length(0);
    expect(purposeOf('profile').closest('section')!.querySelector('h3')!.textContent).to.contain('niet doen');
  });

  it('[UI-09] accept all is there only beside refuse all, and saving what is untouched refuses all', async () => {
    const { consent } = await settings();
    const [accept, refuse] = ['accept-all', 'refuse-all'].map((name) =>
      control(name, find('consent-settings')!.shadowRoot!),
    );
    expect(accept!.part.value).to.equal(refuse!.part.value);
    expect(accept!.nextElementSibling).to.equal(refuse);
    const [a, r] = [accept!.getBoundingClientRect(), refuse!.getBoundingClientRect()];
    expect([r.width / a.width, r.height / a.height].every((ratio) => ratio > 0.98 && ratio < 1.02)).to.equal(true);
    await press('save');
    await closed();
    const { event } = await lastAct(consent);
    expect(Object.values(event.decisions).map(({ state }) => state)).to.deep.equal(CONSENT_IDS.map(() => 'refused'));
    expect(event.evidence.control).to.equal('save');
  });

  it('[CO-08] [AX-12] a switch is a draft until it is saved; then exactly what is shown is saved', async () => {
    const { consent } = await settings();
    await press(switchOf('video'));
    expect(await consent.history()).to.deep.equal([]);
    await press('save');
    await closed();
    expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal(['video']);
  });

  it('[CO-01] [UI-11] Escape and × save nothing', async () => {
    const { consent, panel } = await settings();
    await press(switchOf('video'));
    await key('Escape');
    await closed();
    expect(await consent.history()).to.deep.equal([]);
    await panel.open();
    await opened();
    expect(switchOf('video').checked, 'the draft is gone').to.equal(false);
    await press(switchOf('video'));
    await press(control('close', find('consent-settings')!.shadowRoot!));
    await closed();
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[UI-18] each switch says its state in words', async () => {
    await settings();
    const text = (): string => purposeOf('video').shadowRoot!.querySelector('label')!.textContent.trim();
    expect(text()).to.equal('Uit');
    await press(switchOf('video'));
    expect(text()).to.equal('Aan');
    const box = switchOf('video').getBoundingClientRect();
    expect(box.width).to.be.greaterThan(box.height);
  });

  it('[WD-02] each press is counted: choosing one and saving is three, from the page at rest', async () => {
    const { consent } = await aPanel();
    await press('choose');
    await opened();
    await press(switchOf('video'));
    await press('save');
    await closed();
    expect((await lastAct(consent)).event.evidence).to.deep.equal({ layer: 'settings', control: 'save', presses: 3 });
  });

  it('[WD-02] [WD-09] taking back one purpose takes as many presses as giving it', async () => {
    const { consent, panel } = await aPanel();
    const presses: number[] = [];
    for (let i = 0; i < 2; i++) {
      if (i === 0) await press('choose');
      else await panel.open();
      await opened();
      await press(switchOf('video'));
      await press('save');
      await closed();
      presses.push((await lastAct(consent)).event.evidence.presses);
    }
    expect(consent.snapshot.purposes['video']?.state).to.equal('withdrawn');
    expect(presses).to.deep.equal([3, 3]);
  });

  it('[WD-02] everything can be taken back in one press inside the settings', async () => {
    const { consent, panel } = await aPanel();
    await press('accept-all');
    await until(() => consent.snapshot.standing, 'it stands');
    await panel.open();
    await opened();
    await press(control('withdraw', find('consent-settings')!.shadowRoot!));
    await until(() => !consent.snapshot.standing, 'nothing stands');
    const { event } = await lastAct(consent);
    expect(event.kind).to.equal('withdraw');
    expect(event.evidence).to.deep.equal({ layer: 'settings', control: 'withdraw', presses: 2 });
  });

  it('[AX-06] opens with focus on the heading, keeps it inside, and gives it back to the opener', async () => {
    await aPanel();
    const opener = control('choose');
    opener.focus();
    await key('Enter');
    await opened();
    expect(focused()?.localName).to.equal('h2');
    for (let i = 0; i < 40; i++) {
      await key('Tab');
      const element = focused();
      if (element !== document.body)
        expect(find('consent-settings')!.shadowRoot!.contains(outer(element!))).to.equal(true);
    }
    await key('Escape');
    await closed();
    expect(focused()).to.equal(opener);
  });

  it('[UI-10] Enter on the opened settings decides nothing', async () => {
    const { consent } = await settings();
    await key('Enter');
    await wait(50);
    expect(await consent.history()).to.deep.equal([]);
    expect(isOpen()).to.equal(true);
  });

  it('[CO-10] [IN-04] [IN-05] one press from the first layer: basis, data, recipients with country and safeguard, how long', async () => {
    const { consent } = await aPanel();
    await press(control('open', find('consent-prompt')!.shadowRoot!));
    await opened();
    const text = purposeOf('video').shadowRoot!.querySelector<HTMLElement>('.purpose')!.innerText;
    for (const fact of [
      'Wij mogen dit doen omdat u daar toestemming voor geeft.',
      'IP-adres',
      'Video Inc.',
      'Verenigde Staten',
      'beslist zelf',
      'Modelcontract van de EU',
      '6 maanden',
    ]) {
      expect(text).to.contain(fact);
    }
    const whole = find('dialog')!.innerText;
    expect(whole).to.contain(consent.policy.controller.email);
    expect(whole).to.contain('Autoriteit Persoonsgegevens');
  });

  it('[WD-05] says that taking back does not undo what was done before', async () => {
    await settings();
    expect(find('dialog')!.innerText).to.contain('verandert niets aan wat eerder is gedaan');
  });

  it('[SP-04] special data have a section of their own, a statement in words and a press that confirms it, and are given explicitly', async () => {
    const { consent } = await settings({ purposes: [aPurpose(), health()] });
    const section = purposeOf('health').closest('section')!;
    expect(section.querySelector('h3')!.innerText).to.equal('Gevoelige gegevens');
    expect([...section.querySelectorAll('consent-purpose')]).to.deep.equal([purposeOf('health')]);
    const inside = purposeOf('health').shadowRoot!;
    expect(inside.querySelector("[role='switch']"), 'no switch').to.equal(null);
    expect(inside.querySelector<HTMLElement>('.explicit')!.innerText)
      .to.contain('uitdrukkelijk')
      .and.contain('Gezondheid');
    const confirm = inside.querySelector<HTMLButtonElement>("[data-consent-action='allow']")!;
    await press(confirm);
    expect((await consent.history()).length, 'one press is not enough').to.equal(0);
    await press(inside.querySelector('.explicit input')!);
    expect(consent.permits('health'), 'the statement alone gives nothing').to.equal(false);
    await press(confirm);
    await until(() => consent.permits('health'), 'it is given');
    const { event } = await lastAct(consent);
    expect(event.decisions).to.have.all.keys('health');
    expect(event.decisions['health']).to.include({ state: 'given', explicit: true });
    expect(event.evidence).to.include({ layer: 'settings', control: 'allow' });
    // Taken back with one press, there.
    await press(
      inside.querySelector('consent-withdraw')!.shadowRoot!.querySelector("[data-consent-action='withdraw']")!,
    );
    await until(() => !consent.permits('health'), 'it is taken back');
    expect(inside.querySelector<HTMLInputElement>('.explicit input')!.checked, 'the statement is made anew').to.equal(
      false,
    );
  });

  for (const action of ['accept-all', 'save'] as const) {
    it(`[SP-04] “${action}” never gives special data, also where the statement is ticked`, async () => {
      const { consent } = await settings({ purposes: [aPurpose(), health()] });
      await press(purposeOf('health').shadowRoot!.querySelector('.explicit input')!);
      await press(control(action, find('consent-settings')!.shadowRoot!));
      await closed();
      expect(consent.permits('health')).to.equal(false);
      expect((await lastAct(consent)).event.decisions['health']?.state).to.not.equal('given');
    });
  }

  it('[SP-04] accepting all again leaves special data as they stand', async () => {
    const { consent, panel } = await aPanel({ purposes: [aPurpose(), health()] });
    await consent.decide({ health: true, statistics: false }, { ...BY_TEST, explicit: true });
    await panel.open();
    await opened();
    await press('accept-all');
    await closed();
    expect(consent.permits('health', 'statistics')).to.equal(true);
  });

  it('details are drawn when they are opened, so that many purposes stay light', async () => {
    const many = Array.from({ length: 150 }, (_, i) => aPurpose({ id: `p${String(i)}` }));
    await settings({ purposes: many });
    const elements = findAll('*', find('consent-settings')!.shadowRoot!).length;
    expect(elements / many.length).to.be.below(12);
    const first = purposeOf('p0').shadowRoot!;
    expect(first.querySelector('dl')).to.equal(null);
    await press(first.querySelector('summary')!);
    await until(() => first.querySelector('dl'), 'the details are drawn');
  });

  it('what is asked for by the page comes into view', async () => {
    const { consent } = await aPanel();
    void consent.request(['newsletter']);
    await opened();
    await frame();
    const { top, bottom } = purposeOf('newsletter').shadowRoot!.querySelector('.purpose')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });
});

/** A purpose of special data. */
function health(): Purpose {
  return aPurpose({
    id: 'health',
    specialCondition: 'A9-2-a',
    data: [{ id: 'health', label: say('Gezondheid', 'Health'), sensitivity: 'special' }],
  });
}

/** The outermost element inside the settings that holds this one. */
function outer(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName !== 'consent-settings' ? outer(root.host) : element;
}
