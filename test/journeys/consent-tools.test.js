/**
 * Tools that answer for a visitor, run against the demo with the rules that this package publishes for them:
 * autoconsent by its own engine, Consent-O-Matic by a small reading of its format (test/support/consent-o-matic.js).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { consentOMatic } from '../support/consent-o-matic.js';
import { journey } from '../support/journey.js';

const read = (file) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const autoconsent = JSON.parse(read('src/consent-tools/autoconsent.json'));
const omatic = JSON.parse(read('src/consent-tools/consent-o-matic.json'));
const NOTHING = { A: false, B: false, D: false, E: false, F: false, X: false };
const ALL = Object.fromEntries(Object.keys(NOTHING).map((key) => [key, true]));

const rule = (name) => ({ autoconsent: autoconsent.autoconsent.filter((one) => one.name === name) });

/** Runs autoconsent's engine in the page, as its extension does; resolves with what it reported, by type. */
async function runAutoconsent(visitor, shop, rules, autoAction) {
  shop.put(
    '/tools/autoconsent.js',
    read('node_modules/@duckduckgo/autoconsent/dist/autoconsent.esm.js'),
    'text/javascript',
  );
  return visitor.ask(
    async (bundle, action) => {
      const { default: AutoConsent } = await import('/tools/autoconsent.js');
      const heard = {};
      await new Promise((resolve) => {
        const config = {
          enabled: true,
          autoAction: action,
          disabledCmps: [],
          enablePrehide: false,
          enableCosmeticRules: false,
          enableGeneratedRules: false,
          enableHeuristicDetection: false,
          detectRetries: 20,
          isMainWorld: false,
        };
        const send = async (message) => {
          heard[message.type] = { cmp: message.cmp, result: message.result };
          if (['optOutResult', 'optInResult'].includes(message.type)) resolve();
        };
        const engine = new AutoConsent(send, config, bundle);
        globalThis.__tool = engine;
        setTimeout(resolve, 8000);
      });
      heard.selfTest = await globalThis.__tool.doSelfTest?.().catch(() => false);
      return heard;
    },
    rules,
    autoAction,
  );
}

const optional = ({ states }) => Object.values(states).filter((state) => !['unknown', 'objected'].includes(state));

journey(
  '[SG-11] [SG-12] autoconsent refuses by our rule, and the record says that a program pressed',
  async ({ visitor, shop }) => {
    await visitor.go(`${shop.url}/demo/`);
    await visitor.sees('refuse-all');
    const heard = await runAutoconsent(visitor, shop, rule('consent-panel'), 'optOut');
    assert.deepEqual(heard.popupFound?.cmp, 'consent-panel');
    assert.equal(heard.optOutResult?.result, true);
    await visitor.misses('refuse-all');
    assert.equal(heard.selfTest, true);
    const [act] = await visitor.acts(1);
    assert.deepEqual(new Set(Object.values(act.decisions).map(({ state }) => state)), new Set(['refused']));
    assert.equal(act.evidence.synthetic, true);
    assert.equal(act.evidence.control, 'refuse-all');
  },
);

journey('[SG-12] [CO-11] autoconsent cannot accept', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.sees('refuse-all');
  await runAutoconsent(visitor, shop, rule('consent-panel'), 'optIn');
  await visitor.ask(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.deepEqual(optional(await visitor.holds()), []);
  assert.ok(await visitor.seesNow('refuse-all'), 'the question stands');
  assert.deepEqual(await visitor.acts(), []);
});

journey('[SG-11] [SG-12] autoconsent takes back by our rule', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.sees('withdraw');
  const heard = await runAutoconsent(visitor, shop, rule('consent-panel-withdraw'), 'optOut');
  assert.equal(heard.popupFound?.cmp, 'consent-panel-withdraw');
  assert.equal(heard.optOutResult?.result, true);
  await visitor.misses('withdraw');
  const acts = await visitor.acts(2);
  assert.deepEqual(new Set(Object.values(acts[1].decisions).map(({ state }) => state)), new Set(['withdrawn']));
});

journey(
  '[SG-11] [SG-12] the rules for Consent-O-Matic refuse, and leave who allows all to answer',
  async ({ visitor, shop }) => {
    await visitor.go(`${shop.url}/demo/`);
    await visitor.sees('refuse-all');
    assert.deepEqual(await visitor.ask(consentOMatic, omatic, ALL), { name: 'consent-panel', clicks: 0 });
    assert.ok(await visitor.seesNow('refuse-all'), 'the question stands');
    assert.deepEqual(await visitor.ask(consentOMatic, omatic, NOTHING), { name: 'consent-panel', clicks: 1 });
    await visitor.misses('refuse-all');
    const [act] = await visitor.acts(1);
    assert.deepEqual(new Set(Object.values(act.decisions).map(({ state }) => state)), new Set(['refused']));
    assert.equal((await visitor.ask(consentOMatic, omatic, NOTHING)).clicks, 0, 'nothing is left to press');
  },
);

journey('[SG-11] [SG-12] the rules for Consent-O-Matic take back', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.sees('withdraw');
  assert.deepEqual(await visitor.ask(consentOMatic, omatic, NOTHING), { name: 'consent-panel-withdraw', clicks: 1 });
  await visitor.misses('withdraw');
  const acts = await visitor.acts(2);
  assert.deepEqual(new Set(Object.values(acts[1].decisions).map(({ state }) => state)), new Set(['withdrawn']));
});

it('[SG-11] the reading of Consent-O-Matic refuses what it does not know', async () => {
  globalThis.document = { querySelectorAll: () => [{}] };
  const odd = { x: { detectors: [{ presentMatcher: [{ type: 'url' }], showingMatcher: [] }], methods: [] } };
  await assert.rejects(() => consentOMatic(odd, NOTHING), /not known here: url/);
  delete globalThis.document;
});
