/**
 * Starts everything a page needs, for those who import: policy, ledger, gate,
 * consent, signals.
 */
import { begin } from './begin.js';
import type { SyncSetting } from './carry.js';
import type { ConsentOptions } from './consent/consent.js';
import { goOn, type StartedConsent } from './go-on.js';
import { defaultLedger } from './ledger/default.js';

export type { StartedConsent };

/** How to start. */
export interface StartOptions extends Omit<ConsentOptions, 'policy'> {
  /** A policy: published, with its seal, or as written, which is checked first. */
  readonly policy: unknown;
  /** Where events are dispatched; the document unless said. They bubble. */
  readonly target?: EventTarget;
  /**
   * Where decisions are carried: the address of a receiver, an adapter, or an
   * adapter with options. Without it nothing proves to the owner what was
   * decided (PR-04).
   */
  readonly sync?: SyncSetting;
}

/**
 * Starts the library in this page. Resolves when the gate has answered, with
 * what every reader needs. Rejects with `policy-invalid` or `seal-broken`;
 * then nothing was started, and nothing that waits will run.
 */
export async function startConsent(options: StartOptions): Promise<StartedConsent> {
  const { policy, target = document, sync, ...rest } = options;
  return goOn(await begin(policy, rest, 'ledger' in options ? options.ledger : defaultLedger()), target, sync);
}
