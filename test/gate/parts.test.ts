/** A recipient refused alone: its things go, those of the purpose stay; recorded, told, cleared, and asked on its own switch. */
import { expect } from 'chai';
import { openGate } from '../../src/gate/gate.js';
import { sweep } from '../../src/gate/sweep.js';
import { watchUnknown } from '../../src/gate/unknown.js';
import { bar } from '../../src/gate/sensitive.js';
import type { Consent } from '../../src/consent/consent.js';
import { openHall } from '../../src/consent/hall.js';
import { tellParts } from '../../src/consent/parts.js';
import { snapshotOf } from '../../src/consent/telling.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import type { Policy } from '../../src/model/policy.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPolicy, aPurposeNamed, aRecipient } from '../support/a-policy.js';
import { aPage, tidy } from '../support/a-page.js';
import { find, findAll, frame, letGo, press } from '../support/press.js';

const META = aRecipient({ id: 'meta', name: 'Meta', role: 'third-party', separable: true });
const OTHER = aRecipient({ id: 'other', name: 'Other', role: 'third-party', separable: true });
const advertising = aPurposeNamed('advertising', {
  recipients: [META, OTHER],
  services: [
    { id: 'meta', name: 'Meta pixel', storage: [{ kind: 'local-storage', name: '_meta*', maxAge: 'P3M' }] },
    { id: 'rest', name: 'Rest', storage: [{ kind: 'local-storage', name: '_rest', maxAge: 'P3M' }] },
  ],
});
const POLICY: Partial<Policy> = { purposes: [advertising, aPurposeNamed('statistics')] };
const endings: (() => void)[] = [];

async function withParts(): Promise<Consent> {
  const consent = await aConsent(POLICY);
  return consent;
}

afterEach(async () => {
  for (const end of endings.splice(0)) end();
  tidy();
  await tidyPanels();
  await letGo();
  for (const key of ['_meta', '_meta.id', '_rest']) localStorage.removeItem(key);
});

describe('[CO-08] a recipient refused alone', () => {
  it('is shut when the call returns, and the rest of the purpose lives on', async () => {
    const consent = await withParts();
    const page = aPage(`
      <iframe data-purpose="advertising/meta" data-src="about:blank#meta" title="meta"></iframe>
      <iframe data-purpose="advertising/other" data-src="about:blank#other" title="other"></iframe>
      <iframe data-purpose="advertising" data-src="about:blank#all" title="all"></iframe>
      <iframe data-purpose="advertising/nobody" data-src="about:blank#nobody" title="nobody"></iframe>`);
    endings.push(openGate(consent).close);
    const alive = (): string[] =>
      [...page.querySelectorAll('iframe[src]')].map((one) => one.getAttribute('title') ?? '');
    expect(alive()).to.deep.equal([]);
    await consent.decide({ advertising: true }, BY_TEST);
    expect(alive()).to.deep.equal(['meta', 'other', 'all']);
    const done = consent.decide({ 'advertising/meta': false });
    expect(alive(), 'at once').to.deep.equal(['other', 'all']);
    await done;
    expect(alive()).to.deep.equal(['other', 'all']);
    await consent.decide({ 'advertising/meta': true }, BY_TEST);
    expect(alive()).to.deep.equal(['meta', 'other', 'all']);
    await consent.withdraw();
    expect(alive(), 'all of it').to.deep.equal([]);
  });

  it('is recorded as one decision of its own, and holds after the ledger is read again', async () => {
    const consent = await withParts();
    await consent.decide({ advertising: true, 'advertising/meta': false }, BY_TEST);
    const { event } = await lastAct(consent);
    expect(Object.entries(event.decisions).map(([id, { state }]) => [id, state])).to.deep.equal([
      ['advertising', 'given'],
      ['advertising/meta', 'refused'],
    ]);
    const { site } = consent.policy;
    consent.close();
    const again = await aConsent({ ...POLICY, site });
    await until(() => again.permits('advertising/other'), 'the other is permitted');
    expect(again.permits('advertising')).to.equal(true);
    expect(again.permits('advertising/meta')).to.equal(false);
  });

  it('that was given is withdrawn, and stays so after all is given anew and after erasing', async () => {
    const consent = await withParts();
    await consent.decide({ advertising: true }, BY_TEST);
    await consent.withdraw(['advertising/meta']);
    expect((await lastAct(consent)).event.decisions['advertising/meta']?.state).to.equal('withdrawn');
    await consent.decide({ advertising: true }, BY_TEST);
    expect(consent.permits('advertising/meta')).to.equal(false);
    await consent.erase();
    await consent.decide({ advertising: true }, BY_TEST);
    expect(consent.permits('advertising')).to.equal(true);
    expect(consent.permits('advertising/meta')).to.equal(false);
  });

  it('what cannot be refused alone is no id, and nothing of it is recorded', async () => {
    const consent = await withParts();
    for (const id of ['advertising/nobody', 'statistics/teller', 'advertising/']) {
      const code = await consent.decide({ [id]: false }).then(
        () => 'done',
        (error: unknown) => (error as { code?: string }).code,
      );
      expect(code, id).to.equal('purpose-unknown');
    }
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[LB-06] its id is known to whoever looks for slips in the page, and a slip in it is told', async () => {
    const consent = await withParts();
    aPage(
      '<img data-purpose="advertising/meta" data-src="x" alt="" /><img data-purpose="advertising/mta" data-src="x" alt="" />',
    );
    const unknown: string[] = [];
    endings.push(watchUnknown(consent.policy, (id) => unknown.push(id)));
    expect(unknown).to.deep.equal(['advertising/mta']);
  });

  it('[WD-06] its storage goes, and that of the others stays', async () => {
    const consent = await withParts();
    endings.push(sweep(consent));
    await consent.decide({ advertising: true }, BY_TEST);
    for (const key of ['_meta', '_meta.id', '_rest']) localStorage.setItem(key, '1');
    await consent.decide({ 'advertising/meta': false });
    await until(() => localStorage.getItem('_meta.id') === null, 'it is cleared');
    expect(localStorage.getItem('_meta')).to.equal(null);
    expect(localStorage.getItem('_rest')).to.equal('1');
    await consent.withdraw();
    await until(() => localStorage.getItem('_rest') === null, 'all of it is cleared');
  });

  it('[SP-05] is barred with its purpose where a page tells of health', async () => {
    const hall = await openHall(
      { policy: aPolicy({ ...POLICY, site: `site-${crypto.randomUUID()}` }) },
      memoryLedger(),
    );
    bar(hall);
    await hall.refresh();
    tellParts(hall);
    expect(hall.permits('advertising/meta')).to.equal(false);
    expect(snapshotOf(hall).purposes['advertising/meta']?.permitted).to.equal(false);
  });
});

