import { expect } from 'chai';
import { ConsentChoice } from '../../src/elements/consent-choice.js';
import type { Consent } from '../../src/consent/consent.js';
import { until, wait } from '../support/a-database.js';
import { aConsent, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurpose, aPurposeNamed, say } from '../support/a-policy.js';
import { faults } from '../support/axe.js';
import { find, findAll, frame, key, letGo, press } from '../support/press.js';
import type { Policy } from '../../src/model/policy.js';

const forms: HTMLFormElement[] = [];
const boxes = (): HTMLInputElement[] => findAll<HTMLInputElement>("[data-consent-action='box']");

/** A form of a shop's own with a box of ours, which the page sends itself. */
async function aForm(
  attributes: string,
  overrides: Partial<Policy> = {},
  before?: (consent: Consent) => Promise<unknown>,
): Promise<{ form: HTMLFormElement; choice: ConsentChoice; consent: Consent; sent: string[][] }> {
  ConsentChoice.define();
  const consent = await aConsent(overrides);
  await before?.(consent);
  const form = document.createElement('form');
  form.innerHTML = `<label>Naam <input name="name" value="Jan" /></label>
    <consent-choice lang="nl" ${attributes}></consent-choice><button>Bestellen</button>`;
  const sent: string[][] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new FormData(form)].map(([name, value]) => `${name}=${value as string}`));
  });
  const choice = form.querySelector<ConsentChoice>('consent-choice')!;
  choice.consent = consent;
  document.body.append(form);
  forms.push(form);
  await until(() => choice.view && 'choice-yes' in choice.view.notice.words, 'it has its words');
  await choice.updateComplete;
  await frame();
  return { form, choice, consent, sent };
}

