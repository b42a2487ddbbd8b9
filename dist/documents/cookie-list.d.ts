import { type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
/** What a policy says is kept on the device, also where nothing is asked for it. */
export declare function cookieList(policy: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
