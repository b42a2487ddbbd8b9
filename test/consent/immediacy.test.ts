/**
 * Open after proof, close at once: I6 and I7, case by case. `histories.test.ts`
 * holds them against thousands of histories.
 */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import { know } from '../../src/model/known.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { until, wait } from '../support/a-database.js';
import { aDisk, type Disk } from '../support/a-disk.js';
import { aPolicy } from '../support/a-policy.js';

describe('a withdrawal', () => {
  let disk: Disk;
  let policy: ReturnType<typeof aPolicy>;
  const open = (): Promise<Consent> => aConsent({ policy, ledger: disk.open() });
  const given = async (): Promise<Consent> => {
    const consent = await open();
    await consent.decide({ statistics: true, video: true }, YES);
    expect(consent.permits('statistics', 'video')).to.equal(true);
    return consent;
  };
  beforeEach(() => {
    disk = aDisk();
    policy = aPolicy({ site: aSite() });
  });
  afterEach(closeConsents);

  for (const fate of ['written', 'refused', 'unanswered', 'written-unheard'] as const) {
    it(`[WD-06] [I6] shuts the gate when withdraw() returns, where the row is then ${fate}`, async () => {
      const consent = await given();
      const heard: boolean[] = [];
      consent.subscribe(({ purposes }) => heard.push(purposes['statistics']!.permitted));
      disk.fate = fate;
      const done = consent.withdraw(['statistics']);
      expect(consent.permits('statistics')).to.equal(false);
      expect(consent.snapshot.purposes['statistics']).to.include({ state: 'withdrawn', permitted: false, ask: false });
      expect(heard).to.deep.equal([true, false]);
      await Promise.race([done, wait(50)]);
      expect(consent.permits('statistics')).to.equal(false);
      expect(consent.permits('video')).to.equal(true);
      expect(heard.slice(1)).to.not.include(true);
    });

    it(`[WD-06] [I6] holds on the next page, where the row was ${fate}, and is recorded there`, async () => {
      const consent = await given();
      disk.fate = fate;
      await Promise.race([consent.withdraw(['statistics']), wait(50)]);
      consent.close();
      disk.fate = 'written';

      const next = await open();
      expect(next.permits('statistics')).to.equal(false);
      expect(next.permits('video')).to.equal(true);
      await until(async () => (await onDisk(disk, 'statistics')) === 'withdrawn', 'it is recorded');
      await until(() => Object.keys(localStorage).every((key) => !key.includes(policy.site)), 'the note is gone');
      next.close();
      const third = await open();
      expect(third.snapshot.purposes['statistics']).to.include({ state: 'withdrawn', permitted: false, ask: false });
    });
  }

  it('[WD-06] [I6] rejects nothing where it could not be written: nobody need do anything about it', async () => {
    const consent = await given();
    disk.fate = 'refused';
    expect((await consent.withdraw()).purposes['statistics']!.permitted).to.equal(false);
    expect(consent.snapshot.storage).to.equal('memory');
  });

  it('[I6] holds on the next page also where the storage was lost before it, so that only memory heard of it', async () => {
    const consent = await given();
    disk.fate = 'refused';
    await consent.decide({ newsletter: true }, YES).catch(() => undefined);
    expect(consent.snapshot.storage).to.equal('memory');
    await consent.withdraw(['statistics']);
    consent.close();
    disk.fate = 'written';
    expect((await open()).permits('statistics')).to.equal(false);
  });

  it('[I6] a yes after it lifts it again, here and on the next page', async () => {
    const consent = await given();
    disk.fate = 'refused';
    await consent.withdraw(['statistics']);
    consent.close();
    disk.fate = 'written';
    const next = await open();
    await next.decide({ statistics: true }, YES);
    expect(next.permits('statistics')).to.equal(true);
    next.close();
    expect((await open()).permits('statistics')).to.equal(true);
  });

  it('[I6] overtakes a yes that is still being written', async () => {
    const consent = await open();
    const yes = consent.decide({ statistics: true }, YES);
    const no = consent.withdraw();
    const heard: boolean[] = [];
    consent.subscribe(({ purposes }) => heard.push(purposes['statistics']!.permitted));
    await Promise.all([yes, no]);
    expect(heard).to.not.include(true);
    expect(consent.snapshot.purposes['statistics']).to.include({ state: 'withdrawn', permitted: false });
  });

  it('[I6] shuts although another tab has just said yes, which this one has not heard', async () => {
    const here = await open();
    const there = await open();
    await there.decide({ statistics: true }, YES);
    // Whatever this page hears from here on, it hears after the withdrawal.
    const heard: boolean[] = [];
    here.subscribe(({ purposes }) => heard.push(purposes['statistics']!.permitted));
    heard.splice(0);
    disk.fate = 'refused';
    const done = here.withdraw(['statistics']);
    await Promise.all([done, wait(50)]);
    expect(here.permits('statistics')).to.equal(false);
    expect(heard).to.not.include(true);
    here.close();
    there.close();
    disk.fate = 'written';
    expect((await open()).permits('statistics')).to.equal(false);
  });

  it('[I6] called by one reader leaves no other reader with the yes it came after', async () => {
    const consent = await open();
    let last: boolean | undefined;
    consent.subscribe(({ purposes }) => {
      if (purposes['statistics']!.permitted) consent.withdraw().catch(() => undefined);
    });
    consent.subscribe(({ purposes }) => {
      last = purposes['statistics']!.permitted;
    });
    await consent.decide({ statistics: true }, YES);
    expect(consent.permits('statistics')).to.equal(false);
    expect(last).to.equal(false);
  });

  it('[I6] an objection works the same', async () => {
    const consent = await open();
    expect(consent.permits('fraud')).to.equal(true);
    disk.fate = 'refused';
    const done = consent.object();
    expect(consent.permits('fraud')).to.equal(false);
    await done;
    consent.close();
    expect((await open()).snapshot.purposes['fraud']).to.include({ state: 'objected', permitted: false });
  });

  it('[CO-18] a refusal that could not be written is not asked about again, here or on the next page', async () => {
    const consent = await open();
    disk.fate = 'refused';
    await consent.decide({ statistics: false, video: false });
    expect(consent.snapshot.ask).to.not.include('statistics');
    consent.close();
    disk.fate = 'written';
    expect((await open()).snapshot.ask).to.not.include('statistics');
  });

  it('[CO-18] a refusal that is being written was never a withdrawal', async () => {
    const consent = await open();
    const heard: string[] = [];
    consent.subscribe(({ purposes }) => heard.push(purposes['statistics']!.state));
    await consent.decide({ statistics: false });
    expect(heard).to.deep.equal(['unknown', 'refused']);
  });
});

