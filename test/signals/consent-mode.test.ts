import { expect } from 'chai';
import { memoryLedger } from '../../src/ledger/memory.js';
import type { Signals } from '../../src/model/signals.js';
import { CONSENT_MODE_KEYS } from '../../src/signals/consent-mode-signal.js';
import { aPage, BY_FORM, until } from '../support/a-page.js';
import { ALL, endSignals, put, signallingPolicy, startWith, willBeMade } from '../support/signalling.js';

const KEYS = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: ['advertising', 'newsletter'],
  analytics_storage: 'statistics',
} as const;
const MODE: Signals = { 'google-consent-mode': { keys: KEYS } };

/** The data layer as plain lists. */
function layer(name = 'dataLayer'): unknown[][] {
  const items = (window as unknown as Record<string, ArrayLike<unknown>[] | undefined>)[name] ?? [];
  return items.map((item) => [...Array.from(item)]);
}

const updates = (): Record<string, string>[] =>
  layer()
    .filter(([command, what]) => command === 'consent' && what === 'update')
    .map(([, , said]) => said as Record<string, string>);

/** A tag of Google's as a shop gates it: it writes down, in the layer itself, that it ran. */
const tag = (purpose: string): string =>
  `<template data-purpose="${purpose}"><script>(window.dataLayer ||= []).push(['ran', '${purpose}']);</script></template>`;

