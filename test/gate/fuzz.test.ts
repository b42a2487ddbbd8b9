import { expect } from 'chai';
import { walkPage } from '../support/gated-pages.js';

/** Enough for each run; `node test/measure/fuzz.js` walks through 10,000. */
const PAGES = Number(new URLSearchParams(location.search).get('pages') ?? 150);

describe('random pages and random answers', () => {
  it('[CO-13] [CK-10] no node of a purpose that is not permitted ever lives', async function () {
    this.timeout(120_000);
    const start = Math.floor(Math.random() * 2 ** 31);
    const sum = { nodes: 0, alive: 0 };
    for (let page = 0; page < PAGES; page++) {
      const { nodes, alive } = await walkPage(start + page);
      sum.nodes += nodes;
      sum.alive += alive;
    }
    // A check that never saw anything alive has checked nothing.
    expect(sum.nodes).to.be.greaterThan(PAGES);
    expect(sum.alive).to.be.greaterThan(PAGES / 2);
  });
});
