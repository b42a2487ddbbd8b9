import { type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
/** The assessments of one purpose; `undefined` where it has none, or where there is no such purpose. */
export declare function assessment(file: DocumentInput, purposeId: string, options?: DocumentOptions): Promise<PolicyDocument | undefined>;
