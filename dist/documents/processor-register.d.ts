import { type PolicyDocument } from './document.js';
import { type DocumentInput, type DocumentOptions } from './input.js';
/** Who processes on behalf of others (verwerker, Art. 4(8) GDPR). */
export interface Processor {
    /** As the policies of those it works for name it among their recipients. */
    readonly name: string;
    readonly address: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly email: string;
    readonly representative?: {
        readonly name: string;
        readonly address: string;
        readonly email: string;
    };
    readonly dataProtectionOfficer?: {
        readonly name: string;
        readonly email: string;
    };
    /** Technical and organisational measures, in general terms (Art. 32(1)). */
    readonly measures: readonly string[];
}
/**
 * The register of a processor, in one language: who it is, and for each of
 * those it works for who they are, what it does for them, and what leaves the
 * EEA by that. What a policy does not say is said to be missing.
 */
export declare function processorRegister(processor: Processor, clients: readonly [DocumentInput, ...DocumentInput[]], options?: DocumentOptions): Promise<PolicyDocument>;
