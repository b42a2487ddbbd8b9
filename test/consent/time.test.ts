/** What time and a new policy do to a consent, by a clock that is handed in. */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import type { Policy } from '../../src/model/policy.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { until } from '../support/a-database.js';
import { aDisk, type Disk } from '../support/a-disk.js';
import { aCategory, aController, aPolicy, aPurposeNamed, aRecipient, CONSENT_IDS, say } from '../support/a-policy.js';
import { TODAY } from '../support/an-event.js';

const END = Date.parse('2027-05-23T12:00:00.000Z');
const ALL = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));

describe('time', () => {
  let disk: Disk;
  let site: string;
  let now: number;
  const open = (policy: Policy = aPolicy({ site })): Promise<Consent> =>
    aConsent({ policy, ledger: disk.open(), now: () => now });
  const visit = async (policy?: Policy): Promise<Snapshot> => {
    const consent = await open(policy);
    const { snapshot } = consent;
    consent.close();
    return snapshot;
  };
  beforeEach(() => {
    disk = aDisk();
    site = aSite();
    now = TODAY;
  });
  afterEach(closeConsents);

  it('[CO-15] [CK-14] a consent is there on every visit until it expires, to the second', async () => {
    const consent = await open();
    await consent.decide(ALL, YES);
    consent.close();
    now = END - 1000;
    expect((await visit()).ask).to.deep.equal([]);
    expect((await visit()).purposes['video']!.permitted).to.equal(true);
    now = END;
    expect((await visit()).ask).to.deep.equal([...CONSENT_IDS]);
    expect((await visit()).purposes['video']).to.include({ state: 'expired', permitted: false });
  });

  it('[CO-15] it also expires in a page that stays open', async () => {
    const consent = await open();
    await consent.decide({ video: true }, YES);
    consent.close();
    now = END - 400;
    const left = await open();
    expect(left.permits('video')).to.equal(true);
    const from = performance.now();
    const began = now;
    const clock = setInterval(() => {
      now = began + performance.now() - from;
    }, 10);
    const heard: string[] = [];
    left.subscribe(({ purposes }) => heard.push(purposes['video']!.state));
    await until(() => heard.includes('expired'), 'it expired');
    clearInterval(clock);
    expect(left.permits('video')).to.equal(false);
    expect(heard).to.deep.equal(['given', 'expired']);
  });

  it('given again in time it is renewed, and given again after that it holds from then', async () => {
    const consent = await open();
    await consent.decide({ video: true }, YES);
    now = END - 1000;
    await consent.decide({ video: true }, YES);
    expect(consent.snapshot.purposes['video']!.state).to.equal('renewed');
    consent.close();
    now = END + 1000;
    expect((await visit()).purposes['video']).to.include({ state: 'renewed', permitted: true });
  });

  it('[CO-18] [WD-11] [CK-15] a no and a withdrawal are not asked about until the quiet period has passed', async () => {
    const consent = await open();
    await consent.decide({ video: true, statistics: false, advertising: false, newsletter: 'later' }, YES);
    await consent.withdraw();
    consent.close();
    now = END - 1000;
    expect((await visit()).ask).to.deep.equal([]);
    now = END;
    expect((await visit()).ask).to.deep.equal([...CONSENT_IDS]);
    expect((await visit()).standing).to.equal(false);
  });

  describe('a new policy', () => {
    const next = (change: Partial<Policy>): Policy => aPolicy({ site, version: '2026-12-01', ...change });
    const purposesWith = (id: (typeof CONSENT_IDS)[number], change: Parameters<typeof aPurposeNamed>[1]) =>
      aPolicy().purposes.map((purpose) => (purpose.id === id ? { ...purpose, ...change } : purpose));
    beforeEach(async () => {
      const consent = await open();
      await consent.decide({ ...ALL, newsletter: false }, YES);
      consent.close();
    });

    it('[CO-14] that only words things otherwise asks nothing', async () => {
      const snapshot = await visit(
        next({ purposes: purposesWith('video', { summary: say('Anders.', 'Otherwise.') }) }),
      );
      expect(snapshot.ask).to.deep.equal([]);
      expect(snapshot.purposes['video']!.permitted).to.equal(true);
    });

    it('[CO-14] with a new recipient asks again for that purpose only, and says what is new', async () => {
      const recipients = [aRecipient({ id: 'new', role: 'third-party' })];
      const snapshot = await visit(next({ purposes: purposesWith('video', { recipients }) }));
      expect(snapshot.ask).to.deep.equal(['video']);
      expect(snapshot.purposes['video']).to.deep.include({ permitted: false, changes: ['new-recipient'] });
      expect(snapshot.purposes['statistics']!.permitted).to.equal(true);
    });

    it('[CO-14] with new data may ask again for what was refused', async () => {
      const data = [aCategory('email', 'E-mailadres', 'E-mail'), aCategory('age', 'Leeftijd', 'Age')];
      const snapshot = await visit(next({ purposes: purposesWith('newsletter', { data }) }));
      expect(snapshot.ask).to.deep.equal(['newsletter']);
      expect(snapshot.purposes['newsletter']!.permitted).to.equal(false);
    });

    it('[CO-14] with a purpose more asks for that one only', async () => {
      const snapshot = await visit(next({ purposes: [...aPolicy().purposes, aPurposeNamed('video', { id: 'map' })] }));
      expect(snapshot.ask).to.deep.equal(['map']);
    });

    it('[CO-14] of another controller asks for everything', async () => {
      const snapshot = await visit(next({ controller: aController({ id: 'wielen-bv' }) }));
      expect(snapshot.ask).to.deep.equal([...CONSENT_IDS]);
      expect(snapshot.standing).to.equal(false);
    });

    it('[CO-14] answered anew is asked no more', async () => {
      const policy = next({ controller: aController({ id: 'wielen-bv' }) });
      const consent = await open(policy);
      await consent.decide(ALL, YES);
      expect(consent.snapshot.ask).to.deep.equal([]);
      expect(consent.permits(...CONSENT_IDS)).to.equal(true);
      consent.close();
      expect((await visit(policy)).ask).to.deep.equal([]);
    });

    it('[CO-14] never opens for a moment what it no longer covers, whatever else happens in the page', async () => {
      const consent = await open(next({ controller: aController({ id: 'wielen-bv' }) }));
      const heard: boolean[] = [];
      consent.subscribe(({ purposes }) => heard.push(purposes['video']!.permitted));
      for (let i = 0; i < 3; i++) {
        const act = consent.decide({ statistics: i % 2 > 0 }, YES);
        void consent.decide({ newsletter: false });
        document.dispatchEvent(new Event('visibilitychange'));
        await act;
      }
      expect(heard).to.not.include(true);
    });

    it('[LB-13] that rests a refused purpose on another basis does not start it', async () => {
      for (const legalBasis of ['legitimate-interests', 'contract'] as const) {
        const snapshot = await visit(next({ purposes: purposesWith('newsletter', { legalBasis }) }));
        expect(snapshot.purposes['newsletter']!.permitted).to.equal(false);
      }
    });

    it('[LB-07] that no longer allows a purpose ends it, and asks nothing', async () => {
      const snapshot = await visit(next({ purposes: purposesWith('video', { status: 'not-allowed' }) }));
      expect(snapshot.purposes['video']).to.include({ state: 'revoked', permitted: false, ask: false });
    });
  });
});
