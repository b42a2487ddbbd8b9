import { type PolicyDocument } from './document.js';
import { type DocumentInput, type DocumentOptions } from './input.js';
import { type Scribe } from './scribe.js';
/** The register of a policy file, in one language. */
export declare function register(file: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
/** Who answers for it (Art. 30(1)(a)). Each is named, or said to be absent. */
export declare function responsibleFacts({ controller, internal }: DocumentInput, s: Scribe): readonly (readonly [key: string, term: string, said: string])[];