describe('[CO-08] the switch of a recipient', () => {
  const parts = (): HTMLInputElement[] => findAll<HTMLInputElement>('[data-part]');

  it('[CO-02] comes with the switch of its purpose, which begins off; what is saved is what is shown', async () => {
    const consent = await withParts();
    const element = await anElement('consent-purpose', consent, { purpose: 'advertising' });
    expect(parts()).to.have.length(0);
    await press(find('[role=switch]')!);
    await frame();
    expect(parts().map(({ dataset, checked }) => [dataset['part'], checked])).to.deep.equal([
      ['advertising/meta', true],
      ['advertising/other', true],
    ]);
    await press(parts()[0]!);
    await frame();
    await press('save');
    await until(() => consent.permits('advertising'), 'it is saved');
    expect(consent.permits('advertising/meta')).to.equal(false);
    expect(consent.permits('advertising/other')).to.equal(true);
    await element.updateComplete;
    expect(parts().map(({ checked }) => checked)).to.deep.equal([false, true]);
    // Given back as easily: one switch, one save.
    await press(parts()[0]!);
    await frame();
    await press('save');
    await until(() => consent.permits('advertising/meta'), 'it is allowed');
    expect(Object.keys((await lastAct(consent)).event.decisions)).to.deep.equal(['advertising/meta']);
  });

  it('in the settings is part of the draft, and leaving saves nothing', async () => {
    const consent = await withParts();
    await consent.decide({ advertising: true }, BY_TEST);
    const panel = await anElement('consent-panel', consent);
    await panel.open();
    await until(() => parts().length === 2, 'the switches are there');
    await press(parts()[0]!);
    await press('close');
    expect(consent.permits('advertising/meta')).to.equal(true);
    await panel.open();
    await until(() => parts().length === 2 && parts()[0]!.checked, 'as it stood');
    await press(parts()[0]!);
    await press('save');
    await until(() => !consent.permits('advertising/meta'), 'it is refused');
    expect(consent.permits('advertising/other')).to.equal(true);
  });

  it('an embed that names a recipient gives to that one, and the others stay out', async () => {
    const consent = await withParts();
    const embed = await anElement('consent-embed', consent, {
      'data-purpose': 'advertising/meta',
      'data-src': 'about:blank#post',
    });
    expect(embed.shadowRoot!.textContent).to.contain('Meta').and.not.to.contain('Other');
    await press('allow');
    await until(() => embed.querySelector('iframe'), 'the frame is there');
    expect(consent.permits('advertising/other')).to.equal(false);
    await consent.decide({ 'advertising/meta': false });
    await until(() => !embed.querySelector('iframe'), 'the frame is gone');
  });
});
