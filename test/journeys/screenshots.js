/**
 * Not a test: pictures of the demo, to be looked at.
 *
 *   node test/journeys/screenshots.js OUTDIR
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openShop } from '../support/shop.js';
import { startEngine } from '../support/visitor.js';
import { quiet } from './steps.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('say where: node test/journeys/screenshots.js OUTDIR');
await mkdir(folder, { recursive: true });

const SIZES = { 320: [320, 640], 768: [768, 1024], 1280: [1280, 800] };
const engine = await startEngine('chrome');
let taken = 0;

try {
  for (const width of [320, 768, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      for (const lang of ['nl', 'en']) {
        const name = `${width}-${colorScheme}-${lang}`;
        await walk(`first-visit-${name}`, `/demo/?lang=${lang}`, { size: SIZES[width], colorScheme });
      }
    }
    for (const colorScheme of ['light', 'dark']) {
      const how = { size: SIZES[width], colorScheme };
      const name = `${width}-${colorScheme}`;
      await walk(`settings-${name}`, '/demo/', how, async ({ visitor, shot }) => {
        await visitor.press('choose');
        await visitor.sees('save');
        await shot('');
        await visitor.press('details > summary', { within: '[data-id="statistics"]' });
        await visitor.press('[part="toggle"]', { within: '[data-id="statistics"]' });
        await shot('-unfolded');
      });
      await walk(`accepted-${name}`, '/demo/', how, async ({ visitor, shop, shot }) => {
        await visitor.press('accept-all');
        await visitor.sees('withdraw');
        await quiet(shop);
        await shot('');
        await visitor.press('withdraw');
        await visitor.sees('undo');
        await shot('-then-withdrawn');
      });
      await walk(`refused-${name}`, '/demo/', how, async ({ visitor, shop, shot }) => {
        await visitor.press('refuse-all');
        await visitor.misses('refuse-all');
        await quiet(shop);
        await shot('');
      });
      await walk(`product-${name}`, '/demo/product.html', how, async ({ visitor, shop, shot }) => {
        await visitor.press('refuse-all');
        await visitor.misses('refuse-all');
        const look = () =>
          visitor.ask(() =>
            document.querySelector('consent-embed').scrollIntoView({ block: 'center', behavior: 'instant' }),
          );
        await look();
        await shot('-placeholder');
        await visitor.press('allow', { within: 'consent-embed' });
        await visitor.until('the film is there', () => !!document.querySelector('consent-embed iframe'));
        await quiet(shop);
        await look();
        await shot('-film');
      });
    }
  }

  const wide = { size: SIZES[1280] };
  await walk('changed-policy', '/demo/', wide, async ({ visitor, shop, shot }) => {
    await visitor.press('accept-all');
    await visitor.misses('accept-all');
    await quiet(shop);
    await visitor.go(`${shop.url}/demo/?policy=changed`);
    await visitor.sees('accept-all');
    await shot('');
  });
  await walk('storage-denied', '/demo/', wide, async ({ visitor, shop, shot }) => {
    shop.inject(() => {
      IDBFactory.prototype.open = IDBFactory.prototype.databases = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await visitor.reload();
    await visitor.sees('accept-all');
    await shot('');
  });
  await walk('unlawful-policy', '/demo/?policy=unlawful', wide);
  await walk('no-consent-purposes', '/demo/?policy=no-consent', wide, async ({ visitor, shot }) => {
    await shot('');
    await visitor.press('open');
    await visitor.reads('Wat nodig is');
    await shot('-settings');
  });
  await walk('own-controls', '/demo/own-controls.html', wide, async ({ visitor, shop, shot }) => {
    await visitor.press('accept-all');
    await visitor.misses('accept-all');
    await quiet(shop);
    await visitor.press('[data-consent-withdraw]');
    await quiet(shop);
    await shot('-withdrawn');
  });
  await walk('single-page-app', '/demo/spa/', wide);
} finally {
  await engine.stop();
}
console.log(`${taken} pictures in ${path.resolve(folder)}`);

/** Goes to a page as somebody new, and takes a picture there, or wherever `then` goes. */
async function walk(name, address, how, then = ({ shot }) => shot('')) {
  const shop = await openShop();
  const visitor = await engine.visitor(how);
  try {
    await visitor.go(`${shop.url}${address}`);
    await quiet(shop);
    await then({
      visitor,
      shop,
      shot: async (suffix) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await visitor.screenshot(path.join(folder, `${name}${suffix}.png`));
        taken += 1;
      },
    });
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await visitor.leave();
    await shop.close();
  }
}
