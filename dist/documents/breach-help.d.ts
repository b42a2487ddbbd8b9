/** What to do when data leak: the authority within 72 hours, people when the risk is high (SE-09, Art. 33, 34). */
import { type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
/** The page, with the owner's own people and authority filled in. */
export declare function breachHelp(policy: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
