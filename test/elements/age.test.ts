import { expect } from 'chai';
import { openConsent } from '../../src/consent/consent.js';
import { ConsentAge } from '../../src/elements/consent-age.js';
import { startConsent } from '../../src/start.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, BY_TEST, lastAct } from '../support/a-panel.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import {
  anAgeStep,
  codeOf,
  asks,
  asksAge,
  does,
  MIXED,
  step,
  tell,
  tidySteps,
  within,
} from '../support/an-age-step.js';
import { control, findAll, focused, key, press } from '../support/press.js';

describe('the age step', () => {
  afterEach(tidySteps);

  for (const children of ['mixed', 'directed'] as const) {
    it(`[CH-01] comes before any question where children are ${children}, and nothing optional runs`, async () => {
      const { consent } = await anAgeStep({}, { audience: { children, ageStep: true } });
      expect(asks()).to.equal(false);
      expect(consent.snapshot).to.include({ age: 'unknown' });
      expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal([]);
      const refused = await consent.decide({ newsletter: true }, BY_TEST).catch(codeOf);
      expect(refused).to.equal('age-unknown');
      expect(consent.permits('newsletter')).to.equal(false);
      expect(await consent.history()).to.deep.equal([]);
    });
  }

  it('[CH-06] begins empty, names no age and no year, and hints at nothing', async () => {
    await anAgeStep();
    const field = within<HTMLInputElement>('#age')!;
    expect([field.value, field.placeholder, field.getAttribute('list'), field.min]).to.deep.equal(['', '', null, '']);
    const text = step().shadowRoot!.querySelector<HTMLElement>('.text')!.innerText;
    expect(text).to.not.match(/\d|ouder|jonger|volwassen|verboden|parent/i);
    expect(findAll('select, input[type=date], input[type=radio]', step().shadowRoot!)).to.deep.equal([]);
  });

  it('[CH-06] keeps a band and no age, and takes no second answer in the session, also after everything was erased', async () => {
    const { consent } = await anAgeStep();
    await tell('11');
    await until(() => consent.snapshot.age === 'child', 'the band is known');
    const kept = await (await consent.records()).beside.get(`consent-age:${consent.policy.site}`);
    expect(Object.keys(kept as object).sort()).to.deep.equal(['band', 'limit', 'until', 'v']);
    expect(JSON.stringify(kept) + JSON.stringify(Object.values(sessionStorage))).to.not.match(/\b11\b/);
    const { ages } = await consent.records();
    const again = (): Promise<unknown> => ages!.answer(40).catch(codeOf);
    expect(await again()).to.equal('age-answered');
    await consent.erase();
    expect(await again()).to.equal('age-answered');
    const later = await aConsent({ ...MIXED, site: consent.policy.site });
    expect(later.snapshot.age).to.equal('child');
    expect(await (await later.records()).ages!.answer(40).catch(codeOf)).to.equal('age-answered');
  });

  for (const [what, value] of Object.entries({
    'a band that is none': { v: 1, band: 'grown-up', limit: 16 },
    'a child for ever': { v: 1, band: 'child', limit: 16 },
    'an adult by another limit': { v: 1, band: 'adult', limit: 13 },
    'a text': 'adult',
  })) {
    it(`[CH-01] what was tampered with is no answer: ${what}`, async () => {
      const site = `site-${crypto.randomUUID()}`;
      const consent = await aConsent({ ...MIXED, site });
      const { beside } = await consent.records();
      await beside.update(`consent-age:${site}`, () => value);
      const next = await aConsent({ ...MIXED, site });
      expect(next.snapshot.age).to.equal('unknown');
      expect(next.snapshot.ask).to.deep.equal([]);
    });
  }

  it('[CH-01] [AX-06] an adult answers by keyboard, is asked the usual question, and may say yes', async () => {
    const { consent } = await anAgeStep();
    await tell('34');
    await until(asks, 'the question comes');
    await until(() => focused()?.matches('[popover]'), 'focus goes on to it');
    await press(control('accept-all'));
    await until(() => CONSENT_IDS.every((id) => consent.permits(id)), 'all is given');
    expect((await lastAct(consent)).event).to.include({ kind: 'decide', by: 'data-subject' });
    await until(() => !asks(), 'it has gone');
  });

  it('[CH-06] [AX-13] what is no age is told beside the field, and is no answer', async () => {
    const { consent } = await anAgeStep();
    await tell('abc');
    await until(() => within('[role=alert]'), 'it is told');
    const field = within('#age')!;
    expect(focused()).to.equal(field);
    expect(field.getAttribute('aria-describedby')).to.contain('fault');
    expect(consent.snapshot.age).to.equal('unknown');
    expect(within('#fault')!.innerText).to.not.match(/16|18/);
  });

  for (const [name, digits, band] of [
    ['Arabic', '١١', 'child'],
    ['Persian', '۳۴', 'adult'],
  ] as const) {
    it(`[CH-06] [UI-20] the digits of a keyboard for ${name} are figures too`, async () => {
      const { consent } = await anAgeStep();
      const field = within<HTMLInputElement>('#age')!;
      field.value = digits;
      field.focus();
      await key('Enter');
      await until(() => consent.snapshot.age === band, 'the band is known');
    });
  }

  it('[CO-01] [UI-15] closing it gives nothing, and it does not come back for as long as a refusal is quiet', async () => {
    const { consent } = await anAgeStep();
    await press(does('close'));
    await until(() => !asksAge(), 'it goes');
    expect(consent.snapshot.ask).to.deep.equal([]);
    const next = await aConsent({ ...MIXED, site: consent.policy.site });
    expect((await next.records()).ages).to.include({ open: true, wanted: false });
    const month = await aConsent({ ...MIXED, site: consent.policy.site }, { now: () => Date.now() + 190 * 86_400_000 });
    expect((await month.records()).ages!.wanted).to.equal(true);
  });

  it('[CH-09] when the answer lapses nothing runs and the age is asked again; of age, the young person is asked', async () => {
    let ahead = 0;
    const { consent } = await anAgeStep({ now: () => Date.now() + ahead });
    await tell('17');
    await until(asks, 'the question comes');
    await press(control('accept-all'));
    await until(() => consent.permits('newsletter'), 'it is given');
    ahead = 184 * 86_400_000;
    const later = await aConsent({ ...MIXED, site: consent.policy.site }, { now: () => Date.now() + ahead });
    expect(later.snapshot.age).to.equal('lapsed');
    expect(later.permits('newsletter')).to.equal(false);
    expect(await (await later.records()).ages!.answer(18)).to.equal('adult');
    expect(later.snapshot.age).to.equal('adult');
  });

  it('[CH-09] a reminder fires when the answer has lapsed, once, also where that was before the visit', async () => {
    const policy = aPolicy({ ...MIXED, site: `site-${crypto.randomUUID()}` });
    const first = await openConsent({ policy });
    await (await first.records()).ages!.answer(15);
    first.close();
    const heard: string[] = [];
    const target = document.createElement('div');
    target.addEventListener('consent-age', ({ type }) => heard.push(type));
    const started = await startConsent({ policy, target, now: () => Date.now() + 184 * 86_400_000 });
    await until(() => heard.length, 'it fires', 15_000);
    expect(started.snapshot.age).to.equal('lapsed');
    await started.withdraw();
    expect(heard).to.deep.equal(['consent-age']);
    started.close();
    indexedDB.deleteDatabase('consent');
  });

  it('[CH-02] the limit is the stricter of where the shop and the visitor are', async () => {
    for (const [country, limit] of [
      ['BE', 16],
      ['FR', 16],
      ['XX', 16],
    ] as const) {
      const consent = await aConsent(MIXED, { country });
      expect((await consent.records()).ages!.law.limit, country).to.equal(limit);
    }
    const belgian = await aConsent({ ...MIXED, country: 'BE' });
    expect((await belgian.records()).ages!.law.limit).to.equal(13);
    const visited = await aConsent({ ...MIXED, country: 'BE' }, { country: 'DE' });
    expect((await visited.records()).ages!.law.limit).to.equal(16);
  });

  it('[WD-10] another tab that is told the age tells this one', async () => {
    const { consent } = await anAgeStep();
    const other = await aConsent({ ...MIXED, site: consent.policy.site });
    await (await other.records()).ages!.answer(30);
    await until(() => consent.snapshot.age === 'adult', 'this tab has heard');
    await until(asks, 'it goes on');
  });

  it('in a page, alone, it shows what is to be done', async () => {
    ConsentAge.define();
    const consent = await aConsent(MIXED);
    await anElement('consent-age', consent);
    await until(asksAge, 'the age is asked');
    await tell('12');
    await until(() => consent.snapshot.age === 'child', 'it is known');
    await consent.decide({ newsletter: true }, BY_TEST);
    await until(() => step().shadowRoot!.textContent.includes('privacy@fietsen.example'), 'a parent is to mail');
  });
});
