/**
 * What a yes costs and what taking it back costs, for each way there is in the
 * demo shop: presses as the record counts them, and the time from the first
 * press until the gate has answered, in one browser, in turn (WD-02).
 *
 *   node test/measure/presses.js [rounds]
 *
 * Exits with 1 where taking back takes more presses than giving.
 */
import { openShop } from '../support/shop.js';
import { startEngine } from '../support/visitor.js';

const rounds = Number(process.argv[2] ?? 5);
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const turn = (purpose) => ['[part="toggle"]', { within: `[data-id="${purpose}"]` }];

/** Each way: the page, what is pressed to give and to take back, and the purpose to look at. */
const WAYS = [
  {
    name: 'all: the question, the standing control',
    page: '/demo/',
    purpose: 'video',
    give: ['accept-all'],
    take: ['withdraw'],
  },
  {
    name: "all: the question, the page's own button",
    page: '/demo/own-controls.html',
    purpose: 'video',
    give: ['accept-all'],
    take: ['[data-consent-withdraw]'],
  },
  {
    name: 'all: in the settings, both',
    page: '/demo/',
    purpose: 'video',
    give: ['choose', ['accept-all', { within: 'consent-settings' }]],
    take: ['open', ['withdraw', { within: 'consent-settings' }]],
  },
  {
    name: 'one: its switch in the settings, both',
    page: '/demo/',
    purpose: 'statistics',
    give: ['choose', turn('statistics'), 'save'],
    take: ['open', turn('statistics'), 'save'],
  },
  {
    name: 'one: where it was waiting, the standing control',
    page: '/demo/product.html',
    purpose: 'video',
    before: ['refuse-all'],
    give: [['allow', { within: 'consent-embed' }]],
    take: ['withdraw'],
  },
];

const shop = await openShop();
const engine = await startEngine('chrome');

/** Presses these one after another; milliseconds until the purpose is as it should be. */
async function time(visitor, presses, purpose, permitted) {
  const started = performance.now();
  for (const press of presses) await visitor.press(...[press].flat());
  await visitor.until(
    `${purpose} is ${permitted ? 'open' : 'shut'}`,
    (id, wanted) => document.querySelector('consent-panel').consent.snapshot.purposes[id].permitted === wanted,
    purpose,
    permitted,
  );
  return performance.now() - started;
}

/** The presses of the last act, as they stand in the record. */
async function counted(visitor, acts) {
  const all = await visitor.acts(acts);
  return all.at(-1).evidence.presses;
}

try {
  console.log(`Giving and taking back, median of ${rounds}:`);
  console.log('  presses  milliseconds  ratio  way');
  for (const { name, page, purpose, before = [], give, take } of WAYS) {
    const [giving, taking] = [[], []];
    let presses;
    for (let round = 0; round < rounds; round++) {
      const visitor = await engine.visitor();
      await visitor.go(`${shop.url}${page}`);
      for (const press of before) await visitor.press(press);
      if (before.length) await visitor.acts(1);
      giving.push(await time(visitor, give, purpose, true));
      const given = await counted(visitor, before.length + 1);
      taking.push(await time(visitor, take, purpose, false));
      presses = [given, await counted(visitor, before.length + 2)];
      await visitor.leave();
    }
    const [a, b] = [middle(giving), middle(taking)];
    console.log(
      `  ${presses.join(' : ')}    ${`${a.toFixed(0)} : ${b.toFixed(0)}`.padStart(12)}  ${(b / a).toFixed(2)}   ${name}`,
    );
    if (presses[1] > presses[0]) process.exitCode = 1;
  }
} finally {
  await engine.stop();
  await shop.close();
}
