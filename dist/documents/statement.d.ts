import { type PolicyDocument } from './document.js';
import { type DocumentInput, type DocumentOptions } from './input.js';
/** The privacy statement of a policy, in one language. Pure: the same policy gives the same statement. */
export declare function statement(policy: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
