import { expect } from 'chai';
import { requestContext, consentContext } from '../../src/context.js';
import type { Consent } from '../../src/consent/consent.js';
import type {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentExpiredEvent,
  ConsentWithdrawnEvent,
} from '../../src/events.js';
import type { StartedConsent } from '../../src/go-on.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { definePolicy, sealPolicy } from '../../src/policy/index.js';
import { startConsent, type StartOptions } from '../../src/start.js';
import { aPage, BY_FORM, tidy, until } from '../support/a-page.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import { letGo, press } from '../support/press.js';

const all = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));
const started: Consent[] = [];
const heard: Event[] = [];
const TYPES = ['consent-change', 'consent-withdrawn', 'consent-expired', 'consent-error'] as const;
const hear = (event: Event): void => void heard.push(event);

async function start(options: Partial<StartOptions> = {}): Promise<StartedConsent> {
  const policy = aPolicy({ site: `start-${crypto.randomUUID()}` });
  const consent = await startConsent({ policy, ledger: memoryLedger(), ...options });
  started.push(consent);
  return consent;
}

const of = (type: (typeof TYPES)[number]): Event[] => heard.filter((event) => event.type === type);

describe('starting', () => {
  beforeEach(() => {
    heard.length = 0;
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(async () => {
    for (const type of TYPES) document.removeEventListener(type, hear);
    for (const consent of started.splice(0)) consent.close();
    tidy();
    await letGo();
  });

  it('[SG-16] tells the page of each change, with states of purposes and nothing about a person', async () => {
    const consent = await start();
    await consent.decide(all, BY_FORM);
    expect((of('consent-change').at(-1) as ConsentChangeEvent).snapshot).to.equal(consent.snapshot);
    await consent.withdraw(['video']);
    await until(() => of('consent-withdrawn').length, 'the withdrawal is told');
    expect((of('consent-withdrawn')[0] as ConsentWithdrawnEvent).purposes).to.deep.equal(['video']);
    const { subject, id } = (await consent.history())[0]!.event;
    for (const event of heard) {
      const told = JSON.stringify(Object.entries(event));
      for (const secret of [subject, id]) expect(told).to.not.contain(secret);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    }
  });

  it('[SG-16] [CO-15] tells apart what ran out from what was taken back', async () => {
    let now = Date.UTC(2026, 10, 23);
    const consent = await start({ now: () => now });
    await consent.decide({ video: true }, BY_FORM);
    await until(() => performance.now() > 0, 'time goes on');
    await new Promise((resolve) => setTimeout(resolve, 300));
    now = Date.UTC(2027, 5, 23);
    await consent.object(['fraud'], BY_FORM);
    await until(() => of('consent-expired').length, 'the end is told');
    expect((of('consent-expired')[0] as ConsentExpiredEvent).purposes).to.deep.equal(['video']);
    expect((of('consent-withdrawn')[0] as ConsentWithdrawnEvent).purposes).to.deep.equal(['fraud']);
  });

  it('[LB-06] [CK-11] tells of a purpose in the page that the policy does not know, and keeps it shut', async () => {
    const page = aPage('<img data-purpose="typo" data-src="data:," alt="" />');
    await start();
    await until(() => of('consent-error').length, 'it is told');
    const { error } = of('consent-error')[0] as ConsentErrorEvent;
    expect(error.code).to.equal('LB-06');
    expect(error.message).to.contain('typo');
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(false);
  });

  it('[WD-01] [WD-02] a button the page marks takes back in one press, and says so in the record', async () => {
    aPage('<button data-consent-withdraw>Toestemming <b>intrekken</b></button>');
    const consent = await start();
    await consent.decide(all, BY_FORM);
    await press(document.querySelector('[data-consent-withdraw] b')!);
    await until(() => !consent.snapshot.standing, 'it is taken back');
    const { event } = (await consent.history()).at(-1)!;
    expect([event.kind, event.method]).to.deep.equal(['withdraw', 'interface']);
    expect(event.evidence).to.deep.equal({ layer: 'page', control: 'withdraw', presses: 1 });
  });

  it('[WD-09] a marked button may name what it takes back', async () => {
    aPage('<a href="#nowhere" data-consent-withdraw="video">Stop de video</a>');
    const consent = await start();
    await consent.decide(all, BY_FORM);
    await press(document.querySelector('[data-consent-withdraw]')!);
    await until(() => !consent.permits('video'), 'the video is taken back');
    expect(consent.permits('statistics')).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('[WD-01] a link the page marks opens the settings, once there is somebody to show them', async () => {
    aPage('<button data-consent-open="video">Privacy-instellingen</button>');
    let wanted = 0;
    const consent = await start({ onRequest: () => wanted++ });
    await press(document.querySelector('[data-consent-open]')!);
    await until(() => wanted === 1, 'somebody is asked for');
    const shown: (readonly string[])[] = [];
    consent.present((ids) => shown.push(ids));
    expect(shown).to.deep.equal([['video']]);
  });

  it('a tag that stands alone finds its consent by the context protocol', async () => {
    const consent = await start();
    const found: Consent[] = [];
    requestContext<Consent>(aPage(''), consentContext, (value) => found.push(value));
    expect(found).to.deep.equal([consent]);
  });

  for (const signal of [true, false, undefined, '1']) {
    it(`[SG-01] [SG-02] [SG-15] globalPrivacyControl = ${JSON.stringify(signal)} ${signal === true ? 'refuses advertising' : 'means nothing'}`, async () => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: signal, configurable: true });
      Object.defineProperty(navigator, 'doNotTrack', { value: '0', configurable: true });
      try {
        const consent = await start();
        const { advertising, statistics } = consent.snapshot.purposes;
        expect(advertising?.state).to.equal(signal === true ? 'refused' : 'unknown');
        expect(advertising?.permitted).to.equal(false);
        expect(statistics?.ask).to.equal(true);
        if (signal !== true) return;
        expect((await consent.history())[0]!.event.method).to.equal('gpc');
        await consent.decide({ advertising: true }, BY_FORM);
        expect(consent.permits('advertising'), '[SG-04] an explicit choice beats the signal').to.equal(true);
      } finally {
        Reflect.deleteProperty(navigator, 'globalPrivacyControl');
        Reflect.deleteProperty(navigator, 'doNotTrack');
      }
    });
  }

  it('[CK-11] an unlawful policy starts nothing', async () => {
    const page = aPage('<img data-purpose="orders" data-src="data:," alt="" />');
    const policy = aPolicy();
    const purposes = policy.purposes.map((p) => ({ ...p, legalBasis: 'convenience' }));
    const failed = await start({ policy: { ...policy, purposes } }).catch((error: unknown) => error);
    expect(failed).to.have.property('code', 'policy-invalid');
    expect((failed as { problems: { code: string }[] }).problems.map(({ code }) => code)).to.include('LB-01');
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(false);
  });

  it('[SE-05] a sealed policy that was changed starts nothing, and one that was not starts without the rules', async () => {
    const sealed = await sealPolicy(definePolicy(aPolicy({ site: `sealed-${crypto.randomUUID()}` })));
    const changed = { ...sealed, validity: 'P13M' };
    expect(await start({ policy: changed }).catch((error: unknown) => error)).to.have.property('code', 'seal-broken');
    expect((await start({ policy: sealed })).policy.seal).to.deep.equal(sealed.seal);
  });

  it('closed, it hears and tells nothing any longer', async () => {
    aPage('<button data-consent-withdraw>Intrekken</button>');
    const consent = await start();
    await consent.decide(all, BY_FORM);
    consent.close();
    heard.length = 0;
    await press(document.querySelector('[data-consent-withdraw]')!);
    expect(consent.permits('video')).to.equal(false);
    expect(heard).to.deep.equal([]);
  });
});
