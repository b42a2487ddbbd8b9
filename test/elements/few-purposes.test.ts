import { expect } from 'chai';
import { until } from '../support/a-database.js';
import { aPanel, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPolicy, aPurpose, CONSENT_IDS, say } from '../support/a-policy.js';
import { control, find, findAll, key, letGo, press } from '../support/press.js';

const switches = (): HTMLInputElement[] => findAll<HTMLInputElement>("[popover] [role='switch'], [role='switch']");
const drawn = (count: number): Promise<unknown> => until(() => switches().length === count, 'the switches are drawn');

describe('the question, where there are at most four purposes', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[UI-17] [CO-02] has a switch for each, named by its purpose, off, with its state in words', async () => {
    await aPanel();
    await drawn(CONSENT_IDS.length);
    for (const each of switches()) {
      expect(each.checked).to.equal(false);
      expect(each.closest('label')!.innerText.trim()).to.equal('Uit');
    }
    const titles = aPolicy().purposes.filter(({ legalBasis }) => legalBasis === 'consent');
    expect(switches().map((each) => each.getAttribute('aria-label'))).to.deep.equal(
      titles.map(({ title }) => title['nl']),
    );
  });

  it('[UI-17] moves nothing when the switches come', async () => {
    const { panel } = await aPanel();
    const tops = (): number[] => findAll('[popover] li, [popover] button').map((e) => e.getBoundingClientRect().top);
    const before = tops();
    await drawn(CONSENT_IDS.length);
    await panel.updateComplete;
    expect(tops()).to.deep.equal(before);
  });

  it('[AX-12] [CO-01] turning a switch decides nothing, and the third answer becomes “save”', async () => {
    const { consent } = await aPanel();
    await drawn(CONSENT_IDS.length);
    expect(control('choose').innerText).to.equal('Zelf kiezen');
    await press(switches()[0]!);
    expect(control('save').innerText).to.equal('Keuze opslaan');
    expect(await consent.history()).to.have.length(0);
    expect(consent.permits('statistics')).to.equal(false);
  });

  it('[CO-08] [UI-09] saves exactly what is shown, with the keyboard', async () => {
    const { consent } = await aPanel();
    await drawn(CONSENT_IDS.length);
    switches()[1]!.focus();
    await key(' ');
    control('save').focus();
    await key('Enter');
    await until(() => !consent.snapshot.ask.length, 'it is decided');
    const { event } = await lastAct(consent);
    const states = CONSENT_IDS.map((id) => event.decisions[id]?.state);
    expect(states.filter((state) => state === 'given')).to.have.length(1);
    expect(states.filter((state) => state === 'refused')).to.have.length(3);
    expect(event.evidence).to.include({ layer: 'prompt', control: 'save' });
  });

  it('[UI-09] a switch turned on and off again saves a refusal', async () => {
    const { consent } = await aPanel();
    await drawn(CONSENT_IDS.length);
    await press(switches()[0]!);
    await press(switches()[0]!);
    await press('save');
    await until(() => !consent.snapshot.ask.length, 'it is decided');
    expect(consent.snapshot.standing).to.equal(false);
  });

  it('[SP-04] special data have no switch there, and saving leaves them undecided', async () => {
    const health = aPurpose({
      id: 'health',
      specialCondition: 'A9-2-a',
      data: [{ id: 'health', label: say('Gezondheid', 'Health'), sensitivity: 'special' }],
    });
    const { consent } = await aPanel({ purposes: [aPurpose(), health] });
    await drawn(1);
    await press(switches()[0]!);
    await press('save');
    await until(() => consent.permits('statistics'), 'it is given');
    expect(consent.permits('health')).to.equal(false);
    expect((await lastAct(consent)).event.decisions['health']?.state).to.not.equal('given');
  });

  it('[UI-16] five purposes have none, and the third answer leads to the settings', async () => {
    const purposes = Array.from({ length: 5 }, (_, i) => aPurpose({ id: `p${String(i)}` }));
    await aPanel({ purposes });
    expect(find('[popover] consent-toggle')).to.equal(undefined);
    await press('choose');
    await until(() => find<HTMLDialogElement>("[part='settings']")?.open, 'the settings are open');
  });
});
