import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import type { Expression } from '../../src/consent/expression.js';
import { interfaceSuite, type AskingInterface } from '../../src/consent/interface-suite.js';
import { enterConsent, type Entry } from '../../src/entry.js';
import { addTombstones, readTombstones } from '../../src/ledger/tombstone.js';
import { aPlace } from '../support/a-place.js';
import { until, wait } from '../support/a-database.js';
import { aConsent, aPanel, tidyPanels } from '../support/a-panel.js';
import { aPolicy } from '../support/a-policy.js';
import { control, find, frame, letGo, press } from '../support/press.js';

const nodes: Element[] = [];
const IDS = { consent: 'newsletter', interest: 'fraud' } as const;

/** Waits until there is one more record than before. */
async function recorded(consent: Consent, act: () => Promise<unknown>): Promise<void> {
  const before = (await consent.history()).length;
  await act();
  await until(async () => (await consent.history()).length > before, 'it is recorded');
}

/** A page's own buttons, that know nothing of our elements. */
async function ownButtons(): Promise<AskingInterface> {
  const consent = await aConsent();
  const does = (label: string, act: (how: Expression) => Promise<unknown>) => (): Promise<void> =>
    recorded(consent, async () => {
      const button = document.body.appendChild(document.createElement('button'));
      nodes.push(button);
      button.textContent = label;
      button.onclick = (event) => void act({ event, layer: 'account', control: label, presses: 1 });
      await press(button);
    });
  return {
    ...IDS,
    method: 'api',
    give: does('yes-please', (how) => consent.decide({ newsletter: true }, how)),
    refuse: does('no-thanks', (how) => consent.decide({ newsletter: false }, how)),
    withdraw: does('stop', (how) => consent.withdraw(['newsletter'], how)),
    object: does('stop-this', (how) => consent.object(['fraud'], how)),
    records: () => consent.history(),
  };
}

/** Somebody enters what a person said. */
async function entered(method: 'paper' | 'phone' | 'in-person'): Promise<AskingInterface> {
  const consent = await aConsent();
  const how = { method, layer: 'counter', control: 'entry', presses: 1, reference: 'form-12', recordedBy: 'till-2' };
  return {
    ...IDS,
    method,
    give: () => consent.decide({ newsletter: true }, how),
    refuse: () => consent.decide({ newsletter: false }, how),
    withdraw: () => consent.withdraw(['newsletter'], how),
    object: () => consent.object(['fraud'], how),
    records: () => consent.history(),
  };
}

/** When our own settings were saved last. */
let saved = 0;

/** Our own settings, with switches that are saved. */
async function settings(): Promise<AskingInterface> {
  const { consent, panel } = await aPanel();
  const row = (id: string): ShadowRoot | undefined => find(`consent-purpose[data-id='${id}']`)?.shadowRoot ?? undefined;
  const toggle = (): HTMLInputElement | undefined => {
    const root = row('newsletter');
    return root && find<HTMLInputElement>("[part='toggle']", root);
  };
  const save = (on: boolean) => (): Promise<void> =>
    recorded(consent, async () => {
      await panel.open(['newsletter']);
      await until(toggle, 'the switch is there', 15_000);
      if (toggle()!.checked !== on) await press(toggle()!);
      // Two presses in one place at once would be a double one, the second half of which answers nothing.
      await wait(Math.max(0, saved + 700 - performance.now()));
      await press(control('save'));
      saved = performance.now();
    });
  return {
    ...IDS,
    method: 'interface',
    give: save(true),
    refuse: save(false),
    withdraw: save(false),
    object: () =>
      recorded(consent, async () => {
        await panel.open(['fraud']);
        await until(() => row('fraud')?.querySelector("[data-consent-action='object']"), 'it is there', 15_000);
        await frame();
        await press(control('object', row('fraud')));
      }),
    // Of the settings one press saves all switches; what is looked at here is the one.
    records: async () =>
      (await consent.history()).map((entry) => {
        const { newsletter, fraud } = entry.event.decisions;
        const decisions = { ...(newsletter && { newsletter }), ...(fraud && { fraud }) };
        return { ...entry, event: { ...entry.event, decisions } };
      }),
  };
}

