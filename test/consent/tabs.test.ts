/** Other tabs of the site: they follow at once, and believe nothing but the ledger (WD-10). */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDatabase, dropDatabases, idle, until, wait } from '../support/a-database.js';
import { aDisk } from '../support/a-disk.js';
import { aPolicy } from '../support/a-policy.js';
import { instead, restore } from '../support/instead.js';

describe('another tab', () => {
  let name: string;
  let policy: ReturnType<typeof aPolicy>;
  const open = (): Promise<Consent> => aConsent({ policy, ledger: indexedDbLedger({ name }) });
  beforeEach(() => {
    name = aDatabase();
    policy = aPolicy({ site: aSite() });
  });
  afterEach(async () => {
    restore();
    closeConsents();
    await dropDatabases();
  });

  it('[WD-10] follows a yes and a withdrawal within a second', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    await here.decide({ video: true }, YES);
    const given = performance.now();
    await until(() => there.permits('video'), 'it heard the yes');
    expect(performance.now() - given).to.be.below(1000);
    void here.withdraw();
    const withdrawn = performance.now();
    await until(() => !there.permits('video'), 'it heard the withdrawal');
    expect(performance.now() - withdrawn).to.be.below(1000);
  });

  it('[WD-10] follows an act of a page that was not idle yet', async () => {
    const there = await open();
    await idle();
    instead(globalThis as never, 'requestIdleCallback', () => 0);
    const here = await open();
    await here.decide({ video: true }, YES);
    await until(() => there.permits('video'));
  });

  it('[WD-10] follows a withdrawal that could not be written', async () => {
    const disk = aDisk();
    const both = await Promise.all([1, 2].map(() => aConsent({ policy, ledger: disk.open() })));
    await idle();
    await both[0]!.decide({ video: true }, YES);
    await until(() => both[1]!.permits('video'));
    disk.fate = 'unanswered';
    void both[0]!.withdraw();
    await until(() => !both[1]!.permits('video'));
    await wait(50);
    expect(both[1]!.permits('video')).to.equal(false);
  });

  it('[WD-10] once shut by a withdrawal does not open in between, until a new yes', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    for (let i = 0; i < 5; i++) {
      await here.decide({ video: true }, YES);
      await until(() => there.permits('video'));
      const heard: boolean[] = [];
      const stop = there.subscribe(({ purposes }) => heard.push(purposes['video']!.permitted));
      await here.withdraw();
      await until(() => heard.includes(false));
      await wait(30);
      stop();
      expect(heard).to.deep.equal([true, ...heard.slice(1).fill(false)]);
      expect(heard.slice(1)).to.not.include(true);
    }
  });

  it('[WD-10] that lost its storage still hears a withdrawal, and does not open when it was written', async () => {
    const disk = aDisk();
    const [here, there] = await Promise.all([1, 2].map(() => aConsent({ policy, ledger: disk.open() })));
    await idle();
    await here!.decide({ video: true }, YES);
    await until(() => there!.permits('video'));
    disk.fate = 'refused';
    await there!.decide({ newsletter: true }, YES).catch(() => undefined);
    expect(there!.snapshot.storage).to.equal('memory');
    disk.fate = 'written';
    const heard: boolean[] = [];
    there!.subscribe(({ purposes }) => heard.push(purposes['video']!.permitted));
    await here!.withdraw();
    await until(() => heard.includes(false));
    await wait(100);
    expect(there!.permits('video')).to.equal(false);
    expect(heard.slice(1)).to.not.include(true);
  });

  it('[WD-10] that comes back from the back/forward cache has caught up', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    await here.decide({ video: true }, YES);
    await until(() => there.permits('video'));
    // Away, so that it hears nothing.
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await here.withdraw();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => !there.permits('video'));
  });

  it('[SE-05] changes nothing by what it says: a forged message makes a tab look twice', async () => {
    const consent = await open();
    await consent.decide({ video: false });
    await idle();
    const before = consent.snapshot;
    let heard = 0;
    consent.subscribe(() => heard++);
    const forger = new BroadcastChannel(`consent:${policy.site}`);
    for (const message of [
      'changed',
      { purposes: { video: { permitted: true } } },
      { decide: { video: true } },
      null,
      7,
    ]) {
      forger.postMessage(message);
    }
    await wait(100);
    forger.close();
    expect(consent.snapshot).to.equal(before);
    expect(heard).to.equal(1);
    expect(consent.permits('video')).to.equal(false);
  });

  it('[SE-05] a forged note can do no more than shut', async () => {
    const consent = await open();
    await consent.decide({ video: true }, YES);
    await idle();
    localStorage.setItem(`consent-denied:${policy.site}:statistics`, '1');
    localStorage.setItem(`consent-denied:${policy.site}:no such purpose`, '1');
    new BroadcastChannel(`consent:${policy.site}`).postMessage('changed');
    await wait(50);
    expect(consent.permits('statistics')).to.equal(false);
    expect(consent.permits('video')).to.equal(true);
    expect(consent.permits('orders', 'tax')).to.equal(true);
  });
});
