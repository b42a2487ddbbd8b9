/** The line to the other tabs: hints and nothing else, also after a page was frozen. */
import { expect } from 'chai';
import { tabs, type Tabs } from '../../src/ledger/tabs.js';
import { until, wait } from '../support/a-database.js';
import { insteadOf, restore } from '../support/instead.js';

describe('tabs', () => {
  let site: string;
  let open: Tabs[];
  const line = (): Tabs & { heard: number } => {
    const made = { heard: 0 } as Tabs & { heard: number };
    Object.assign(
      made,
      tabs(site, () => made.heard++),
    );
    open.push(made);
    return made;
  };
  beforeEach(() => {
    site = crypto.randomUUID();
    open = [];
  });
  afterEach(() => {
    restore();
    for (const made of open) made.close();
  });

  it('[WD-10] hear each other within a second, and not themselves', async () => {
    const [here, there] = [line(), line()];
    const started = performance.now();
    here.announce();
    await until(() => there.heard);
    expect(performance.now() - started).to.be.below(1000);
    expect(here.heard).to.equal(0);
  });

  it('[PR-05] say nothing but that something changed', async () => {
    const said: unknown[] = [];
    const ear = new BroadcastChannel(`consent:${site}`);
    ear.onmessage = ({ data }) => void said.push(data);
    line().announce();
    await until(() => said.length);
    expect(said).to.deep.equal(['changed']);
    ear.close();
  });

  it('of another site hear nothing', async () => {
    const here = line();
    site = crypto.randomUUID();
    const there = line();
    here.announce();
    await wait(50);
    expect(there.heard).to.equal(0);
  });

  it('[WD-10] let go when the page is put away, and look again when it comes back', async () => {
    const [here, there] = [line(), line()];
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    here.announce();
    await wait(50);
    expect(there.heard).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(there.heard).to.equal(document.visibilityState === 'visible' ? 1 : 0);
    here.announce();
    await until(() => there.heard > 1);
  });

  it('look again when the page comes to the fore', () => {
    const here = line();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(here.heard).to.equal(document.visibilityState === 'visible' ? 1 : 0);
  });

  it('hear and say nothing once closed', async () => {
    const [here, there] = [line(), line()];
    there.close();
    here.announce();
    there.announce();
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await wait(50);
    expect(there.heard).to.equal(0);
  });

  it('do without a channel where the browser has none', () => {
    insteadOf(globalThis, 'BroadcastChannel', { value: undefined });
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    line().announce();
    document.dispatchEvent(new Event('visibilitychange'));
  });
});