describe('a box in a form', () => {
  afterEach(async () => {
    for (const form of forms.splice(0)) form.remove();
    document.body.removeAttribute('style');
    await tidyPanels();
    await letGo();
  });

  it('[CO-02] [CO-05] is unticked, apart and optional: the form goes without it, and nothing is recorded', async () => {
    const { form, consent, sent } = await aForm('purpose="newsletter"');
    expect(boxes().map(({ checked, required }) => [checked, required])).to.deep.equal([[false, false]]);
    expect(form.checkValidity()).to.equal(true);
    await press(form.querySelector('button')!);
    expect(sent).to.deep.equal([['name=Jan']]);
    await wait(50);
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[CO-11] [CO-19] ticked, it sends its value and records a yes with the words beside it, given by a person in a form', async () => {
    const { form, consent, sent } = await aForm('purpose="newsletter" name="permission"');
    await press(boxes()[0]!);
    expect(await consent.history(), 'a tick alone decides nothing').to.deep.equal([]);
    await press(form.querySelector('button')!);
    expect(sent).to.deep.equal([['name=Jan', 'permission=newsletter']]);
    await until(() => consent.permits('newsletter'), 'it is given');
    const { event, notice } = await lastAct(consent);
    expect(event).to.include({ kind: 'decide', method: 'interface', language: 'nl' });
    expect(event.evidence).to.include({ layer: 'form', control: 'box' });
    expect(Object.keys(event.decisions)).to.deep.equal(['newsletter']);
    expect(notice!.words['choice-yes']).to.equal('Ja, {controller} mag dit: {title}');
    expect(
      findAll('p').some((p) => p.textContent.includes('al toestemming')),
      'no second box',
    ).to.equal(true);
  });

  it('[CO-11] a box that a program ticks is no consent, whoever submits', async () => {
    const { form, consent } = await aForm('purpose="newsletter"');
    boxes()[0]!.click();
    await press(form.querySelector('button')!);
    await wait(100);
    expect(consent.permits('newsletter')).to.equal(false);
    expect(await consent.history()).to.deep.equal([]);
  });

  it('is emptied by reset, and by what a browser fills in again', async () => {
    const { form, choice, consent } = await aForm('purpose="newsletter"');
    await press(boxes()[0]!);
    expect(choice.value).to.deep.equal(['newsletter']);
    form.reset();
    await choice.updateComplete;
    expect([choice.value, boxes()[0]!.checked, new FormData(form).getAll('consent')]).to.deep.equal([[], false, []]);
    await press(boxes()[0]!);
    choice.formStateRestoreCallback();
    await choice.updateComplete;
    expect(boxes()[0]!.checked).to.equal(false);
    expect(await consent.history()).to.deep.equal([]);
  });

  for (const [attribute, rule] of [
    ['required', 'CO-05'],
    ['checked', 'CO-02'],
  ] as const) {
    it(`[${rule}] with "${attribute}" it is not shown, and the error says what to change`, async () => {
      const told: string[] = [];
      const { onerror } = window;
      window.onerror = (message) => {
        told.push(message as string);
        return true;
      };
      try {
        const { form } = await aForm(`purpose="newsletter" ${attribute}`);
        expect(boxes()).to.deep.equal([]);
        expect(form.checkValidity()).to.equal(true);
      } finally {
        window.onerror = onerror;
      }
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(rule).and.to.contain(`remove "${attribute}"`);
    });
  }

  it('[DM-03] where mail to customers rests on legitimate interests, the unticked box says no to it', async () => {
    const mail = aPurposeNamed('fraud', {
      id: 'mail',
      title: say('Mail aan klanten', 'Mail'),
      tags: ['direct-marketing'],
    });
    const { form, consent } = await aForm('purpose="mail"', { purposes: [aPurpose(), mail] });
    expect(boxes()[0]!.checked).to.equal(false);
    expect(boxes()[0]!.closest('label')!.innerText).to.contain('Ik wil dit niet: Mail aan klanten');
    expect(consent.permits('mail')).to.equal(true);
    await press(boxes()[0]!);
    await press(form.querySelector('button')!);
    await until(() => !consent.permits('mail'), 'it is objected to');
    expect((await lastAct(consent)).event).to.include({ kind: 'object', method: 'interface' });
  });

  it('[DM-13] [CO-07] several purposes are separate boxes in one group, and only what is ticked is given', async () => {
    const ways = ['email', 'phone'].map((id) => aPurpose({ id, title: say(id, id) }));
    const { form, consent } = await aForm('purpose="email phone"', { purposes: ways });
    expect(boxes().map(({ value }) => value)).to.deep.equal(['email', 'phone']);
    expect(boxes()[0]!.closest('fieldset')!.querySelector('legend')).to.not.equal(null);
    await press(boxes()[1]!);
    await press(form.querySelector('button')!);
    await until(() => consent.permits('phone'), 'it is given');
    expect(consent.permits('email')).to.equal(false);
    expect(consent.snapshot.purposes['email']!.state, 'a box left alone is no answer').to.equal('unknown');
  });

  it('a purpose that nobody decides on, or that is not there, has no box', async () => {
    await aForm('purpose="orders nothing constructor"');
    expect(boxes()).to.deep.equal([]);
  });

  it('what stands is told instead of asked again', async () => {
    const { choice } = await aForm('purpose="newsletter"', {}, (c) => c.decide({ newsletter: true }, BY_TEST));
    expect(boxes()).to.deep.equal([]);
    expect(find('p', choice.shadowRoot!)!.innerText).to.contain('al toestemming voor gegeven');
  });

  it('a form that leaves the page leaves once the record stands, with the button that was pressed', async () => {
    ConsentChoice.define();
    const consent = await aConsent();
    const form = document.createElement('form');
    form.target = 'nowhere';
    form.action = 'about:blank';
    form.innerHTML = `<consent-choice lang="nl" purpose="newsletter"></consent-choice><button name="go" value="now">Bestellen</button>`;
    const frameOf = document.createElement('iframe');
    frameOf.name = 'nowhere';
    document.body.append(frameOf);
    const choice = form.querySelector<ConsentChoice>('consent-choice')!;
    choice.consent = consent;
    document.body.append(form);
    forms.push(form);
    await until(() => boxes().length, 'it is drawn');
    const left: { given: boolean; data: string[] }[] = [];
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function () {
      left.push({ given: consent.permits('newsletter'), data: [...new FormData(this)].map(String) });
    };
    try {
      await press(boxes()[0]!);
      await press(form.querySelector('button')!);
      await until(() => left.length, 'it leaves');
    } finally {
      HTMLFormElement.prototype.submit = submit;
      frameOf.remove();
    }
    expect(left).to.deep.equal([{ given: true, data: ['consent,newsletter', 'go,now'] }]);
  });

  it('[DM-03] the box beside an order says no to mail in so many words', async () => {
    const mail = aPurposeNamed('fraud', {
      id: 'mail',
      tags: ['direct-marketing'],
      specialRegime: 'tw-11.7-soft-opt-in',
    });
    await aForm('purpose="mail"', { purposes: [aPurpose(), mail] });
    expect(boxes()[0]!.closest('label')!.innerText).to.contain('Ik wil deze e-mail niet');
    expect(boxes()[0]!.checked).to.equal(false);
  });

  it('[IN-03] the privacy statement is reached before anything is sent, and leaves the form as it is', async () => {
    const { form, choice } = await aForm('purpose="newsletter"');
    const link = find<HTMLAnchorElement>('a', choice.shadowRoot!)!;
    expect([link.href, link.target]).to.deep.equal(['https://fietsen.example/privacy', '_blank']);
    const after = choice.compareDocumentPosition(form.querySelector('button')!);
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('[CO-16] confirmed by a message: asked for until then, and nothing runs', async () => {
    const { form, choice, consent } = await aForm('purpose="newsletter" confirmed-by-message');
    await press(boxes()[0]!);
    await press(form.querySelector('button')!);
    await until(() => consent.snapshot.purposes['newsletter']!.state === 'requested', 'it is asked for');
    expect(consent.permits('newsletter')).to.equal(false);
    expect((await lastAct(consent)).event).to.include({ kind: 'decide', by: 'data-subject' });
    await until(() => choice.shadowRoot!.textContent.includes('Nog één stap'), 'it says what is left to do');
  });

  it('[CH-03] where children come an age is asked before the box; below 16 what is ticked is asked of a parent', async () => {
    const children = { audience: { children: 'mixed', ageStep: true } } as const;
    const { form, choice, consent } = await aForm('purpose="newsletter"', children);
    expect(boxes()).to.deep.equal([]);
    await until(() => find('#age'), 'the age is asked', 15_000);
    await (await consent.records()).ages!.answer(15);
    await until(() => boxes().length, 'the box is there');
    await press(boxes()[0]!);
    await press(form.querySelector('button')!);
    await until(() => choice.shadowRoot!.textContent.includes('ouder of verzorger moet nog ja zeggen'), 'it waits');
    expect((await lastAct(consent)).event).to.include({ kind: 'guardian', by: 'data-subject' });
    expect(consent.permits('newsletter')).to.equal(false);
    sessionStorage.clear();
  });

  it('[AX-06] goes by keyboard', async () => {
    const { consent } = await aForm('purpose="newsletter"');
    boxes()[0]!.focus();
    await key(' ');
    expect(boxes()[0]!.checked).to.equal(true);
    // Past the link to the privacy statement.
    await key('Tab');
    await key('Tab');
    await key('Enter');
    await until(() => consent.permits('newsletter'), 'it is given');
  });

  for (const scheme of ['light', 'dark']) {
    it(`[AX-01] [AX-04] axe finds nothing, in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const { choice } = await aForm('purpose="newsletter fraud"');
      expect(await faults(choice)).to.deep.equal([]);
    });
  }
});
