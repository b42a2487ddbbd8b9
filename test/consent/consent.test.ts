/** What a consent does for a page on a good day. */
import { expect } from 'chai';
import type { Consent } from '../../src/consent/consent.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { until, wait } from '../support/a-database.js';
import { aDisk } from '../support/a-disk.js';
import { aCategory, aPolicy, aPurpose, CONSENT_IDS } from '../support/a-policy.js';

const ALL = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));
const codeOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

describe('a consent', () => {
  afterEach(closeConsents);

  describe('before anybody decided', () => {
    it('[CO-01] permits nothing that rests on consent, and what rests on other bases', async () => {
      const consent = await aConsent();
      for (const id of CONSENT_IDS) expect(consent.permits(id), id).to.equal(false);
      expect(consent.permits('orders', 'tax', 'fraud')).to.equal(true);
      expect(consent.snapshot.ask).to.deep.equal([...CONSENT_IDS]);
      expect(consent.snapshot).to.include({ standing: false });
    });

    it('[CK-11] permits nothing the policy does not know, and not nothing at all', async () => {
      const consent = await aConsent();
      await consent.decide(ALL, YES);
      for (const id of ['map', '', 'constructor', '__proto__', 'toString', 'Statistics', 'statistics video']) {
        expect(consent.permits(id), id).to.equal(false);
        expect(consent.permits('statistics', id), id).to.equal(false);
      }
      expect(consent.permits()).to.equal(false);
    });

    it('[CK-07] writes nothing: not by opening, closing, looking, asking, or withdrawing what nobody gave', async () => {
      const disk = aDisk();
      const consent = await aConsent({ ledger: disk.open() });
      consent.subscribe(() => undefined);
      void consent.request();
      await Promise.all([consent.withdraw(), consent.decide({}), consent.history()]);
      await wait(30);
      consent.close();
      expect(await disk.contents()).to.deep.equal({ rows: [], notices: [], end: 0 });
      expect(await consent.history()).to.deep.equal([]);
      expect(Object.keys(localStorage).filter((key) => key.startsWith('consent'))).to.deep.equal([]);
    });
  });

  describe('deciding', () => {
    it('[CO-07] a yes to everything is one event, with a decision for each purpose', async () => {
      const consent = await aConsent();
      await consent.decide(ALL, YES);
      const history = await consent.history();
      expect(history).to.have.lengthOf(1);
      const { decisions } = history[0]!.event;
      expect(Object.keys(decisions).sort()).to.deep.equal([...CONSENT_IDS].sort());
      for (const id of CONSENT_IDS) expect(decisions[id]).to.deep.equal({ state: 'given', legalBasis: 'consent' });
      expect(consent.permits(...CONSENT_IDS)).to.equal(true);
    });

    it('[CO-08] each purpose can be given alone', async () => {
      const consent = await aConsent();
      await consent.decide({ video: true, statistics: false, newsletter: false, advertising: false }, YES);
      expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal(['video']);
      expect(consent.snapshot.ask).to.deep.equal([]);
    });

    it('[CO-08] what was not chosen stays undecided and is asked', async () => {
      const consent = await aConsent();
      await consent.decide({ video: true }, YES);
      expect(consent.snapshot.ask).to.deep.equal(CONSENT_IDS.filter((id) => id !== 'video'));
    });

    it('[I5] touches only what was chosen, also where a purpose has a name that objects are born with', async () => {
      const purposes = ['constructor', 'tostring', 'statistics'].map((id) => aPurpose({ id }));
      const consent = await aConsent({ policy: aPolicy({ site: aSite(), purposes }) });
      await consent.decide({ statistics: true }, YES);
      expect(Object.keys((await consent.history())[0]!.event.decisions)).to.deep.equal(['statistics']);
      expect(consent.permits('constructor')).to.equal(false);
    });

    it('[WD-09] one can be taken back, or everything at once', async () => {
      const consent = await aConsent();
      await consent.decide(ALL, YES);
      await consent.withdraw(['video']);
      expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal([
        'statistics',
        'advertising',
        'newsletter',
      ]);
      await consent.withdraw();
      expect(CONSENT_IDS.filter((id) => consent.permits(id))).to.deep.equal([]);
      expect(consent.permits('orders', 'fraud')).to.equal(true);
      expect(consent.snapshot.standing).to.equal(false);
      const [, one, rest] = (await consent.history()).map(({ event }) => Object.keys(event.decisions));
      expect(one).to.deep.equal(['video']);
      expect(rest?.sort()).to.deep.equal(['advertising', 'newsletter', 'statistics']);
    });

    it('[WD-11] [CO-18] what was taken back or refused is not asked again', async () => {
      const consent = await aConsent();
      await consent.decide({ statistics: true, video: false }, YES);
      await consent.withdraw();
      expect(consent.snapshot.ask).to.deep.equal(['advertising', 'newsletter']);
    });

    it('[LB-12] [LB-07] [SP-04] [CK-11] what may not be decided is not recorded, and the code says why', async () => {
      const health = aPurpose({
        id: 'health',
        data: [aCategory('h', 'Gezondheid', 'Health', { sensitivity: 'special' })],
      });
      const never = aPurpose({ id: 'never', status: 'not-allowed' });
      const policy = aPolicy({ site: aSite(), purposes: [...aPolicy().purposes, health, never] });
      const consent = await aConsent({ policy });
      expect(await codeOf(consent.decide({ orders: true }, YES))).to.equal('basis-mismatch');
      expect(await codeOf(consent.decide({ tax: false }, YES))).to.equal('basis-mismatch');
      expect(await codeOf(consent.decide({ never: true }, YES))).to.equal('LB-07');
      expect(await codeOf(consent.decide({ health: true }, YES))).to.equal('explicit-needed');
      expect(await codeOf(consent.decide({ map: true }, YES))).to.equal('purpose-unknown');
      expect(await codeOf(consent.decide({ statistics: true, map: true }, YES))).to.equal('purpose-unknown');
      expect(await consent.history()).to.deep.equal([]);
      expect(consent.permits('statistics')).to.equal(false);
      expect(consent.permits('orders')).to.equal(true);
      await consent.decide({ health: true }, { ...YES, explicit: true });
      expect((await consent.history())[0]!.event.decisions['health']).to.include({ state: 'given', explicit: true });
    });

    it('[WD-04] a no beside something wrong is recorded all the same, and stays', async () => {
      const consent = await aConsent();
      await consent.decide({ statistics: true, video: true }, YES);
      expect(await codeOf(consent.withdraw(['statistics', 'nonsense']))).to.equal('purpose-unknown');
      expect(await codeOf(consent.decide({ video: false, newsletter: true }))).to.equal('evidence-missing');
      expect(consent.permits('statistics') || consent.permits('video')).to.equal(false);
      expect(consent.snapshot.purposes['statistics']!.state).to.equal('withdrawn');
      expect((await consent.history()).map(({ event }) => Object.keys(event.decisions))).to.deep.equal([
        ['statistics', 'video'],
        ['statistics'],
        ['video'],
      ]);
    });

    it('[SG-01] [SG-02] a signal says no, and never yes', async () => {
      const consent = await aConsent();
      const gpc = { method: 'gpc', layer: 'signal', control: 'gpc' } as const;
      expect(await codeOf(consent.decide({ statistics: true, video: false }, gpc))).to.equal('evidence-missing');
      expect(consent.permits('statistics')).to.equal(false);
      await consent.decide({ statistics: false }, gpc);
      const { kind, method, decisions } = (await consent.history()).at(-1)!.event;
      expect([kind, method]).to.deep.equal(['signal', 'gpc']);
      expect(decisions['statistics']!.state).to.equal('refused');
    });

    it('acts one after another are written one after another', async () => {
      const disk = aDisk();
      const consent = await aConsent({ ledger: disk.open() });
      await Promise.all([
        consent.decide({ statistics: true }, YES),
        consent.withdraw(['statistics']),
        consent.decide({ statistics: true }, YES),
        consent.decide({ video: false }),
      ]);
      const events = (await consent.history()).map(({ event }) => event);
      expect(events.map((e) => Object.values(e.decisions)[0]!.state)).to.deep.equal([
        'given',
        'withdrawn',
        'given',
        'refused',
      ]);
      const { rows } = await disk.contents();
      expect(events.map((e) => e.parents)).to.deep.equal(rows.map((_, i) => (i ? [rows[i - 1]!.hash] : [])));
      expect(consent.permits('statistics')).to.equal(true);
    });

    it('two consents on one ledger, in one page, make one chain', async () => {
      const disk = aDisk();
      const policy = aPolicy({ site: aSite() });
      const both = await Promise.all([1, 2].map(() => aConsent({ policy, ledger: disk.open() })));
      const acts: Promise<Snapshot>[] = [];
      for (let i = 0; i < 12; i++) acts.push(both[i % 2]!.decide({ [CONSENT_IDS[i % 4]!]: true }, YES));
      await Promise.all(acts);
      await both[0]!.decide({ video: true }, YES);
      const events = (await both[0]!.history()).map(({ event }) => event);
      const { rows } = await disk.contents();
      expect(rows).to.have.lengthOf(13);
      expect(events.map((e) => e.parents)).to.deep.equal(rows.map((_, i) => (i ? [rows[i - 1]!.hash] : [])));
      expect(new Set(events.map((e) => e.subject)).size).to.equal(1);
    });
  });

  describe('telling', () => {
    it('a late caller hears the present state at once, and then each new one with the one before', async () => {
      const consent = await aConsent();
      await consent.decide({ video: true }, YES);
      const heard: [Snapshot, Snapshot | undefined][] = [];
      consent.subscribe((now, before) => heard.push([now, before]));
      expect(heard).to.deep.equal([[consent.snapshot, undefined]]);
      const first = consent.snapshot;
      await consent.withdraw();
      expect(heard.slice(1).every(([now]) => !now.purposes['video']!.permitted)).to.equal(true);
      expect(heard[1]![1]).to.equal(first);
      expect(heard.at(-1)![0]).to.equal(consent.snapshot);
    });

    it('stops by what it returned, and by a signal; one that was given up hears nothing at all', async () => {
      const consent = await aConsent();
      const heard = { returned: 0, signalled: 0, never: 0 };
      const controller = new AbortController();
      const stop = consent.subscribe(() => heard.returned++);
      consent.subscribe(() => heard.signalled++, { signal: controller.signal });
      consent.subscribe(() => heard.never++, { signal: AbortSignal.abort() });
      stop();
      controller.abort();
      await consent.decide({ video: true }, YES);
      expect(heard).to.deep.equal({ returned: 1, signalled: 1, never: 0 });
    });

    it('[CK-11] a reader that throws keeps nobody else from hearing', async () => {
      const consent = await aConsent();
      const seen: unknown[] = [];
      const report = (event: ErrorEvent): void => {
        seen.push(event.error);
        event.preventDefault();
      };
      const { onerror } = window;
      // The test runner would take it for its own.
      window.onerror = null;
      addEventListener('error', report);
      const error = new Error('a reader of the page');
      consent.subscribe((_, before) => {
        if (before) throw error;
      });
      let heard: boolean | undefined;
      consent.subscribe(({ purposes }) => {
        heard = purposes['video']!.permitted;
      });
      await consent.decide({ video: true }, YES);
      removeEventListener('error', report);
      window.onerror = onerror;
      expect(seen).to.deep.equal([error]);
      expect(heard).to.equal(true);
    });

    it('says nothing where nothing changed', async () => {
      const consent = await aConsent();
      await consent.decide({ video: false });
      let heard = 0;
      consent.subscribe(() => heard++);
      await consent.decide({ video: false });
      expect(heard).to.equal(1);
    });

    it('[SE-05] hands out what nobody can change: snapshot, history, events, notices', async () => {
      const consent = await aConsent();
      await consent.decide({ video: false }, YES);
      const history = await consent.history();
      const deep = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        expect(Object.isFrozen(value), JSON.stringify(value).slice(0, 80)).to.equal(true);
        Object.values(value).forEach(deep);
      };
      deep(consent.snapshot);
      deep(history);
      expect(() => Object.assign(history[0]!.event.decisions['video']!, { state: 'given' })).to.throw(TypeError);
      await consent.decide({ newsletter: false });
      expect(consent.permits('video')).to.equal(false);
    });
  });

  describe('asking for the panel', () => {
    it('before anybody presents it: says so once to the page, and passes it on when somebody does', async () => {
      let asked = 0;
      const consent = await aConsent({ onRequest: () => asked++ });
      void consent.request(['video']);
      expect(asked).to.equal(1);
      const shown: (readonly string[])[] = [];
      consent.present((ids) => shown.push(ids));
      expect(shown).to.deep.equal([['video']]);
      void consent.request();
      expect(shown).to.deep.equal([['video'], []]);
      expect(asked).to.equal(1);
    });

    it('goes to whoever presents it last, and waits again when they stop', async () => {
      const consent = await aConsent();
      const shown: string[] = [];
      const stopFirst = consent.present(() => shown.push('first'));
      const stop = consent.present(() => shown.push('second'));
      stopFirst();
      void consent.request();
      stop();
      void consent.request();
      expect(shown).to.deep.equal(['second']);
      consent.present(() => shown.push('third'));
      expect(shown).to.deep.equal(['second', 'third']);
    });

    it('resolves with the next decision', async () => {
      const consent = await aConsent();
      const asked = consent.request(['video']);
      await consent.decide({ video: true }, YES);
      expect((await asked).purposes['video']!.permitted).to.equal(true);
    });

    it('settles also where the consent is closed instead', async () => {
      const consent = await aConsent();
      const asked = consent.request();
      consent.close();
      expect(await Promise.race([asked.then(() => 'settled'), wait(100)])).to.equal('settled');
    });
  });

  describe('closing', () => {
    let consent: Consent;
    beforeEach(async () => {
      consent = await aConsent();
      await consent.decide({ video: true }, YES);
    });

    it('[CK-11] permits nothing afterwards, and hears and tells nothing', async () => {
      let heard = 0;
      consent.subscribe(() => heard++);
      consent.close();
      expect(consent.permits('video')).to.equal(false);
      expect(consent.permits('orders')).to.equal(false);
      expect(await codeOf(consent.decide({ statistics: true }, YES))).to.equal('closed');
      expect(await codeOf(consent.withdraw(['video']))).to.equal('closed');
      expect(heard).to.equal(1);
    });

    it('can be done twice', () => {
      consent.close();
      consent.close();
    });

    it('[WD-06] right after a withdrawal does not undo it: it is still written', async () => {
      const disk = aDisk();
      const policy = aPolicy({ site: aSite() });
      const first = await aConsent({ policy, ledger: disk.open() });
      await first.decide({ video: true }, YES);
      const done = first.withdraw();
      first.close();
      await done;
      await until(async () => (await disk.contents()).rows.length === 2);
      expect((await aConsent({ policy, ledger: disk.open() })).snapshot.purposes['video']!.state).to.equal('withdrawn');
    });
  });
});
