/**
 * What the gate costs a page: reading 10,000 nodes of which 1,000 wait, one
 * late node, and one decision at 10, 100 and 1,000 services; each beside a
 * MutationObserver that does nothing, in the same run. And its bytes.
 *
 *   node test/measure/gate.js [runs]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { inPage } from './in-page.js';

const runs = Number(process.argv[2] ?? 15);

const times = await inPage(
  {
    openGate: 'src/gate/gate.ts',
    openConsent: 'src/consent/consent.ts',
    memoryLedger: 'src/ledger/memory.ts',
    aPolicy: 'test/support/a-policy.ts',
    aPurpose: 'test/support/a-policy.ts',
  },
  async ({ openGate, openConsent, memoryLedger, aPolicy, aPurpose }, count) => {
    const found = { scan: [], query: [], late: [], empty: [], 'decide 10': [], 'decide 100': [], 'decide 1000': [] };
    const since = (start) => performance.now() - start;
    const tick = () => new Promise((resolve) => setTimeout(resolve));
    let sites = 0;
    const consentFor = (purposes) =>
      openConsent({ policy: aPolicy({ site: `bench-${++sites}`, purposes }), ledger: memoryLedger() });

    const page = (nodes, every, purpose) => {
      const section = document.createElement('section');
      for (let i = 0; i < nodes; i++) {
        const element = section.appendChild(document.createElement(i % every ? 'p' : 'img'));
        if (i % every === 0) {
          element.dataset.purpose = purpose(i / every);
          element.dataset.src = 'about:blank';
        }
      }
      document.body.replaceChildren(section);
      return section;
    };

    for (let run = -3; run < count; run++) {
      const note = (name, value) => run >= 0 && found[name].push(value);
      const section = page(10_000, 10, () => 'statistics');
      const consent = await consentFor([aPurpose({ id: 'statistics' })]);
      let start = performance.now();
      document.querySelectorAll('[data-purpose]').length;
      note('query', since(start));
      start = performance.now();
      const gate = openGate(consent);
      note('scan', since(start));

      // Late nodes, a thousand one by one, half of which wait; the time until their microtasks are done.
      const late = async () => {
        const begin = performance.now();
        for (let i = 0; i < 1000; i++) {
          const element = document.createElement('img');
          if (i % 2) Object.assign(element.dataset, { purpose: 'statistics', src: 'about:blank' });
          section.append(element);
          await undefined;
        }
        return since(begin) / 1000;
      };
      await tick();
      note('late', await late());
      gate.close();
      const observer = new MutationObserver(() => {});
      observer.observe(document, { childList: true, subtree: true });
      note('empty', await late());
      observer.disconnect();
      consent.close();

      for (const services of [10, 100, 1000]) {
        const ids = Array.from({ length: services }, (_, i) => `p-${i}`);
        page(services * 2, 2, (i) => ids[i]);
        const many = await consentFor(ids.map((id) => aPurpose({ id })));
        const all = openGate(many);
        // A yes to half of them; then only the shutting is timed: it is what must be done when the call returns.
        await many.decide(Object.fromEntries(ids.filter((_, i) => i % 2).map((id) => [id, true])), {
          layer: 'bench',
          control: 'box',
        });
        await tick();
        const one = performance.now();
        const done = many.withdraw(['p-1']);
        note(`decide ${services}`, since(one));
        await done;
        all.close();
        many.close();
      }
    }
    return found;
  },
  runs,
);

const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((q) => sorted[Math.floor(q * (sorted.length - 1))]);
};
const told = (values, unit = 'ms', times = 1) =>
  `${spread(values)
    .map((v) => (v * times).toFixed(2))
    .join(' / ')} ${unit}`;
console.log(`${runs} runs; first quartile / median / third`);
console.log(
  `  reading a page of 10,000 nodes, 1,000 wait:      ${told(times.scan)} (asking for them alone ${told(times.query)})`,
);
console.log(`  a late node, with the gate:                      ${told(times.late, 'µs', 1000)}`);
console.log(`  a late node, with an observer that does nothing: ${told(times.empty, 'µs', 1000)}`);
for (const count of [10, 100, 1000])
  console.log(
    `  taking back one of ${String(count).padStart(4)} purposes, until shut:  ${told(times[`decide ${count}`])}`,
  );

// In the core the words it shares with the rest are squeezed out once more; alone it is never less than this.
const { outputFiles } = await build({
  entryPoints: ['src/gate/gate.ts'],
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  write: false,
});
console.log(
  `  the gate by itself: ${outputFiles[0].contents.length} bytes, ${brotliCompressSync(outputFiles[0].contents).length} with brotli`,
);
const core = path.resolve('dist/auto.js');
if (existsSync(core))
  console.log(`  the core it is part of: ${brotliCompressSync(readFileSync(core)).length} with brotli`);