describe('a grant', () => {
  afterEach(closeConsents);

  it('[I7] opens nothing before its row is durable', async () => {
    const disk = aDisk();
    const consent = await aConsent({ ledger: disk.open() });
    disk.fate = 'unanswered';
    void consent.decide({ statistics: true }, YES);
    await wait(50);
    expect(consent.permits('statistics')).to.equal(false);
  });

  it('[I7] opens nothing where its row could not be written, and says so with a code', async () => {
    const disk = aDisk();
    const codes: string[] = [];
    const consent = await aConsent({ ledger: disk.open(), onError: ({ code }) => codes.push(code) });
    disk.fate = 'refused';
    const failed = await consent.decide({ statistics: true }, YES).catch((error: unknown) => error);
    expect(failed).to.have.property('code', 'ledger-write-failed');
    expect(consent.permits('statistics')).to.equal(false);
    await until(() => codes.length === 2);
    expect(codes.sort()).to.deep.equal(['ledger-unavailable', 'ledger-write-failed']);
  });

  it('[I7] counts in memory where the person, told so, gives it again', async () => {
    const disk = aDisk();
    const consent = await aConsent({ ledger: disk.open() });
    disk.fate = 'refused';
    await consent.decide({ statistics: true }, YES).catch(() => undefined);
    expect(consent.snapshot.storage).to.equal('memory');
    await consent.decide({ statistics: true }, YES);
    expect(consent.permits('statistics')).to.equal(true);
  });
});

async function onDisk(disk: Disk, id: string): Promise<string | undefined> {
  const { events } = know((await disk.contents()).rows);
  return events.flatMap(({ event }) => event.decisions[id]?.state ?? []).at(-1);
}
