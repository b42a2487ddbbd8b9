/** Erases a subject, and says in words what was kept and why (Art. 17(1), 17(3)(e) GDPR, DS-06). */
import type { ErasureReason } from '../verify/statements.js';
import type { Store } from './open-store.js';
/** What an erasure answers. */
export interface ErasureReport {
    readonly site: string;
    readonly subject: string;
    /** How many events were erased. */
    readonly erased: number;
    /** A signed statement for each: with it, a gap in a history is told from tampering. */
    readonly statements: readonly string[];
    readonly kept: {
        readonly en: string;
        readonly nl: string;
    };
}
/** Erases all events of a subject. */
export declare function eraseSubject({ erasures, signer }: Store, site: string, subject: string, reason: ErasureReason): Promise<ErasureReport>;
