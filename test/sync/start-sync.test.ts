/** Sync as a page starts it: when idle, from one option, and with one warning where there is none. */
import { expect } from 'chai';
import type { StartedConsent } from '../../src/go-on.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { ConsentSyncEvent } from '../../src/sync/sync-event.js';
import { startConsent, type StartOptions } from '../../src/start.js';
import { YES } from '../support/a-consent.js';
import { idle, until } from '../support/a-database.js';
import { aPlace } from '../support/a-place.js';
import { aPolicy } from '../support/a-policy.js';
import { instead, restore } from '../support/instead.js';

describe('starting with sync', () => {
  const started: StartedConsent[] = [];
  let warnings: unknown[][];
  beforeEach(() => {
    warnings = [];
    instead(console, 'warn', (_original, ...words) => void warnings.push(words));
  });
  afterEach(() => {
    restore();
    for (const consent of started.splice(0)) consent.close();
  });
  const start = async (options: Partial<StartOptions> = {}): Promise<StartedConsent> => {
    const policy = aPolicy({ site: `start-${crypto.randomUUID()}` });
    const consent = await startConsent({ policy, ledger: memoryLedger(), ...options });
    started.push(consent);
    return consent;
  };

  it('[PR-04] without an adapter it warns once, and every act is local-only', async () => {
    const consent = await start();
    await until(() => warnings.some(([, code]) => code === 'PR-04'));
    await consent.decide({ video: true }, YES);
    await consent.withdraw();
    await idle();
    expect(warnings.filter(([, code]) => code === 'PR-04').length).to.equal(1);
    expect((await consent.history()).map(({ proof }) => proof)).to.deep.equal(['local-only', 'local-only']);
  });

  it('[PR-04] with an adapter nothing is warned, and the page hears how it stands', async () => {
    const place = aPlace();
    const target = new EventTarget();
    const heard: ConsentSyncEvent[] = [];
    target.addEventListener('consent-sync', (event) => {
      if (event instanceof ConsentSyncEvent) heard.push(event);
    });
    const consent = await start({ sync: place.adapter, target });
    await consent.decide({ video: true }, YES);
    await until(() => heard.at(-1)?.state.confirmed === 1);
    expect(place.events().length).to.equal(1);
    expect(warnings.filter(([, code]) => code === 'PR-04')).to.deep.equal([]);
    expect((await consent.history()).map(({ proof }) => proof)).to.deep.equal(['confirmed']);
  });

  it('takes an adapter with options', async () => {
    const place = aPlace();
    place.fate = (_, { headers }) => (headers['Authorization'] ? 'stored' : 401);
    const consent = await start({ sync: { adapter: place.adapter, auth: () => ({ Authorization: 'Bearer x' }) } });
    await consent.decide({ video: true }, YES);
    await until(() => place.events().length === 1);
  });

  it('stops with the consent', async () => {
    const place = aPlace();
    const target = new EventTarget();
    let heard = 0;
    target.addEventListener('consent-sync', () => {
      heard++;
    });
    const consent = await start({ sync: place.adapter, target });
    await until(() => heard > 0);
    place.fate = () => 'late';
    consent.close();
    const before = heard;
    dispatchEvent(new Event('online'));
    await idle();
    expect(heard).to.equal(before);
    expect(place.calls).to.deep.equal([]);
  });
});
