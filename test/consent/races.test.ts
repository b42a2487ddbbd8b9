/** Things that happen in the middle of other things, each held at the moment where it matters. */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { idle, until, wait } from '../support/a-database.js';
import { aDisk, type Disk } from '../support/a-disk.js';
import { aController, aPolicy } from '../support/a-policy.js';
import { instead, restore } from '../support/instead.js';

describe('in the middle of things', () => {
  let disk: Disk;
  let policy: ReturnType<typeof aPolicy>;
  const open = (ledger: Ledger = disk.open()): Promise<Consent> => aConsent({ policy, ledger });
  /** Makes every consent of the site read again, as another tab would. */
  const hint = (): void => {
    const channel = new BroadcastChannel(`consent:${policy.site}`);
    channel.postMessage('changed');
    setTimeout(() => channel.close(), 50);
  };
  beforeEach(() => {
    disk = aDisk();
    policy = aPolicy({ site: aSite() });
  });
  afterEach(() => {
    restore();
    closeConsents();
  });

  it('[WD-02] of taking everything back, another tab gives something: that is taken back too', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    await here.decide({ video: true }, YES);
    hint();
    await until(() => there.permits('video'), 'the other tab heard');
    let release: (() => void) | undefined;
    let hashed = 0;
    instead(SubtleCrypto.prototype, 'digest', async function (this: SubtleCrypto, original, ...args) {
      if (hashed++ === 0) await new Promise<void>((resolve) => (release = resolve));
      return Reflect.apply(original, this, args);
    });
    const act = here.withdraw();
    await until(() => release, 'it hashes');
    await there.decide({ statistics: true }, YES);
    release!();
    await act;
    const { rows } = await disk.contents();
    const { kind, decisions } = JSON.parse(rows.at(-1)!.body) as { kind: string; decisions: object };
    expect(kind).to.equal('withdraw');
    expect(Object.keys(decisions).sort()).to.deep.equal(['statistics', 'video']);
    expect(here.permits('video') || here.permits('statistics')).to.equal(false);
    hint();
    await until(() => !there.permits('statistics'), 'the other tab shut too');
  });

  it('of hashing a row, another tab writes one: the row is begun anew, and the chain does not fork', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    let release: (() => void) | undefined;
    let hashed = 0;
    instead(SubtleCrypto.prototype, 'digest', async function (this: SubtleCrypto, original, ...args) {
      if (hashed++ === 0) await new Promise<void>((resolve) => (release = resolve));
      return Reflect.apply(original, this, args);
    });
    const act = here.decide({ video: true }, YES);
    await until(() => release, 'it hashes');
    await there.decide({ statistics: true }, YES);
    await until(() => here.permits('statistics'), 'it heard of the other tab');
    release!();
    await act;
    const { rows } = await disk.contents();
    const parents = rows.map(({ body }) => (JSON.parse(body) as { parents: string[] }).parents);
    expect(parents).to.deep.equal([[], [rows[0]!.hash]]);
    expect(here.permits('video', 'statistics')).to.equal(true);
  });

  it('[I1] [I6] of writing a yes, another tab says no: the yes, said before, does not overtake it', async () => {
    const [here, there] = [await open(), await open()];
    await idle();
    let release: (() => void) | undefined;
    let hashed = 0;
    instead(SubtleCrypto.prototype, 'digest', async function (this: SubtleCrypto, original, ...args) {
      if (hashed++ === 0) await new Promise<void>((resolve) => (release = resolve));
      return Reflect.apply(original, this, args);
    });
    const act = here.decide({ video: true, statistics: true }, YES);
    await until(() => release, 'it hashes');
    await there.decide({ video: false });
    release!();
    await act;
    expect([here.permits('video'), here.permits('statistics')]).to.deep.equal([false, true]);
    await here.decide({ video: true }, YES);
    expect(here.permits('video')).to.equal(true);
  });

  it('[I6] of reading, a withdrawal is written: what was read before it does not undo it', async () => {
    const ledger = disk.open();
    const { read } = ledger;
    let release: (() => void) | undefined;
    let hold = false;
    const consent = await open({
      ...ledger,
      async read() {
        const contents = await read();
        if (hold) {
          hold = false;
          await new Promise<void>((resolve) => (release = resolve));
        }
        return contents;
      },
    });
    await consent.decide({ video: true }, YES);
    await idle();
    hold = true;
    hint();
    await until(() => release, 'it reads');
    await consent.withdraw();
    const heard: boolean[] = [];
    consent.subscribe(({ purposes }) => heard.push(purposes['video']!.permitted));
    release!();
    await wait(50);
    expect(heard).to.deep.equal([false]);
    expect(consent.snapshot.purposes['video']!.state).to.equal('withdrawn');
  });

  it('[CO-14] of reading under a new policy, nothing opens that it no longer covers', async () => {
    const first = await open();
    await first.decide({ video: true }, YES);
    first.close();
    policy = { ...policy, version: 'next', controller: aController({ id: 'wielen-bv' }) };
    const ledger = disk.open();
    const { read } = ledger;
    let whenRead: (() => void) | undefined;
    const consent = await open({
      ...ledger,
      async read() {
        const contents = await read();
        whenRead?.();
        return contents;
      },
    });
    await idle();
    const heard: boolean[] = [];
    consent.subscribe(({ purposes }) => heard.push(purposes['video']!.permitted));
    for (let turns = 0; turns < 12; turns++) {
      let objected: Promise<unknown> | undefined;
      whenRead = () => {
        whenRead = undefined;
        // So many turns after the reading, something else makes the page fold anew.
        void nextTurns(turns).then(() => (objected = consent.object(['fraud'])));
      };
      hint();
      await until(() => objected, 'it was read');
      await objected;
      await consent.decide({ fraud: true }, YES);
    }
    expect(heard).to.not.include(true);
  });
});

async function nextTurns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
