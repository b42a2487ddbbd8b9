import { expect } from 'chai';
import type { GuardianRequest } from '../../src/elements/guardian-request.js';
import { until } from '../support/a-database.js';
import { BY_TEST, lastAct } from '../support/a-panel.js';
import { CONSENT_IDS } from '../support/a-policy.js';
import { anAgeStep, codeOf, asks, step, tell, tidySteps, within } from '../support/an-age-step.js';
import { faults } from '../support/axe.js';
import { control, find, focused, key, press } from '../support/press.js';

const FREE = CONSENT_IDS.filter((id) => id !== 'advertising');

describe('a child, and a parent', () => {
  afterEach(tidySteps);

  it('[CH-04] [CH-08] a child is asked in words for children; its yes is a request, nothing runs, and a parent is asked', async () => {
    const sent: GuardianRequest[] = [];
    const { consent } = await anAgeStep();
    step().askGuardian = (request) => void sent.push(request);
    await tell('15');
    await until(() => asks() && control('accept-all').innerText === 'Ja, alles mag', 'the words are for a child');
    await press(control('accept-all'));
    await until(() => within('#contact'), 'the parent is asked for');
    const { event, notice } = await lastAct(consent);
    expect(event).to.include({ kind: 'guardian', by: 'data-subject', method: 'interface' });
    expect(event.decisions).to.deep.equal(
      Object.fromEntries(FREE.map((id) => [id, { state: 'requested', legalBasis: 'consent' }])),
    );
    expect(notice!.words['accept-all']).to.equal('Ja, alles mag');
    for (const id of FREE) expect(consent.snapshot.purposes[id]!.state, id).to.equal('parental-consent-pending');
    expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal([]);
    within('#contact')!.focus();
    for (const letter of 'ma@b.nl') await key(letter);
    await key('Enter');
    await until(() => sent.length, 'the message is asked for');
    expect(sent[0]).to.deep.include({
      purposes: FREE,
      address: 'ma@b.nl',
      notice: event.notice,
      subject: event.subject,
    });
    await until(() => step().shadowRoot!.textContent.includes('is verstuurd'), 'it is said');
    expect(focused()?.id).to.equal('title');
    expect(JSON.stringify(await consent.history()), 'the address is kept nowhere').to.not.contain('ma@b.nl');
  });

  it('[CH-07] nothing of profiling or targeted advertising is shown or can be given under 18', async () => {
    const { consent, panel } = await anAgeStep();
    await tell('17');
    await until(asks, 'the question comes');
    expect(control('accept-all').closest('[popover]')!.textContent).to.not.contain('Reclame meten');
    await press(control('choose'));
    await until(() => find('dialog[open]'), 'the settings open');
    expect(find("[data-id='advertising']")).to.equal(undefined);
    expect(find("[data-id='statistics']")).to.not.equal(undefined);
    const refused = await consent.decide({ advertising: true }, BY_TEST).catch(codeOf);
    expect(refused).to.equal('CH-07');
    expect(panel.shadowRoot!.textContent).to.not.contain('advertising');
  });

  for (const scheme of ['light', 'dark']) {
    it(`[AX-01] [AX-04] axe finds nothing in the question, its fault, and the message to a parent, in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const { panel } = await anAgeStep({ attributes: { lang: scheme === 'dark' ? 'en' : 'nl' } });
      expect(await faults(panel)).to.deep.equal([]);
      await tell('x');
      await until(() => within('[role=alert]'), 'it is told');
      expect(await faults(panel)).to.deep.equal([]);
      step().askGuardian = () => Promise.reject(new Error('offline'));
      await tell('9');
      await until(asks, 'the question comes');
      await press(control('accept-all'));
      await until(() => within('#contact'), 'the parent is asked for');
      expect(await faults(panel)).to.deep.equal([]);
    });
  }
});
