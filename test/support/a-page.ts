/**
 * A piece of page with something that waits, and a consent to decide with.
 * `aGate()` opens both and cleans up after the test.
 */
import { openConsent, type Consent } from '../../src/consent/consent.js';
import { openGate, type Gate } from '../../src/gate/gate.js';
import { watchUnknown } from '../../src/gate/unknown.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import type { Policy } from '../../src/model/policy.js';
import { aPolicy } from './a-policy.js';

const endings: (() => void)[] = [];
let sites = 0;

/** What a page says when it names its evidence. */
export const BY_FORM = { layer: 'test', control: 'box' };

/** A gate over the document, with a consent in memory on a site of its own. */
export async function aGate(policy: Policy = aPolicy()): Promise<{ consent: Consent; gate: Gate; unknown: string[] }> {
  const site = `${policy.site}-${String(++sites)}-${String(Date.now())}`;
  const consent = await openConsent({ policy: { ...policy, site }, ledger: memoryLedger() });
  const unknown: string[] = [];
  const gate = openGate(consent);
  endings.push(
    gate.close,
    consent.close,
    watchUnknown(policy, (id) => unknown.push(id)),
  );
  return { consent, gate, unknown };
}

/** Puts markup in the page, parsed as a browser parses a page: scripts in it do not run by themselves. */
export function aPage(markup: string): HTMLElement {
  const part = document.createElement('section');
  part.innerHTML = markup;
  document.body.append(part);
  endings.push(() => {
    part.remove();
  });
  return part;
}

/** Cleans up what the test opened; call it in `afterEach`. */
export function tidy(): void {
  for (const end of endings.splice(0)) end();
}

/** Waits until something holds; fails with a sentence after two seconds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
