/**
 * What a caller says: who calls and why, and in every call the right to
 * object; the number is never withheld (DM-10, Art. 11.7 Tw).
 */
import { type PolicyDocument } from './document.js';
import { type DocumentInput, type DocumentOptions, type DocumentPurpose } from './input.js';
/** The script for one purpose; `undefined` where nobody is called for it. */
export declare function callScript(file: DocumentInput, purposeId: string, options?: DocumentOptions): Promise<PolicyDocument | undefined>;
/** Whether people are called for a purpose. */
export declare function isCalledFor(purpose: DocumentPurpose): boolean;
