import type { Controller } from '../model/policy.js';
import { type DataCategory } from '../model/purpose.js';
import { type Facts } from './document.js';
import type { DocumentPurpose } from './input.js';
import { type Scribe } from './scribe.js';
/** The facts of a purpose, in the order in which a reader asks for them. */
export declare function purposeFacts(purpose: DocumentPurpose, controller: Controller, s: Scribe): Facts;
/** A kind of data, and that it is sensitive where it is. */
export declare function dataInWords({ label, sensitivity }: DataCategory, s: Scribe): string;
/** The condition that lifts the prohibition on special data (SP-01). */
export declare function specialInWords({ specialCondition }: DocumentPurpose, s: Scribe): string | undefined;
