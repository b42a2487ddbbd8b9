import { expect } from 'chai';
import { purposeFor } from '../../src/model/parts.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { definePolicy } from '../../src/policy/index.js';
import { consentRequests } from '../../src/signals/data-protection-control.js';
import { gpcSupport, honourGpc } from '../../src/signals/gpc.js';
import { honour, type SignalSource } from '../../src/signals/honour.js';
import { aConsent, aPanel, tidyPanels } from '../support/a-panel.js';
import { BY_FORM, until } from '../support/a-page.js';
import { aPolicy, aPurposeNamed } from '../support/a-policy.js';
import { findAll } from '../support/press.js';
import { endSignals, put, signallingPolicy, startWith } from '../support/signalling.js';

const gpc = (value: unknown): void => put('globalPrivacyControl', value, navigator);
/** Direct marketing on an interest, which the signal is an objection to. */
const MAIL = aPurposeNamed('fraud', {
  id: 'mail',
  tags: ['direct-marketing'],
  marketing: [{ channel: 'post', audience: 'customer', product: 'own-similar' }],
});

afterEach(async () => {
  await tidyPanels();
  await endSignals();
});

describe('Global Privacy Control', () => {
  // What the visitor said here before (rows) against the signal (columns): the state afterwards.
  const TABLE = [
    { before: 'nothing', on: ['refused', false], off: ['unknown', false] },
    { before: 'a yes', on: ['given', true], off: ['given', true] },
    { before: 'a no', on: ['refused', false], off: ['refused', false] },
    { before: 'a yes taken back', on: ['withdrawn', false], off: ['withdrawn', false] },
    { before: 'later', on: ['deferred', false], off: ['deferred', false] },
    { before: 'a yes that ran out', on: ['refused', false], off: ['expired', false] },
  ] as const;

  for (const { before, on, off } of TABLE) {
    for (const [signal, [state, permitted]] of [
      [true, on],
      [false, off],
      [undefined, off],
    ] as const) {
      it(`[SG-01] [SG-02] [SG-04] ${before}, signal ${String(signal)}: ${state}`, async () => {
        let now = Date.UTC(2026, 0, 1);
        const policy = signallingPolicy({});
        const ledger = memoryLedger();
        const first = await startWith(policy, { ledger, now: () => now });
        if (before.startsWith('a yes')) await first.decide({ advertising: true }, BY_FORM);
        if (before === 'a no') await first.decide({ advertising: false }, BY_FORM);
        if (before === 'later') await first.decide({ advertising: 'later' }, BY_FORM);
        if (before.endsWith('taken back')) await first.withdraw(['advertising']);
        first.close();
        if (before.endsWith('ran out')) now = Date.UTC(2026, 7, 1);
        gpc(signal);
        const again = await startWith(policy, { ledger: memoryLedger(await ledger.read()), now: () => now });
        const { advertising, statistics } = again.snapshot.purposes;
        expect([advertising?.state, advertising?.permitted]).to.deep.equal([state, permitted]);
        expect(statistics?.ask, 'what it is not about is asked as ever').to.equal(true);
        if (signal === true) expect(advertising?.ask, 'what it is about is not').to.equal(false);
      });
    }
  }

  it('[SG-01] direct marketing on an interest is objected to; an objection lifted here stays lifted', async () => {
    gpc(true);
    const policy = signallingPolicy({}, { purposes: [MAIL] });
    const ledger = memoryLedger();
    const consent = await startWith(policy, { ledger });
    expect(consent.snapshot.purposes['mail']).to.include({ state: 'objected', permitted: false });
    const { event } = (await consent.history())[0]!;
    expect([event.kind, event.method, event.evidence.control]).to.deep.equal(['signal', 'gpc', 'gpc']);
    await consent.decide({ mail: true }, BY_FORM);
    consent.close();
    const again = await startWith(policy, { ledger: memoryLedger(await ledger.read()) });
    expect(again.snapshot.purposes['mail']).to.include({ state: 'objection-lifted', permitted: true });
  });

  it('[SG-04] a conflict is logged, once', async () => {
    gpc(true);
    const said: unknown[][] = [];
    const { info } = console;
    console.info = (...words: unknown[]) => said.push(words);
    try {
      const consent = await startWith({});
      await consent.decide({ advertising: true }, BY_FORM);
      await consent.decide({ statistics: true }, BY_FORM);
    } finally {
      console.info = info;
    }
    expect(said).to.have.length(1);
    expect(said[0]?.join(' ')).to.match(/gpc.*advertising/);
  });

  it('[SG-01] [SG-04] the settings say that the signal is followed, and then that the visitor chose otherwise', async () => {
    gpc(true);
    const { consent, panel } = await aPanel();
    await honourGpc(consent);
    await panel.open();
    const lines = (): string[] => findAll('[data-signal]').map(({ innerText }) => innerText);
    await until(() => lines().length === 1, 'one line is there');
    expect(lines()[0]).to.match(/Global Privacy Control.*Daar houden wij ons aan bij: /);
    await consent.decide({ advertising: true }, BY_FORM);
    await until(() => lines()[0]?.startsWith('Dit heeft u zelf toegestaan'), 'the conflict is there');
  });

  it('[SG-02] without the signal the settings say nothing of it', async () => {
    const { panel } = await aPanel();
    await panel.open();
    await until(() => findAll('dialog').length, 'the settings are there');
    expect(findAll('[data-signal]')).to.have.length(0);
  });

  it('[SG-03] the support file says so, and since when', () => {
    expect(JSON.parse(gpcSupport('2026-11-22'))).to.deep.equal({ gpc: true, lastUpdate: '2026-11-22' });
    expect(() => gpcSupport('yesterday')).to.throw(TypeError);
  });
});