describe('Google Consent Mode', () => {
  beforeEach(() => willBeMade('dataLayer', 'gtag', 'otherLayer'));
  afterEach(endSignals);

  it('[SG-05] says no with all seven keys before any tag, with redaction and without passthrough', async () => {
    await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    const [first, ...rest] = layer();
    const denied = Object.fromEntries(CONSENT_MODE_KEYS.map((key) => [key, 'denied']));
    expect(first).to.deep.equal(['consent', 'default', { ...denied, wait_for_update: 500 }]);
    expect(Object.keys(denied)).to.have.length(7);
    expect(rest).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
    // As gtag.js reads them: a command is an `arguments` object, a list is passed over.
    const [raw] = (window as unknown as { dataLayer: object[] }).dataLayer;
    expect(Object.prototype.toString.call(raw)).to.equal('[object Arguments]');
  });

  it('[SG-05] on a yes the tool hears before the tag runs; keys without a purpose stay denied', async () => {
    aPage(tag('statistics') + tag('advertising'));
    const consent = await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    await consent.decide({ statistics: true, advertising: false }, BY_FORM);
    await until(() => layer().some(([what]) => what === 'ran'), 'the tag ran');
    const said = layer();
    const at = (test: (item: unknown[]) => boolean): number => said.findIndex(test);
    const [byDefault, update, ran] = [
      at(([, what]) => what === 'default'),
      at(([, what]) => what === 'update'),
      at(([what]) => what === 'ran'),
    ];
    expect([byDefault, byDefault < update, update < ran]).to.deep.equal([0, true, true]);
    expect(updates().at(-1)).to.deep.equal({
      ...Object.fromEntries(CONSENT_MODE_KEYS.map((key) => [key, 'denied'])),
      analytics_storage: 'granted',
    });
    expect(said.filter(([what]) => what === 'ran')).to.deep.equal([['ran', 'statistics']]);
  });

  it('[SG-05] a key of several purposes needs them all', async () => {
    const consent = await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    await consent.decide({ advertising: true }, BY_FORM);
    expect(updates().at(-1)).to.include({ ad_storage: 'granted', ad_personalization: 'denied' });
    await consent.decide({ newsletter: true }, BY_FORM);
    expect(updates().at(-1)).to.include({ ad_storage: 'granted', ad_personalization: 'granted' });
  });

  it('[SG-05] [WD-06] a withdrawal is told before the call returns, written or not', async () => {
    const consent = await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    await consent.decide(ALL, BY_FORM);
    expect(updates().at(-1)).to.include({ ad_storage: 'granted', analytics_storage: 'granted' });
    const before = updates().length;
    const written = consent.withdraw(['advertising']);
    expect(updates().length).to.equal(before + 1);
    expect(updates().at(-1)).to.include({ ad_storage: 'denied', ad_user_data: 'denied', analytics_storage: 'granted' });
    await written;
    expect(updates().length, 'and it is told once').to.equal(before + 1);
  });

  it('[SG-05] on a return visit the stored answer is told after the default and before the tag', async () => {
    const policy = signallingPolicy(MODE);
    const ledger = memoryLedger();
    const first = await startWith(policy, { ledger });
    await first.decide({ statistics: true }, BY_FORM);
    first.close();
    Reflect.deleteProperty(window, 'dataLayer');
    const page = aPage(`${tag('statistics')}<img data-purpose="video" data-src="data:," alt="" />`);
    const again = await startWith(policy, { ledger: memoryLedger(await ledger.read()) });
    expect(again.snapshot.purposes['statistics']?.permitted).to.equal(true);
    await until(() => layer().some(([what]) => what === 'ran'), 'the tag ran');
    expect(layer().map(([command, what]) => `${String(command)} ${String(what)}`)).to.deep.equal([
      'consent default',
      'set ads_data_redaction',
      'set url_passthrough',
      'consent update',
      'ran statistics',
    ]);
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(false);
  });

  it('[SG-05] `permits` says no until the tool has heard, and what is not named to a tool does not wait', async () => {
    const policy = signallingPolicy(MODE);
    const ledger = memoryLedger();
    const first = await startWith(policy, { ledger });
    await until(() => layer().length, 'the default is said');
    await first.decide({ statistics: true, video: true }, BY_FORM);
    first.close();
    Reflect.deleteProperty(window, 'dataLayer');
    const again = await startWith(policy, { ledger: memoryLedger(await ledger.read()) });
    expect([again.permits('video'), again.permits('orders')]).to.deep.equal([true, true]);
    if (!layer().length) expect(again.permits('statistics')).to.equal(false);
    await until(() => again.permits('statistics'), 'it may run');
    expect(layer()[0]?.[1]).to.equal('default');
  });

  it('[SG-05] a data layer that cannot hear keeps its purposes shut, and only those; it is said why', async () => {
    put('dataLayer', Object.freeze({}));
    aPage(tag('statistics'));
    const errors: string[] = [];
    const consent = await startWith(MODE, { onError: ({ code }) => errors.push(code) });
    await until(() => errors.includes('signal-unavailable'), 'it is reported');
    await consent.decide(ALL, BY_FORM);
    expect(consent.permits('statistics')).to.equal(false);
    expect(consent.permits('video')).to.equal(true);
    expect(consent.snapshot.purposes['statistics']?.state, 'what the visitor said is kept all the same').to.equal(
      'given',
    );
    await consent.withdraw();
    expect(consent.snapshot.purposes['statistics']?.state, 'and can be taken back').to.equal('withdrawn');
  });

  it('[SG-05] a layer that breaks in between keeps shut what waits for it', async () => {
    const errors: string[] = [];
    const consent = await startWith(MODE, { onError: ({ code }) => errors.push(code) });
    await until(() => layer().length, 'the default is said');
    put('dataLayer', {
      push() {
        throw new Error('no more');
      },
    });
    await consent.decide(ALL, BY_FORM);
    expect(consent.permits('statistics')).to.equal(false);
    await until(() => errors.length, 'it is reported');
    expect(errors, 'once').to.deep.equal(['signal-unavailable']);
  });

  it('[SG-05] regions, waiting and another layer are told as the policy has them', async () => {
    await startWith({
      'google-consent-mode': {
        keys: KEYS,
        dataLayer: 'otherLayer',
        regions: ['NL', 'BE'],
        waitForUpdate: 250,
        urlPassthrough: true,
        adsDataRedaction: false,
      },
    });
    await until(() => layer('otherLayer').length, 'the default is said');
    const said = layer('otherLayer');
    expect(said[0]?.[2]).to.not.have.property('region');
    expect(said[1]?.[2]).to.deep.include({ region: ['NL', 'BE'], wait_for_update: 250, ad_storage: 'denied' });
    expect(said.slice(2)).to.deep.equal([
      ['set', 'ads_data_redaction', false],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('[SG-06] in basic mode nothing of the tag is asked for before a yes', async () => {
    const host = `https://tag-${crypto.randomUUID()}.invalid`;
    aPage(`<script type="text/plain" data-purpose="statistics" data-src="${host}/gtag/js"></script>`);
    await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(host))).to.deep.equal([]);
    expect(document.querySelector(`script[src^="${host}"]`)).to.equal(null);
  });

  it('[SG-05] closing says no to everything', async () => {
    const consent = await startWith(MODE);
    await until(() => layer().length, 'the default is said');
    await consent.decide(ALL, BY_FORM);
    consent.close();
    expect(Object.values(updates().at(-1)!)).to.deep.equal(Array(7).fill('denied'));
  });

  it('a policy that names no tool tells none', async () => {
    const consent = await startWith({});
    await consent.decide(ALL, BY_FORM);
    expect(layer()).to.deep.equal([]);
  });

  it('[SG-10] no `__tcfapi` is defined, whatever is named', async () => {
    const consent = await startWith(MODE);
    await consent.decide(ALL, BY_FORM);
    expect('__tcfapi' in window).to.equal(false);
    expect(document.querySelector('iframe[name="__tcfapiLocator"]')).to.equal(null);
  });
});
