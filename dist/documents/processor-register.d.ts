/**
 * The register of somebody who processes for others, such as the agency that
 * keeps this library and its records for shops: all of Art. 30(2)(a) to (d),
 * from the policies of those it works for (RE-10).
 */
import type { Controller } from '../model/policy.js';
import { type PolicyDocument } from './document.js';
import { type DocumentInput, type DocumentOptions } from './input.js';
/** Who processes on behalf of others (verwerker, Art. 4(8) GDPR), by the name that their policies have for it. */
export interface Processor extends Pick<Controller, 'name' | 'address' | 'country' | 'email' | 'representative' | 'dataProtectionOfficer'> {
    /** Technical and organisational measures, in general terms (Art. 32(1)). */
    readonly measures: readonly string[];
}
/**
 * The register of a processor, in one language: who it is, and for each of
 * those it works for who they are, what it does for them, and what leaves the
 * EEA by that. What a policy does not say is said to be missing.
 */
export declare function processorRegister(processor: Processor, clients: readonly [DocumentInput, ...DocumentInput[]], options?: DocumentOptions): Promise<PolicyDocument>;
