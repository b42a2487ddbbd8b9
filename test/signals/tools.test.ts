import { expect } from 'chai';
import { aPage, BY_FORM, until } from '../support/a-page.js';
import { ALL, endSignals, put, startWith, willBeMade } from '../support/signalling.js';

/** What stands on `window` under a name. */
const of = <T>(name: string): T => (window as unknown as Record<string, T>)[name] as T;

/** The start of the pixel's snippet, in the form every shop has it: a queue, made only where there is no `fbq` yet. */
const PIXEL = `
  if (!window.fbq) {
    const pixel = (window.fbq = function () {
      pixel.callMethod ? pixel.callMethod.apply(pixel, arguments) : pixel.queue.push(arguments);
    });
    pixel.push = pixel; pixel.loaded = true; pixel.version = '2.0'; pixel.queue = [];
    window.snippetRan = true;
  }
  fbq('init', '1'); fbq('track', 'PageView');`;

afterEach(endSignals);

describe('Microsoft', () => {
  beforeEach(() => willBeMade('uetq', 'clarity'));

  it('[SG-07] UET hears a no, then each answer, also when its tag has taken over the queue', async () => {
    const consent = await startWith({ 'microsoft-uet': { keys: { ad_storage: 'advertising' } } });
    await until(() => of('uetq'), 'the queue is there');
    await consent.decide({ statistics: true }, BY_FORM);
    expect(of('uetq')).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
    const heard: unknown[] = [];
    put('uetq', { push: (...items: unknown[]) => heard.push(items) });
    await consent.decide({ advertising: true }, BY_FORM);
    void consent.withdraw(['advertising']);
    expect(heard).to.deep.equal([
      ['consent', 'update', { ad_storage: 'granted' }],
      ['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('[SG-07] Clarity hears both of its keys, spelled as it spells them', async () => {
    const keys = { ad_Storage: 'advertising', analytics_Storage: 'statistics' } as const;
    const consent = await startWith({ 'microsoft-clarity': { keys } });
    await until(() => of('clarity'), 'the queue is there');
    await consent.decide({ statistics: true }, BY_FORM);
    void consent.withdraw();
    expect(of<{ q: ArrayLike<unknown>[] }>('clarity').q.map((said) => Array.from(said))).to.deep.equal([
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ]);
  });
});

describe('the Meta pixel', () => {
  beforeEach(() => willBeMade('fbq', 'snippetRan'));
  const queue = (): unknown[][] => of<{ queue: ArrayLike<unknown>[] }>('fbq').queue.map((said) => Array.from(said));

  it('[SG-08] hears `revoke` before `init` and the answer after it; its own snippet runs as it is', async () => {
    aPage(`<template data-purpose="advertising"><script>${PIXEL}</script></template>`);
    const consent = await startWith({ 'meta-pixel': { keys: { pixel: 'advertising' } } });
    await until(() => 'fbq' in window, 'it is waited for');
    expect(of('fbq')).to.equal(undefined);
    await consent.decide(ALL, BY_FORM);
    await until(() => of('snippetRan'), 'the snippet ran');
    expect(queue()).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '1'],
      ['consent', 'grant'],
      ['track', 'PageView'],
    ]);
    void consent.withdraw();
    expect(queue().at(-1)).to.deep.equal(['consent', 'revoke']);
  });

  it('[SG-08] the tag finds its queue and takes over as ever', async () => {
    const consent = await startWith({ 'meta-pixel': { keys: { pixel: 'advertising' } } });
    await until(() => 'fbq' in window, 'it is waited for');
    // A page that runs it ungated still begins with a no.
    aPage('').append(Object.assign(document.createElement('script'), { textContent: PIXEL }));
    expect(queue().slice(0, 2)).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
    const taken: unknown[][] = [];
    of<{ callMethod: unknown }>('fbq').callMethod = (...said: unknown[]) => taken.push(said);
    await consent.decide(ALL, BY_FORM);
    expect(taken).to.deep.equal([['consent', 'grant']]);
  });

  it('[SG-08] one that is there already is told at once', async () => {
    const heard: unknown[][] = [];
    put('fbq', (...said: unknown[]) => heard.push(said));
    const consent = await startWith({ 'meta-pixel': { keys: { pixel: 'advertising' } } });
    await until(() => heard.length, 'it is told');
    await consent.decide(ALL, BY_FORM);
    consent.close();
    expect(heard).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['consent', 'revoke'],
    ]);
  });

  it('closing leaves no trap behind', async () => {
    const consent = await startWith({ 'meta-pixel': { keys: { pixel: 'advertising' } } });
    await until(() => 'fbq' in window, 'it is waited for');
    consent.close();
    expect('fbq' in window).to.equal(false);
  });
});

describe('Matomo', () => {
  beforeEach(() => willBeMade('_paq'));

  for (const [require, kind] of [
    [undefined, 'Consent'],
    ['tracking', 'Consent'],
    ['cookies', 'CookieConsent'],
  ] as const) {
    it(`[SG-09] require: ${String(require)} says require${kind} before what is measured, then set and forget`, async () => {
      aPage(`<template data-purpose="statistics"><script>_paq.push(['trackPageView']);</script></template>`);
      const consent = await startWith({ matomo: { keys: { tracking: 'statistics' }, ...(require && { require }) } });
      await until(() => of('_paq'), 'the queue is there');
      await consent.decide(ALL, BY_FORM);
      await until(() => of<unknown[]>('_paq').length === 3, 'the page is measured');
      await consent.withdraw(['statistics']);
      expect(of('_paq')).to.deep.equal([
        [`require${kind}`],
        [`set${kind}Given`],
        ['trackPageView'],
        [`forget${kind}Given`],
      ]);
    });
  }
});

describe('several tools', () => {
  beforeEach(() => willBeMade('_paq', 'uetq', 'dataLayer'));

  it('[SG-05] a purpose waits for all tools that must hear of it, and each failure is its own', async () => {
    put('_paq', 7);
    const consent = await startWith({
      matomo: { keys: { tracking: 'statistics' } },
      'google-consent-mode': { keys: { analytics_storage: 'statistics', ad_storage: 'advertising' } },
    });
    await until(() => of('dataLayer'), 'one of them has heard');
    await consent.decide(ALL, BY_FORM);
    expect([consent.permits('statistics'), consent.permits('advertising')]).to.deep.equal([false, true]);
  });
});
