/** Where to complain: to us, to the authority, to a court; and that damage is made good (DS-10, Art. 77, 79, 82). */
import { type Section, type Text } from './document.js';
import type { DocumentInput } from './input.js';
import { type Scribe } from './scribe.js';
/** The section on complaints, the same in every document that has one. */
export declare function complaint({ controller }: DocumentInput, s: Scribe): Section;
/** The ways outside the house. */
export declare function complaintWays(s: Scribe): Text[];
