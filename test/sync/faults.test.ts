/**
 * Everything that can go wrong between a browser and a server, at once and at
 * random, on a real IndexedDB; then all that was written is counted against
 * all that arrived. Acknowledged and lost: none. Doubled: none. A no that was
 * overtaken by the yes it takes back: none.
 *
 * `test/measure/sync-soak.js` runs the same for as long as you like.
 */
import { expect } from 'chai';
import { soak } from '../support/soak.js';
import { closeConsents } from '../support/a-consent.js';
import { dropDatabases } from '../support/a-database.js';

describe('[I8] through every fault, nothing is lost, doubled or overtaken:', () => {
  afterEach(async () => {
    closeConsents();
    await dropDatabases();
  });

  for (const [what, plan] of [
    [
      'answers lost, doubled, late',
      { tabs: 1, acts: 24, faults: ['lost-before', 'lost-after', 'stored-twice', 'late'] },
    ],
    ['storms of 500, 503 and 429', { tabs: 1, acts: 20, faults: [500, 503, 429] }],
    ['a door that opens and shuts', { tabs: 1, acts: 12, faults: [401, 403] }],
    ['a set-up that is wrong for a while', { tabs: 1, acts: 12, faults: [404, 405, 410] }],
    ['a poison event among good ones', { tabs: 1, acts: 16, faults: ['late'], poison: true }],
    ['two tabs', { tabs: 2, acts: 20, faults: ['lost-after', 'late', 503] }],
    ['ten tabs', { tabs: 10, acts: 6, faults: ['lost-after', 'stored-twice', 500] }],
    ['fifty tabs', { tabs: 50, acts: 8, faults: ['lost-after', 'stored-twice', 503] }],
    ['pages that close in the middle of sending', { tabs: 2, acts: 20, faults: ['late', 'lost-after'], closing: true }],
  ] as const) {
    it(what, async function () {
      this.timeout(120_000);
      const counted = await soak({ ...plan, seed: 20261125 });
      expect(counted).to.deep.include({ lost: 0, doubled: 0, overtaken: 0, unsettled: 0 });
      // A yes that another tab's no came before is no act.
      expect(counted.written).to.be.at.least(plan.tabs === 1 ? plan.acts : 1);
      if (plan.tabs < 10) expect(counted.faults, 'faults that happened').to.be.at.least(1);
    });
  }
});
