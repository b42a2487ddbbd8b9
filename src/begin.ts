/**
 * What every visit waits for, and nothing else: the policy, the ledger, and
 * the gate's answer.
 */
import type { ConsentOptions } from './consent/consent.js';
import { openGate, type Gate } from './gate/gate.js';
import { openHall, type Hall } from './consent/hall.js';
import type { Ledger } from './ledger/ledger.js';
import { openPolicy } from './policy/open-policy.js';

/** A page in which the gate has answered. */
export interface Begun {
  readonly hall: Hall;
  readonly gate: Gate;
}

/** Opens policy, ledger and gate. Rejects with `policy-invalid` or `seal-broken`; then nothing was opened. */
export async function begin(
  policy: unknown,
  options: Omit<ConsentOptions, 'policy'>,
  ledger: Ledger | undefined,
): Promise<Begun> {
  const hall = await openHall({ ...options, policy: await openPolicy(policy) }, ledger);
  // A page that tells something of the health or belief of who reads it (SP-05).
  if (document.querySelector('[data-sensitive-context]')) (await import('./gate/sensitive.js')).bar(hall);
  const { signals } = hall.policy;
  if (signals) {
    // Until the tools have heard, what is named to one stays shut, and for good where they cannot be fetched. Any
    // mention counts: a purpose too many waits a moment, one too few would run unheard.
    hall.waits = (id) => JSON.stringify(signals).includes(id.replace(/\/.*/, ''));
    import('./signalling.js')
      .then(({ signal }) => signal(hall))
      .catch((cause: unknown) => hall.report('signal-unavailable', '', cause));
  }
  // The first reader, so that nothing hears of a no before the gate is shut.
  return { hall, gate: openGate(hall) };
}
