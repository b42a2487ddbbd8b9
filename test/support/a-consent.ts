/**
 * A consent to start a test from: a site of its own, a ledger in memory, and
 * a clock that stands still. Call `closeConsents` after each test.
 */
import { openConsent, type Consent, type ConsentOptions } from '../../src/consent/consent.js';
import type { Expression } from '../../src/consent/expression.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { aPolicy } from './a-policy.js';
import { TODAY } from './an-event.js';

/** Evidence enough for a yes through the API. */
export const YES: Expression = { layer: 'test', control: 'accept', presses: 1 };

const opened: Consent[] = [];

/** A site nobody used before, so that tests do not hear each other. */
export function aSite(): string {
  return `site-${crypto.randomUUID()}`;
}

/** A consent on the purposes of `aPolicy()`; what is named replaces the default. */
export async function aConsent(options: Partial<ConsentOptions> = {}): Promise<Consent> {
  const consent = await openConsent({
    policy: aPolicy({ site: aSite() }),
    ledger: memoryLedger(),
    now: () => TODAY,
    ...options,
  });
  opened.push(consent);
  return consent;
}

/** Closes what `aConsent` opened, and takes away the notes they left. */
export function closeConsents(): void {
  for (const consent of opened.splice(0)) consent.close();
  for (const key of Object.keys(localStorage)) if (key.startsWith('consent-denied:')) localStorage.removeItem(key);
}