const WAYS: Readonly<Record<string, () => Promise<AskingInterface>>> = {
  'a page’s own buttons': ownButtons,
  'an entry from paper': () => entered('paper'),
  'an entry by telephone': () => entered('phone'),
  'an entry at the counter': () => entered('in-person'),
  'our settings': settings,
};

describe('every way of asking', () => {
  afterEach(async () => {
    for (const node of nodes.splice(0)) node.remove();
    await tidyPanels();
    await letGo();
  });

  for (const [way, open] of Object.entries(WAYS))
    for (const { name, run } of interfaceSuite) it(`[CO-19] ${way}: ${name}`, () => run(open));

  it('[CO-19] the suite fails a way that records a no with less', async () => {
    const poor = async (): Promise<AskingInterface> => {
      const way = await ownButtons();
      const records = async (): ReturnType<AskingInterface['records']> =>
        (await way.records()).map((entry) => {
          const refused = Object.values(entry.event.decisions).some(({ state }) => state === 'refused');
          return refused ? { ...entry, event: { ...entry.event, evidence: {} as never } } : entry;
        });
      return { ...way, records };
    };
    const failed: string[] = [];
    for (const { name, run } of interfaceSuite) await run(poor).catch(() => failed.push(name));
    expect(failed).to.have.length(1);
    expect(failed[0]).to.contain('PR-07');
  });

  it('[PR-13] a yes without its paper, or without who entered it, is refused at the door; a no never is', async () => {
    const consent = await aConsent();
    const half = { method: 'paper', layer: 'counter', control: 'entry', reference: 'form-12' } as const;
    const codeOf = (error: unknown): string => (error as { code: string }).code;
    expect(await consent.decide({ newsletter: true }, half).catch(codeOf)).to.equal('evidence-missing');
    const name = { ...half, recordedBy: 'Jan de Vries' };
    expect(await consent.decide({ newsletter: true }, name).catch(codeOf), 'a name').to.equal('evidence-missing');
    await consent.decide({ newsletter: false }, half);
    expect(consent.snapshot.purposes['newsletter']!.state).to.equal('refused');
  });
});

describe('entry for a person', () => {
  const site = `site-${crypto.randomUUID()}`;
  const entry = (more: Partial<Entry> = {}): Entry => ({
    policy: aPolicy({ site }),
    choices: { newsletter: true, statistics: false },
    method: 'in-person',
    reference: 'form-2026-0412',
    recordedBy: 'till-2',
    language: 'nl',
    ...more,
  });

  it('[CO-19] [PR-13] becomes a record that the owner’s server has, with a pseudonym of its own', async () => {
    const place = aPlace();
    const first = await enterConsent(entry({ adapter: place.adapter }));
    const second = await enterConsent(entry({ adapter: aPlace().adapter }));
    expect(first.proof).to.equal('confirmed');
    expect(place.events()).to.have.length(1);
    expect(place.events()[0]).to.deep.equal(first.event);
    expect(first.event.evidence).to.include({ reference: 'form-2026-0412', recordedBy: 'till-2' });
    expect(first.event.subject).to.not.equal(second.event.subject);
    expect(first.notice!.language).to.equal('nl');
  });

  it('leaves the choices of whoever uses this browser as they are', async () => {
    addTombstones(site, ['newsletter'], 'mine');
    await enterConsent(entry({ choices: { newsletter: true, video: false } }));
    expect(readTombstones(site)).to.deep.equal([['newsletter', 'mine']]);
    localStorage.removeItem(`consent-denied:${site}:newsletter`);
    const consent = await aConsent({ site });
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[CH-03] [CH-04] of a child on paper is a request to a parent, and keeps no age', async () => {
    const policy = aPolicy({ site, audience: { children: 'mixed', ageStep: true } });
    const { event } = await enterConsent(entry({ policy, age: 12 }));
    expect(event.decisions['newsletter']!.state).to.equal('requested');
    expect(Object.keys(event.evidence)).to.have.members(['layer', 'control', 'presses', 'reference', 'recordedBy']);
    const refused = await enterConsent(entry({ policy })).catch((error: unknown) => (error as { code: string }).code);
    expect(refused).to.equal('age-unknown');
    expect(sessionStorage.getItem(`consent-age:${site}`)).to.equal(null);
  });
});
