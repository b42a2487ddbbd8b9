import type { Controller } from '../model/policy.js';
import { type PolicyDocument, type Text } from './document.js';
import { type DocumentInput, type DocumentOptions } from './input.js';
import { type Scribe } from './scribe.js';
/** The register of a policy file, in one language. */
export declare function register(file: DocumentInput, options?: DocumentOptions): Promise<PolicyDocument>;
/** Who answers for it (Art. 30(1)(a)). Each is named, or said to be absent. */
export declare function responsibleFacts({ controller, internal }: DocumentInput, s: Scribe): readonly (readonly [key: string, term: string, said: string])[];
/** Who speaks for a controller or a processor: a representative and an officer, or that there is none. */
export declare function standInFacts({ country, representative, dataProtectionOfficer: officer, }: Pick<Controller, 'country' | 'representative' | 'dataProtectionOfficer'>, s: Scribe): readonly (readonly [key: string, term: string, said: string])[];
/** The same as rows of a document: an address for mail is a link. */
export declare function asRows(rows: readonly (readonly [key: string, term: string, said: string])[]): (readonly [term: string, said: Text])[];
