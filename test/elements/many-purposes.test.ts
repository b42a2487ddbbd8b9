import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../support/a-database.js';
import { aPanel, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurpose } from '../support/a-policy.js';
import { find, findAll, focused, letGo, press } from '../support/press.js';
import type { ConsentPurpose } from '../../src/elements/index.js';

const purposes = Array.from({ length: 1000 }, (_, i) =>
  aPurpose({ id: `p${String(i)}`, title: { nl: `Doel ${String(i)}`, en: `Purpose ${String(i)}` } }),
);
const named = (): number => find('[popover]')!.querySelectorAll('li').length;
const drawn = (): string[] => findAll<ConsentPurpose>('consent-purpose').map(({ purpose }) => purpose);
/** Every element of the settings, also those within others. */
const elements = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? elements(one.shadowRoot) : 0), 0);

describe('a thousand purposes', function () {
  this.timeout(30_000);
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[CO-07] are all named by the question a moment after it rose, and all given by one press', async () => {
    const { consent } = await aPanel({ purposes });
    await until(() => named() === 1000, 'all are named');
    await press('accept-all');
    await until(() => consent.snapshot.ask.length === 0, 'there is nothing left to ask');
    const { event, notice } = await lastAct(consent);
    expect(Object.keys(event.decisions)).to.have.length(1000);
    expect(notice?.purposes).to.have.length(1000);
    expect(notice?.purposes[999]?.title).to.equal('Doel 999');
  });

  it('[CO-10] open in the settings with fewer than 2,000 elements, and are all there soon after', async () => {
    const { panel } = await aPanel({ purposes });
    await panel.open();
    await until(() => drawn().length > 0, 'the settings are open');
    const settings = panel.shadowRoot!.querySelector('consent-settings')!;
    expect(elements(settings.shadowRoot!)).to.be.within(100, 1999);
    await until(() => drawn().length === 1000, 'all are drawn', 20_000);
    expect(new Set(drawn()).size).to.equal(1000);
  });

  it('are found by a part of their title, whatever its case or accents, with the switches turned before kept', async () => {
    const { panel } = await aPanel({
      purposes: [...purposes.slice(0, 500), aPurpose({ id: 'cafe', title: { nl: 'Cafébezoek', en: 'Café visits' } })],
    });
    await panel.open();
    await until(() => drawn().length > 0, 'the settings are open');
    const field = find<HTMLInputElement>("[part='search']")!;
    await press(field);
    expect(focused()).to.equal(field);
    await sendKeys({ type: 'CAFE' });
    await until(() => drawn().join() === 'cafe', 'only that one is left');
    expect(find('search [role=status]')!.innerText).to.equal('1 / 501');
    await press(find("consent-purpose [role='switch']") ?? findAll("[role='switch']").at(-1)!);
    expect(focused()).to.not.equal(field);
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await until(() => drawn().length === 501, 'all are back', 20_000);
    const cafe = findAll<ConsentPurpose>('consent-purpose').find(({ purpose }) => purpose === 'cafe')!;
    expect(cafe.shadowRoot!.querySelector<HTMLInputElement>("[role='switch']")!.checked).to.equal(true);
  });

  it('there is no field to search where there are few', async () => {
    const { panel } = await aPanel();
    await panel.open();
    await until(() => drawn().length > 0, 'the settings are open');
    expect(find("[part='search']")).to.equal(undefined);
  });

  it('open in the settings at the one that was asked for, wherever it stands', async () => {
    const { panel } = await aPanel({ purposes });
    await panel.open(['p700']);
    await until(() => drawn().includes('p700'), 'it is drawn');
    expect(drawn().length).to.be.below(1000);
  });
});