describe('Do-Not-Track', () => {
  const signals = { 'do-not-track': { refuses: ['advertising', 'statistics'] } };

  it('[SG-15] is a refusal where the policy says so', async () => {
    put('doNotTrack', '1', navigator);
    const consent = await startWith(signals);
    await until(() => consent.snapshot.purposes['advertising']?.state === 'refused', 'it is refused');
    expect(consent.snapshot.purposes['video']?.state).to.equal('unknown');
  });

  for (const [value, named] of [
    ['0', true],
    [null, true],
    ['unspecified', true],
    ['1', false],
  ] as const) {
    it(`[SG-15] ${String(value)}${named ? '' : ', where the policy does not say so,'} is neither a yes nor a no`, async () => {
      put('doNotTrack', value, navigator);
      const consent = await startWith(named ? signals : {});
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(consent.snapshot.purposes['advertising']).to.include({ state: 'unknown', permitted: false });
      expect(await consent.history()).to.have.length(0);
    });
  }
});

describe('Advanced Data Protection Control', () => {
  /** The draft's interface, with what an extension answers. */
  class Control extends EventTarget {
    asked: unknown[] = [];
    answer: unknown = {};
    async request(requests: unknown): Promise<unknown> {
      this.asked.push(requests);
      return this.answer;
    }
  }

  it('[SG-13] is not asked unless the policy turns it on', async () => {
    const control = new Control();
    put('dataProtectionControl', control, navigator);
    await startWith({ adpc: { enabled: false } });
    await startWith({});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(control.asked).to.deep.equal([]);
  });

  it('[SG-13] what it withdraws and objects to counts, now and later; its yes is asked for here', async () => {
    const control = new Control();
    control.answer = { consent: ['statistics'], withdraw: ['advertising'], object: ['direct-marketing'] };
    put('dataProtectionControl', control, navigator);
    const purposes = [...aPolicy().purposes, MAIL];
    const consent = await startWith(signallingPolicy({ adpc: { enabled: true } }, { purposes }));
    const state = (id: string): string | undefined => consent.snapshot.purposes[id]?.state;
    await until(() => state('advertising') === 'refused', 'it is refused');
    expect([state('mail'), state('statistics'), state('video')]).to.deep.equal(['objected', 'unknown', 'unknown']);
    expect(control.asked[0]).to.deep.equal(consentRequests(consent.policy, document.documentElement.lang));
    control.answer = { withdraw: ['*'] };
    control.dispatchEvent(new Event('decisionchange'));
    await until(() => state('video') === 'refused' && state('statistics') === 'refused', 'the rest is refused');
  });

  it('[SG-13] an answer of any form does no harm', async () => {
    for (const answer of [null, 7, 'withdraw', { withdraw: '*' }, { withdraw: [null], object: {} }]) {
      const control = new Control();
      control.answer = answer;
      put('dataProtectionControl', control, navigator);
      const consent = await startWith({ adpc: { enabled: true } });
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(await consent.history()).to.have.length(0);
    }
  });
});

