/**
 * Random pages of things that wait, and random sequences of answers; after
 * every step, no node of a purpose that is not permitted may live.
 */
import { openConsent } from '../../src/consent/consent.js';
import { openGate } from '../../src/gate/gate.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { aPolicy } from './a-policy.js';

/** What can wait; `not-declared` stands for a slip of the pen. */
const IDS = [
  'statistics',
  'video',
  'advertising',
  'advertising/reclame',
  'newsletter',
  'orders',
  'fraud',
  'not-declared',
];
/** Those one can say something of. */
const DECIDABLE = ['statistics', 'video', 'advertising', 'advertising/reclame', 'newsletter'];

/** A generator of pseudo-random numbers from a seed, so that what fails can be seen again. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

let pages = 0;

/** Walks one page. Rejects with its seed and the node that lived without a permission. */
export async function walkPage(seed: number): Promise<{ nodes: number; alive: number }> {
  const random = generator(seed);
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const consent = await openConsent({
    policy: aPolicy({ site: `page-${String(++pages)}-${String(seed)}` }),
    ledger: memoryLedger(),
  });
  const gate = openGate(consent);
  const page = document.createElement('section');
  document.body.append(page);
  const parts: ParentNode[] = [page];
  const counted = { nodes: 0, alive: 0 };
  const ran: { ids: readonly string[]; permitted: boolean }[] = [];
  const name = `ran${String(pages)}`;
  (globalThis as unknown as Record<string, unknown>)[name] = (ids: string) => {
    const list = ids.split(' ');
    ran.push({ ids: list, permitted: consent.permits(...list) });
  };

  const make = (): Element => {
    counted.nodes++;
    const ids = Array.from({ length: 1 + random(2) }, () => one(IDS)).join(' ');
    const kind = one(['img', 'iframe', 'object', 'source', 'script', 'template', 'link', 'video']);
    const element = document.createElement(kind);
    element.setAttribute(random(5) ? 'data-purpose' : 'data-category', ids);
    if (element instanceof HTMLScriptElement) {
      element.type = 'text/plain';
      element.text = `${name}('${ids}')`;
    } else if (element instanceof HTMLTemplateElement) {
      const inner = element.content.appendChild(document.createElement('p'));
      inner.dataset['of'] = ids;
      const script = inner.appendChild(document.createElement('script'));
      script.text = `${name}('${ids}')`;
    } else {
      const address = kind === 'object' ? 'data-data' : kind === 'link' ? 'data-href' : 'data-src';
      element.setAttribute(address, 'about:blank');
    }
    return element;
  };

  const check = (): void => {
    for (const part of parts) {
      for (const element of part.querySelectorAll<HTMLElement>('[src],[href],[data],[data-of]')) {
        const ids = element.dataset['of'] ?? element.dataset['purpose'] ?? element.dataset['category'] ?? '';
        counted.alive++;
        if (!consent.permits(...ids.split(' '))) throw new Error(`seed ${String(seed)}: ${element.outerHTML} lives`);
      }
    }
    const wrong = ran.find(({ permitted }) => !permitted);
    if (wrong) throw new Error(`seed ${String(seed)}: a script of "${wrong.ids.join(' ')}" ran`);
  };

  const acts: readonly (() => unknown)[] = [
    () => one(parts).append(make()),
    () => one(parts).append(make(), make(), make()),
    () => one([...page.querySelectorAll('*')].concat(page)).append(make()),
    () => page.firstElementChild?.remove(),
    () => page.append(page.firstElementChild ?? ''),
    () => {
      // What came out of a template bears no mark: a page that copies that makes content of its own.
      const first = page.firstElementChild;
      if (first && !first.matches('[data-of]') && !first.querySelector('[data-of]')) page.append(first.cloneNode(true));
    },
    () => {
      const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      parts.push(root);
      gate.scan(root);
    },
    () => {
      page.replaceChildren(make());
      parts.splice(1);
    },
    () => {
      gate.rest();
      gate.scan(document);
    },
    () => consent.decide({ [one(DECIDABLE)]: true }, { layer: 'test', control: 'box' }),
    () => consent.decide({ [one(DECIDABLE)]: true, [one(DECIDABLE)]: true }, { layer: 'test', control: 'box' }),
    () => consent.decide({ [one(DECIDABLE)]: false }),
    () => consent.withdraw(),
    () => consent.withdraw([one(DECIDABLE)]),
    () => consent.object(['fraud']),
  ];
  try {
    for (let steps = 6 + random(10); steps > 0; steps--) {
      const done = one(acts)();
      // Shut when the call returns; what is new is seen to a microtask later, before anything is fetched or drawn.
      if (!random(2)) await Promise.resolve();
      await done;
      await Promise.resolve();
      check();
    }
    await consent.withdraw();
    check();
  } finally {
    gate.close();
    consent.close();
    page.remove();
  }
  return counted;
}
