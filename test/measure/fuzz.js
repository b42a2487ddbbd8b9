/**
 * Random pages of things that wait and random answers, many of them: no node
 * of a purpose that is not permitted may ever live.
 *
 *   node test/measure/fuzz.js [pages] [seed]
 */
import { inPage } from './in-page.js';

const pages = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const started = Date.now();

const sum = { nodes: 0, alive: 0 };
const BATCH = 500;
for (let done = 0; done < pages; done += BATCH) {
  const part = await inPage(
    { walkPage: 'test/support/gated-pages.ts' },
    async ({ walkPage }, from, count) => {
      const counted = { nodes: 0, alive: 0 };
      for (let page = from; page < from + count; page++) {
        const { nodes, alive } = await walkPage(page);
        counted.nodes += nodes;
        counted.alive += alive;
      }
      return counted;
    },
    seed + done,
    Math.min(BATCH, pages - done),
  );
  sum.nodes += part.nodes;
  sum.alive += part.alive;
}
console.log(
  `${pages} pages from seed ${seed}: ${sum.nodes} nodes, ${sum.alive} looks at one that lived, none without permission ` +
    `(${((Date.now() - started) / 1000).toFixed(0)} s)`,
);
