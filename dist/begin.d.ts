/**
 * What every visit waits for, and nothing else: the policy, the ledger, and
 * the gate's answer.
 */
import type { ConsentOptions } from './consent/consent.js';
import { type Gate } from './gate/gate.js';
import { type Hall } from './consent/hall.js';
import type { Ledger } from './ledger/ledger.js';
/** A page in which the gate has answered. */
export interface Begun {
    readonly hall: Hall;
    readonly gate: Gate;
}
/** Opens policy, ledger and gate. Rejects with `policy-invalid` or `seal-broken`; then nothing was opened. */
export declare function begin(policy: unknown, options: Omit<ConsentOptions, 'policy'>, ledger: Ledger | undefined): Promise<Begun>;