describe('a signal of the future', () => {
  it('[SG-14] an object literal is enough: it refuses now, and again when it changes its mind', async () => {
    let refused = ['statistics'];
    let changed = (): void => undefined;
    let stopped = false;
    const source: SignalSource = {
      name: 'browser-choice',
      refuses: () => refused,
      subscribe(listener) {
        changed = listener;
        return () => {
          stopped = true;
        };
      },
    };
    const consent = await aConsent();
    const stop = await honour(consent, source);
    expect(consent.snapshot.purposes['statistics']?.state).to.equal('refused');
    expect((await consent.history())[0]!.event.evidence).to.include({ layer: 'signal', control: 'browser-choice' });
    await consent.decide({ advertising: true }, BY_FORM);
    refused = ['statistics', 'advertising', 'video', 'nonsense'];
    changed();
    await until(() => consent.snapshot.purposes['video']?.state === 'refused', 'it is heard again');
    expect(consent.permits('advertising'), '[SG-04] what the visitor chose here stays').to.equal(true);
    stop();
    expect(stopped).to.equal(true);
  });

  it('[SG-14] what it changes while its first word is still being read counts too', async () => {
    let reads = 0;
    let changed = (): void => undefined;
    const consent = await aConsent();
    const stop = await honour(consent, {
      name: 'hasty',
      refuses() {
        if (reads++) return ['statistics', 'video'];
        setTimeout(() => {
          changed();
        });
        return new Promise((resolve) => setTimeout(resolve, 50, ['statistics']));
      },
      subscribe(listener) {
        changed = listener;
        return () => undefined;
      },
    });
    await until(() => consent.snapshot.purposes['video']?.state === 'refused', 'its change is heard');
    expect(consent.snapshot.purposes['advertising']?.state).to.equal('unknown');
    expect(await consent.history(), 'each is written once').to.have.length(2);
    stop();
  });

  it('[SG-14] a source that fails is silence', async () => {
    const consent = await aConsent();
    let listening = 0;
    const source: SignalSource = {
      name: 'broken',
      refuses: () => Promise.reject(new Error('no')),
      subscribe() {
        listening++;
        return () => listening--;
      },
    };
    const failed = await honour(consent, source).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    expect(listening, 'and is not listened to').to.equal(0);
    expect(consent.snapshot.purposes['statistics']?.state).to.equal('unknown');
  });
});

