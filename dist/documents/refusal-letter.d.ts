import { type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
/** The template of the letter, with the owner's name and the authority filled in. */
export declare function refusalLetter(policy: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