describe('the mapping in a policy', () => {
  const problems = (signals: unknown): string[] => {
    try {
      definePolicy({ ...aPolicy(), signals });
      return [];
    } catch (error) {
      return (error as { problems: { path: string; code: string }[] }).problems.map((p) => `${p.code} ${p.path}`);
    }
  };
  const mode = (keys: object, more: object = {}): object => ({ 'google-consent-mode': { keys, ...more } });

  for (const [what, signals, told] of [
    ['one purpose for one aim', mode({ ad_storage: 'advertising', ad_user_data: 'advertising' }), []],
    ['all of two purposes', mode({ ad_storage: ['advertising', 'newsletter'] }), []],
    ['keys left out, which stay denied', mode({}), []],
    [
      'a purpose for two tools',
      { ...mode({ analytics_storage: 'statistics' }), matomo: { keys: { tracking: 'statistics' } } },
      [],
    ],
    [
      'a purpose that does not exist',
      mode({ ad_storage: 'adverts' }),
      ['SG-05 signals.google-consent-mode.keys.ad_storage'],
    ],
    [
      'one purpose for two aims',
      mode({ ad_storage: 'statistics', analytics_storage: 'statistics' }),
      ['SG-05 signals.google-consent-mode.keys.analytics_storage'],
    ],
    [
      'a purpose twice in one key',
      mode({ ad_storage: ['video', 'video'] }),
      ['SG-05 signals.google-consent-mode.keys.ad_storage[1]'],
    ],
    ['a key of nobody', mode({ ads: 'video' }), ['form signals.google-consent-mode.keys.ads']],
    ['a tool of nobody', { 'google-analytics': { keys: {} } }, ['form signals.google-analytics']],
    ['TCF (SG-10)', { tcf: { cmpId: 7 } }, ['form signals.tcf']],
    ['Europe as a region', mode({}, { regions: ['EU'] }), ['SG-05 signals.google-consent-mode.regions[0]']],
    ['a wait of an hour', mode({}, { waitForUpdate: 3_600_000 }), ['SG-05 signals.google-consent-mode.waitForUpdate']],
    [
      'a refusal of nothing that exists',
      { 'do-not-track': { refuses: ['x'] } },
      ['SG-05 signals.do-not-track.refuses[0]'],
    ],
  ] as const) {
    it(`[SG-05] ${what}: ${told.length ? 'is an error' : 'is right'}`, () => {
      expect(problems(signals)).to.deep.equal(told);
    });
  }
});

describe('events', () => {
  it('[SG-16] carry purposes and states, and nothing that a history holds of a person', async () => {
    const heard: Event[] = [];
    const hear = (event: Event): void => void heard.push(event);
    const types = ['consent-change', 'consent-withdrawn', 'consent-expired', 'consent-error', 'consent-decision'];
    for (const type of types) document.addEventListener(type, hear);
    let now = Date.UTC(2026, 0, 1);
    try {
      const consent = await startWith({}, { now: () => now });
      await consent.decide({ statistics: true, advertising: true }, BY_FORM);
      await until(() => heard.length, 'it is told');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await consent.withdraw(['statistics']);
      now = Date.UTC(2026, 7, 1);
      await consent.decide({ video: false }, BY_FORM);
      await until(() => heard.some(({ type }) => type === 'consent-expired'), 'the end is told');
      const secrets = (await consent.history()).flatMap(({ hash, event }) => [
        hash,
        event.id,
        event.subject,
        event.notice,
      ]);
      const words =
        /^(purposes|ask|standing|storage|reload|state|permitted|since|until|changes|refused|error|choices)$/;
      const look = (value: unknown): void => {
        if (typeof value === 'string') expect(secrets).to.not.include(value);
        if (typeof value !== 'object' || value === null || value instanceof Error) return;
        for (const [key, part] of Object.entries(value)) {
          const known = Array.isArray(value) || words.test(key) || purposeFor(consent.policy, key) !== undefined;
          expect(known, `"${key}" is no word of an event`).to.equal(true);
          look(part);
        }
      };
      for (const event of heard) {
        const own = Object.fromEntries(
          Object.entries(event).filter(([key]) => key !== 'isTrusted' && key !== 'snapshot'),
        );
        look(own);
        look((event as { snapshot?: unknown }).snapshot);
      }
      expect(new Set(heard.map(({ type }) => type))).to.include.keys(
        'consent-change',
        'consent-withdrawn',
        'consent-expired',
      );
    } finally {
      for (const type of types) document.removeEventListener(type, hear);
    }
  });
});
